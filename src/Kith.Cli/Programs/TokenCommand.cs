using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Tokens;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Programs;

/// <summary>kith token: which programs are let in; add lets one in, revoke shuts it out.</summary>
internal static class TokenCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("token", HelpTexts.Token) { Add(opening), Revoke(opening) };
        opening.Lets(command, (_, desk, cancellation) => ListAsync(desk, cancellation));
        return command;
    }

    private static Command Add(Opening opening)
    {
        var name = new Argument<string>("NAME") { Description = HelpTexts.TokenName };
        var scopes = new Option<string[]>("--scope") { Description = HelpTexts.TokenScope, HelpName = "read,write,calendar", DefaultValueFactory = _ => ["read"], AllowMultipleArgumentsPerToken = false };
        var command = new Command("add", HelpTexts.TokenAdd) { name, scopes };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var issued = await Issuing.IssueAsync(desk.Book, parsed.GetRequiredValue(name), Issuing.Scopes(parsed.GetRequiredValue(scopes)), desk.Now, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Id = issued.Token.Id.Value, issued.Token.Name, Scopes = Issuing.Words(issued.Token.Scopes), issued.Secret, issued.Revision });
            }
            else
            {
                desk.Screen.Remark(WordTexts.TokenOnce);
                desk.Screen.Say(issued.Secret);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Revoke(Opening opening)
    {
        var id = new Argument<string>("ID") { Description = HelpTexts.TokenId };
        var command = new Command("revoke", HelpTexts.TokenRevoke) { id };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var said = parsed.GetRequiredValue(id);
            var token = (Id<AccessToken>.TryParse(said, null, out var read) ? await Issuing.RevokeAsync(desk.Book, read, desk.Now, cancellation) : null)
                ?? throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoSuchToken.With(said));
            desk.Screen.Say(WordTexts.TokenRevoked.With(token.Name));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> ListAsync(Desk desk, CancellationToken cancellation)
    {
        var tokens = await desk.Book.AccessTokens.AsNoTracking().OrderBy(token => token.Id).ToListAsync(cancellation);
        desk.Screen.List(
            [.. tokens.Select(token => new Line(token.Id.Value, token.Name, Issuing.Words(token.Scopes), token.MadeAt, token.RevokedAt))],
            new Screens.Column<Line>(WordTexts.Number, line => line.Id.ToString()),
            new Screens.Column<Line>(WordTexts.Name, line => line.Name),
            new Screens.Column<Line>(WordTexts.Opens, line => line.Scopes),
            new Screens.Column<Line>("", line => line.RevokedAt is null ? "" : WordTexts.Revoked));
        return ExitCode.Done;
    }

    private sealed record Line(Guid Id, string Name, string Scopes, Instant MadeAt, Instant? RevokedAt);
}
