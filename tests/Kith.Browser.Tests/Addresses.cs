using System.Text;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kith.Tests;

/// <summary>An address or more for each page that Kith shows, of a door that has something to show behind each.</summary>
public sealed class Addresses
{
    /// <summary>Stands before an address that is asked of an empty book.</summary>
    internal const string Empty = "empty:";

    /// <summary>The addresses by the route they are examples of. A name in braces stands for an identity.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Known = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [""] = ["/", Empty + "/"],
        ["people"] = ["/people", "/people?q=nobody+at+all", Empty + "/people"],
        ["people/add"] = ["/people/add"],
        ["people/{id}"] = ["/people/{Ana Kovač}", "/people/{Helen Marsh}"],
        ["people/{id}/brief"] = ["/people/{Ana Kovač}/brief", "/people/{Helen Marsh}/brief"],
        ["community"] = ["/community", "/community?around={Ana Kovač}", "/community?circle=1", Empty + "/community"],
        ["mirror"] = ["/mirror", Empty + "/mirror"],
        ["briefs"] = ["/briefs", "/briefs?on=2026-11-20", Empty + "/briefs"],
        ["moments/{id}/after"] = ["/moments/{moment}/after"],
        ["people/{id}/edit"] = ["/people/{Ana Kovač}/edit"],
        ["people/{id}/tie"] = ["/people/{Ana Kovač}/tie"],
        ["people/{id}/picture/{handler?}"] = ["/people/{Ana Kovač}/picture"],
        ["people/{id}/held"] = ["/people/{Ana Kovač}/held"],
        ["people/{id}/whole"] = ["/people/{Ana Kovač}/whole"],
        ["people/{id}/through"] = ["/people/{Ana Kovač}/through"],
        ["people/{id}/documents/{document:guid?}"] = ["/people/{Ana Kovač}/documents"],
        ["people/bulk"] = ["/people/bulk?q=ana"],
        ["plan"] = ["/plan?minutes=45", "/plan?minutes=1&at=walking", Empty + "/plan"],
        ["needs"] = ["/needs", Empty + "/needs"],
        ["matches"] = ["/matches", "/matches?need={needs}", Empty + "/matches"],
        ["introductions"] = ["/introductions", Empty + "/introductions"],
        ["outcomes"] = ["/outcomes", Empty + "/outcomes"],
        ["{kinds:kinds}"] = ["/promises", "/reminders", "/occasions", "/journal", "/groups", "/fields", "/kinships", "/gifts?person={Ana Kovač}"],
        ["{kinds:kinds}/{id:guid}/{verb?}"] = ["/promises/{promises}", "/groups/{groups}", "/outcomes/{outcomes}", "/introductions/{introductions}", "/needs/{needs}", "/fields/{fields}"],
        ["{kinds:kinds}/add"] = ["/promises/add?person={Ana Kovač}", "/gifts/add", "/outcomes/add", "/introductions/add", "/facts/add", "/occasions/add", "/kinships/add"],
        ["note"] = ["/note?line=lunch+with+Ana+and+Vesna+yesterday", "/note"],
        ["moments/{id}"] = ["/moments/{moment}"],
        ["search"] = ["/search?q=ana", "/search?q=nothing+at+all"],
        ["jump"] = ["/jump?q=a"],
        ["import"] = ["/import", "/import?none=true", Empty + "/import"],
        ["import/{id}"] = ["/import/{reading}", "/import/{silent}", "/import/{proposed}", "/import/{accepting}", "/import/{accepted}", "/import/{failed}"],
        ["import/{id}/columns"] = ["/import/{proposed}/columns?file=friends.csv"],
        ["history"] = ["/history", "/history?show=trash", "/history?show=sources", Empty + "/history"],
        ["settings"] = ["/settings"],
        ["settings/calendars"] = ["/settings/calendars"],
        ["settings/programs/{handler?}"] = ["/settings/programs"],
        ["help/api"] = ["/help/api"],
        ["about/readings"] = ["/about/readings"],
        ["written"] = ["/written"],
        ["help"] = ["/help"],
        ["trouble/{status:int}"] = ["/nowhere", "/people/nobody", "/trouble/500", "/trouble/413"],
    };

    /// <summary>Addresses to which forms are sent: asked for as a page, they are not there.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Forms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sample"] = "/sample",
        ["people/{id}/{handler}"] = "/people/{Ana Kovač}/pause",
        ["introductions/{id:guid}/page/{handler:regex(^(give|close)$)}"] = "/introductions/01890a5d-ac96-774b-bcce-b302099a8057/page/give",
        ["reminders/{id:guid}/{handler:regex(^(done|skip)$)}"] = "/reminders/01890a5d-ac96-774b-bcce-b302099a8057/done",
        ["import/{id}/{handler}"] = "/import/{proposed}/accept",
        ["history/{revision:long}/undo"] = "/history/1/undo",
    };

    private readonly Dictionary<string, string> identities = [];

    /// <summary>The routes of a door's pages.</summary>
    internal static IEnumerable<string> Routes(IServiceProvider door) => door.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!);

    /// <summary>The address with its identities in it.</summary>
    internal async Task<string> OfAsync(Door door, string path)
    {
        var (open, close) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
        return open >= 0 && identities.TryGetValue(path[(open + 1)..close], out var identity) ? $"{path[..open]}{identity}{path[(close + 1)..]}" : await door.AddressAsync(path);
    }

    /// <summary>Puts something behind each address: imports in all their phases, somebody in the trash.</summary>
    internal async Task PrepareAsync(Door door)
    {
        await using var book = door.Open();
        var moment = await book.Moments.OrderBy(moment => moment.Id).Select(moment => moment.Id).FirstAsync(TestContext.Current.CancellationToken);
        identities["moment"] = moment.ToString();
        await door.PostAsync($"/people/{await door.IdAsync("Tomasz Orłowski")}/remove");

        var staging = door.Services.GetRequiredService<Staging>();
        identities["proposed"] = await ProposedAsync(door, staging);
        Stage("reading", StagedPhase.Reading, state => state with { Bytes = 31_000_000, TotalBytes = 84_000_000, Records = 12_480, File = "All mail Including Spam and Trash.mbox" });
        Stage("silent", StagedPhase.Reading, state => state with { Told = Door.Now - Duration.FromHours(1) });
        Stage("accepting", StagedPhase.Accepting, state => state with { TotalBytes = 84_000_000, Records = 880 });
        Stage("accepted", StagedPhase.Accepted, state => state with { Revision = 1, People = 212, Changed = 3, Moments = 4_011 });
        Stage("failed", StagedPhase.Failed, state => state with { Trouble = "The disk under the book is full. Nothing was changed; make room and try again." });

        void Stage(string name, StagedPhase phase, Func<Staged, Staged> say)
        {
            var import = staging.Begin([], Door.Now);
            staging.Tell(import, say(new Staged(phase, Door.Now - Duration.FromSeconds(20), Door.Now)));
            identities[name] = import.ToString();
        }
    }

    private static async Task<string> ProposedAsync(Door door, Staging staging)
    {
        var import = staging.Begin([], Door.Now);
        foreach (var (name, text) in ((string, string)[])[
            ("cards.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Nair\r\nN:Nair;Priya;;;\r\nEMAIL:priya@example.org\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anita Kovacs\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n"),
            ("broken.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Only Half\r\n"),
            ("friends.csv", "Who,Reach,A column with quite a long name\nMilo Park,milo@example.org,yes\nIda Lund,ida@example.org,no\n")])
        {
            await using var file = staging.Receive(import, name);
            await file.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        }

        await door.Services.GetRequiredService<ImportWork>().ReadAsync(import);
        return import.ToString();
    }
}
