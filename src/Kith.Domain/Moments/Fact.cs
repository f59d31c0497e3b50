namespace Kith;

/// <summary>Something known about a person: “daughter Mia, 4”, “no gluten”, “reads Le Guin”.</summary>
public sealed class Fact
{
    private Fact()
    {
    }

    /// <summary>Something now known about a person.</summary>
    /// <param name="person">About whom.</param>
    /// <param name="text">In the owner's words.</param>
    /// <param name="kind">Family, food, work, health, interest, relation, custom; empty when not said.</param>
    /// <param name="since">Since when it holds; null when not said.</param>
    /// <param name="moment">The moment it was learned at; null when not known.</param>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Fact About(Id<Person> person, string text, string kind = "", PartialDate? since = null, Id<Moment>? moment = null) =>
        string.IsNullOrWhiteSpace(text)
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.FactNeedsWords)
            : new Fact { Id = Id<Fact>.New(), Person = person, Text = text.Trim(), Kind = kind.Trim(), Since = since, Moment = moment };

    /// <summary>Its identity.</summary>
    public Id<Fact> Id { get; private init; }

    /// <summary>About whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>In the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What part of life it belongs to; empty when not said.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Since when it holds.</summary>
    public PartialDate? Since { get; private set; }

    /// <summary>Until when it held; null while it holds.</summary>
    public PartialDate? Until { get; private set; }

    /// <summary>The moment it was learned at; identities only, the moment may be gone.</summary>
    public Id<Moment>? Moment { get; private init; }

    /// <summary>Says it in other words.</summary>
    public void Reword(string text, string kind, PartialDate? since)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.FactNeedsWords);
        }

        (Text, Kind, Since) = (text.Trim(), kind.Trim(), since);
    }

    /// <summary>Says that it holds no longer.</summary>
    /// <exception cref="RefusalException">It would end before it began.</exception>
    public void End(PartialDate? until) => Until = PartialDate.Ending(Since, until);
}
