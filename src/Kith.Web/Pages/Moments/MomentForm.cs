using System.Globalization;
using Kith.Capture;
using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Moments;

/// <summary>A moment as a form asks for it.</summary>
public sealed class MomentForm
{
    private const string NewMark = "new:";
    private const string GroupMark = "group:";
    private const string WhoMark = "who:";

    // People added with this form, by the name they were added under.
    private readonly Dictionary<string, Id<Person>> added = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who took part: an identity, “new:” and a name, “group:” and its identity, or nothing for somebody left out.</summary>
    public IList<string?> Who { get; init; } = [];

    /// <summary>What else the line told, each to be kept or not.</summary>
    public IList<FindingFields> Findings { get; init; } = [];

    /// <summary>Further names, separated by commas.</summary>
    public string? Also { get; set; }

    /// <summary>In what way.</summary>
    public MomentKind Kind { get; set; }

    /// <summary>The day.</summary>
    public LocalDate? On { get; set; }

    /// <summary>How long, in minutes.</summary>
    public int? Minutes { get; set; }

    /// <summary>How much passed.</summary>
    public Substance Substance { get; set; } = Substance.Talk;

    /// <summary>In a few words.</summary>
    public string? Title { get; set; }

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>Who began.</summary>
    public Beginner? BegunBy { get; set; }

    /// <summary>The sides of life it touched.</summary>
    public IList<Sides> Sides { get; init; } = [];

    /// <summary>What was said.</summary>
    public string? Note { get; set; }

    /// <summary>The reminder of which this tells what passed; null for none.</summary>
    public Id<Reminder>? Reminder { get; set; }

    /// <summary>The choices of <see cref="Kind"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Kinds => [.. Enum.GetValues<MomentKind>().Select(kind => (kind.ToString(), Named.Choice(kind)))];

    /// <summary>The choices of <see cref="Substance"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Substances => [.. Enum.GetValues<Substance>().Select(substance => (substance.ToString(), Named.Of(substance)))];

    /// <summary>The choices of <see cref="BegunBy"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Beginners =>
        [("", MomentTexts.BegunUnsaid), (nameof(Beginner.Me), MomentTexts.BegunMe), (nameof(Beginner.Them), MomentTexts.BegunThem)];

    /// <summary>The fields as a line fills them.</summary>
    public static MomentForm Of(CaptureLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Kind = line.Kind, On = line.On, Minutes = line.Minutes, Substance = line.Substance, Title = line.Title, Place = line.Place, BegunBy = line.BegunBy, Note = line.Note,
            Findings = [.. line.Findings.Select(finding => FindingFields.Of(finding, AboutValue(line, finding.About)))],
        };
    }

    /// <summary>Whom a finding is about, as its field says it: the choice at the same place of <see cref="Who"/> when they took part, else their own.</summary>
    public static string AboutValue(CaptureLine line, CaptureName? about)
    {
        ArgumentNullException.ThrowIfNull(line);
        var at = about is null ? -1 : line.Names.ToList().IndexOf(about);
        return about is null ? "" : at >= 0 ? string.Create(CultureInfo.InvariantCulture, $"{WhoMark}{at}") : about.Likely?.Id.ToString() ?? NewValue(about.Written);
    }

    /// <summary>Whom a finding is about, once <see cref="PeopleAsync"/> has been asked; null when it is the owner, a group or somebody left out.</summary>
    public async Task<Id<Person>?> AboutAsync(KithContext book, string? value, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (value?.StartsWith(WhoMark, StringComparison.Ordinal) == true)
        {
            value = int.TryParse(value[WhoMark.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < Who.Count ? Who[at] : null;
        }

        return value switch
        {
            null or "" => null,
            _ when value.StartsWith(NewMark, StringComparison.Ordinal) => Add(book, value[NewMark.Length..]),
            _ => Id<Person>.TryParse(value, CultureInfo.InvariantCulture, out var id) && await book.FindAsync(id, cancellation) is { IsMe: false } ? id : null,
        };
    }

    /// <summary>The fields as a moment fills them.</summary>
    public static MomentForm Of(Moment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return new()
        {
            Kind = moment.Kind, On = moment.On, Minutes = moment.Minutes, Substance = moment.Substance, Title = moment.Title, Place = moment.Place, BegunBy = moment.BegunBy, Note = moment.Note,
            Sides = [.. Named.Each(moment.Sides)],
        };
    }

    /// <summary>All the sides that are ticked.</summary>
    public Sides Touched => Sides.Aggregate(Kith.Sides.None, (all, side) => all | side);

    /// <summary>What the value of a choice of <see cref="Who"/> is for somebody new.</summary>
    public static string NewValue(string name) => NewMark + name;

    /// <summary>What the value of a choice of <see cref="Who"/> is for those who belong to a group.</summary>
    public static string GroupValue(NamedGroup group) => GroupMark + group?.Id;

    /// <summary>The likeliest value of <see cref="Who"/> for a mention.</summary>
    public static string Value(Mention mention) => mention switch
    {
        { Group: { } group } => GroupValue(group),
        { Namesakes: [var likely, ..] } => likely.Id.ToString(),
        _ => NewValue(mention?.Name ?? ""),
    };

    /// <summary>The day, refused when it lies ahead.</summary>
    /// <exception cref="RefusalException">It lies ahead.</exception>
    public LocalDate DayUntil(LocalDate today) => (On ?? today) is var day && day <= today ? day : throw new RefusalException(RefusalReason.Invalid, MomentTexts.Future);

    /// <summary>Those who took part; whoever is not in the book yet is added to it.</summary>
    /// <exception cref="RefusalException">Nobody is named, somebody is not in the book, or a name means several.</exception>
    public async Task<IReadOnlyList<Id<Person>>> PeopleAsync(KithContext book, CancellationToken cancellation)
    {
        var people = new List<Id<Person>>();
        foreach (var who in Who.Where(who => !string.IsNullOrWhiteSpace(who)))
        {
            if (who!.StartsWith(GroupMark, StringComparison.Ordinal))
            {
                people.AddRange(await MembersAsync(book, who[GroupMark.Length..], cancellation));
                continue;
            }

            people.Add(who!.StartsWith(NewMark, StringComparison.Ordinal) ? Add(book, who[NewMark.Length..])
                : Id<Person>.TryParse(who, CultureInfo.InvariantCulture, out var id) && await book.FindAsync(id, cancellation) is { IsMe: false } ? id
                : throw new RefusalException(RefusalReason.NotFound, BetweenTexts.AlreadyGone));
        }

        foreach (var mention in await Naming.FindAsync(book, (Also ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), cancellation))
        {
            people.Add(mention.Namesakes.Count switch
            {
                0 => Add(book, mention.Name),
                1 => mention.Namesakes[0].Id,
                _ => throw new RefusalException(RefusalReason.Invalid, Said.Fill(BetweenTexts.ManySuchPersons, mention.Name)),
            });
        }

        return people.Count > 0 ? [.. people.Distinct()] : throw new RefusalException(RefusalReason.Invalid, MomentTexts.Nobody);
    }

    private static async Task<List<Id<Person>>> MembersAsync(KithContext book, string group, CancellationToken cancellation) =>
        Id<Group>.TryParse(group, CultureInfo.InvariantCulture, out var id)
            ? await book.GroupMembers.AsNoTracking().Where(member => member.Group == id && member.Until == null).Select(member => member.Person).ToListAsync(cancellation)
            : throw new RefusalException(RefusalReason.NotFound, BetweenTexts.AlreadyGone);

    private Id<Person> Add(KithContext book, string name)
    {
        if (added.TryGetValue(name.Trim(), out var there))
        {
            return there;
        }

        var person = Person.Called(name);
        book.AddRange(person, Tie.With(person.Id, Origin.Unsaid));
        added[person.FormattedName] = person.Id;
        return person.Id;
    }
}

/// <summary>The fields of a moment as two pages share them.</summary>
public sealed record MomentFields(MomentForm Form, IReadOnlyList<Mention> Mentions);
