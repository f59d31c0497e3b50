using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using NodaTime;

namespace Kith.Web.Pages.Search;

/// <summary>Something that was found, as the page tells it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Beside">About whom, and when.</param>
/// <param name="Address">Where it stands.</param>
public sealed record Found(string Text, string Beside, string Address)
{
    private const int Longest = 220;

    /// <summary>Tells a hit.</summary>
    public static Found Of(Hit hit, LocalDate today) => hit.Kind switch
    {
        "person" => new Found(hit.Name, hit.Title, $"/people/{hit.Id}"),
        "fact" => new Found(hit.Text, Said.Fill(SearchTexts.Fact, hit.Name), $"/people/{hit.Person}"),
        "contact_point" => new Found(hit.Text, hit.Name, $"/people/{hit.Person}"),
        "moment" => new Found(Short(hit.Line.Length > 0 ? hit.Line : SearchTexts.MomentWordless), $"{(hit.Name.Length > 0 ? Said.Fill(SearchTexts.Moment, hit.Name) : SearchTexts.MomentAlone)}, {Said.Day(hit.On!.Value, today)}", $"/moments/{hit.Id}"),
        _ => new Found(
            Short(hit.Line.Length > 0 ? hit.Line : Seeking.Word(hit)),
            string.Join(", ", new[] { Seeking.Word(hit), hit.Name, hit.On is { } on ? Said.Day(on, today) : "" }.Where(part => part.Length > 0)),
            Seeking.Kind(hit) is { } kind ? $"/{kind.Plural}/{hit.Id}" : hit.Kind == "document" ? $"/people/{hit.Person}/documents" : $"/people/{hit.Person}"),
    };

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
