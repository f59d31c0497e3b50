using NodaTime;

namespace Kith;

/// <summary>A day's writing in the owner's words.</summary>
public sealed class JournalEntry
{
    private JournalEntry()
    {
    }

    /// <summary>The owner writes something down.</summary>
    /// <exception cref="RefusalException">Nothing is written.</exception>
    public static JournalEntry Of(LocalDate on, string text)
    {
        var entry = new JournalEntry { Id = Id<JournalEntry>.New() };
        entry.Write(on, text);
        return entry;
    }

    /// <summary>Its identity.</summary>
    public Id<JournalEntry> Id { get; private init; }

    /// <summary>The day it is about.</summary>
    public LocalDate On { get; private set; }

    /// <summary>What was written.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Writes it anew.</summary>
    /// <exception cref="RefusalException">Nothing is written.</exception>
    public void Write(LocalDate on, string text) => (On, Text) = (on, Words.Needed(text, Texts.RefusalTexts.JournalNeedsWords));
}

/// <summary>Somebody whom a journal entry mentions, as its owner confirmed.</summary>
public sealed class JournalMention
{
    private JournalMention()
    {
    }

    /// <summary>An entry mentions somebody.</summary>
    /// <param name="entry">Which.</param>
    /// <param name="person">Whom.</param>
    /// <param name="moment">The moment that was made of it; null when none was.</param>
    public static JournalMention In(Id<JournalEntry> entry, Id<Person> person, Id<Moment>? moment = null) => new() { Entry = entry, Person = person, Moment = moment };

    /// <summary>Which entry.</summary>
    public Id<JournalEntry> Entry { get; private init; }

    /// <summary>Whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>The moment that was made of it; null when none was, and that moment may be gone.</summary>
    public Id<Moment>? Moment { get; private set; }

    /// <summary>A moment was made of it.</summary>
    public void Become(Id<Moment> moment) => Moment = moment;
}
