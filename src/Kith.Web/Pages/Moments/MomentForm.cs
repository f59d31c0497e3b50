using System.Globalization;
using Kith.Exchange.Capture;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.Names;
using Kith.Web.Texts;
using NodaTime;

namespace Kith.Web.Pages.Moments;

/// <summary>A moment as a form asks for it.</summary>
public sealed class MomentForm
{
    private const string NewMark = "new:";

    /// <summary>Who took part: an identity, “new:” and a name, or nothing for somebody left out.</summary>
    public IList<string?> Who { get; init; } = [];

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

    /// <summary>What was said.</summary>
    public string? Note { get; set; }

    /// <summary>The choices of <see cref="Kind"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Kinds { get; } = [.. Enum.GetValues<MomentKind>().Select(kind => (kind.ToString(), Named.Choice(kind)))];

    /// <summary>The choices of <see cref="Substance"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Substances { get; } = [.. Enum.GetValues<Substance>().Select(substance => (substance.ToString(), Named.Of(substance)))];

    /// <summary>The choices of <see cref="BegunBy"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Beginners { get; } =
        [("", MomentTexts.BegunUnsaid), (nameof(Beginner.Me), MomentTexts.BegunMe), (nameof(Beginner.Them), MomentTexts.BegunThem)];

    /// <summary>The fields as a line fills them.</summary>
    public static MomentForm Of(CaptureLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new() { Kind = line.Kind, On = line.On, Minutes = line.Minutes, Substance = line.Substance, Title = line.Title, Note = line.Note };
    }

    /// <summary>The fields as a moment fills them.</summary>
    public static MomentForm Of(Moment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return new()
        {
            Kind = moment.Kind, On = moment.On, Minutes = moment.Minutes, Substance = moment.Substance, Title = moment.Title, Place = moment.Place, BegunBy = moment.BegunBy, Note = moment.Note,
        };
    }

    /// <summary>What the value of a choice of <see cref="Who"/> is for somebody new.</summary>
    public static string NewValue(string name) => NewMark + name;

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

    private static Id<Person> Add(KithContext book, string name)
    {
        var person = Person.Called(name);
        book.AddRange(person, Tie.With(person.Id, Origin.Unsaid));
        return person.Id;
    }
}

/// <summary>The fields of a moment as two pages share them.</summary>
public sealed record MomentFields(MomentForm Form, IReadOnlyList<Mention> Mentions);
