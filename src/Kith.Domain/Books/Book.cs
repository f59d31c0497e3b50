using System.Globalization;
using NodaTime;

namespace Kith;

/// <summary>One private collection of people and ties: the unit of ownership, sharing, backup and export.</summary>
public sealed class Book
{
    private Book()
    {
    }

    /// <summary>A book with nobody in it yet.</summary>
    public static Book Named(string name, Instant now) => new() { Id = Id<Book>.New(), Name = name, CreatedAt = now };

    /// <summary>Begins the key of every row of the book.</summary>
    public Id<Book> Id { get; private init; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private init; }

    /// <summary>The number of the latest change; 0 in a new book.</summary>
    public long Revision { get; private set; }

    /// <summary>IANA name of the owner's time zone, which says what today is; null until said: UTC then.</summary>
    public string? Zone { get; private set; }

    /// <summary>ISO 3166 country by which telephone numbers without a country code are read; null until said.</summary>
    public string? Region { get; private set; }

    /// <summary>BCP 47 tag of the language in which the owner reads; null until said.</summary>
    public string? Language { get; private set; }

    /// <summary>Days between contacts in the inner circle; null while the usual ones hold.</summary>
    public int? InnerDays { get; private set; }

    /// <summary>Days between contacts with those who are close; null while the usual ones hold.</summary>
    public int? CloseDays { get; private set; }

    /// <summary>Days between contacts with friends; null while the usual ones hold.</summary>
    public int? FriendDays { get; private set; }

    /// <summary>Days between contacts in the wider circle; null while the usual ones hold.</summary>
    public int? WiderDays { get; private set; }

    /// <summary>Whether Sundays are for the family: a plan names nobody else then.</summary>
    public bool SundayForFamily { get; private set; }

    /// <summary>How often the owner is in touch in each layer, as they say or else as is usual.</summary>
    public Layers Layers => new(InnerDays ?? Layers.Usual.Inner, CloseDays ?? Layers.Usual.Close, FriendDays ?? Layers.Usual.Friend, WiderDays ?? Layers.Usual.Wider);

    /// <summary>Gives the book another name.</summary>
    public void Rename(string name) =>
        Name = string.IsNullOrWhiteSpace(name) ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.BookNeedsName) : name.Trim();

    /// <summary>Says where its owner lives and reads.</summary>
    /// <exception cref="RefusalException">There is no such zone or region.</exception>
    public void Settle(string? zone, string? region, string? language)
    {
        if (zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.NoZone, zone));
        }

        if (region is not null && (region.Length != 2 || !region.All(char.IsAsciiLetterUpper)))
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.NoRegion, region));
        }

        Zone = zone;
        Region = region;
        Language = language;
    }

    /// <summary>Says how often the owner is in touch in each layer, in days; null for what is usual.</summary>
    /// <exception cref="RefusalException">A number is below 1 or above <see cref="Layers.Most"/>.</exception>
    public void Pace(int? inner, int? close, int? friend, int? wider)
    {
        if (new[] { inner, close, friend, wider }.Any(days => days is < 1 or > Layers.Most))
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.BookRhythm, Layers.Most));
        }

        (InnerDays, CloseDays, FriendDays, WiderDays) = (inner, close, friend, wider);
    }

    /// <summary>Says whether Sundays are for the family.</summary>
    public void KeepSundays(bool forFamily) => SundayForFamily = forFamily;

    /// <summary>The day it is for the owner at an instant.</summary>
    public LocalDate Today(Instant now) => now.InZone(TimeZone).Date;

    /// <summary>The owner's time zone; UTC when they have not said, or when its name has left the database.</summary>
    public DateTimeZone TimeZone => Zone is null ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) ?? DateTimeZone.Utc;
}

/// <summary>What an account may do in a book.</summary>
public enum Role
{
    /// <summary>Everything, giving others a role included.</summary>
    Owner,

    /// <summary>Read and record.</summary>
    Writer,

    /// <summary>Read only.</summary>
    Reader,
}

/// <summary>Somebody who can sign in; for now the one local owner.</summary>
public sealed class Account
{
    private Account()
    {
    }

    /// <summary>A new account.</summary>
    public static Account Called(string name, Instant now) => new() { Id = Id<Account>.New(), Name = name, CreatedAt = now };

    /// <summary>Its identity.</summary>
    public Id<Account> Id { get; private init; }

    /// <summary>How the account is shown to its own members.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private init; }
}

/// <summary>An account's place in a book.</summary>
public sealed class Member
{
    private Member()
    {
    }

    /// <summary>Gives an account a role in the book in which this is saved.</summary>
    public static Member As(Id<Account> account, Role role) => new() { Account = account, Role = role };

    /// <summary>Who.</summary>
    public Id<Account> Account { get; private init; }

    /// <summary>What they may do.</summary>
    public Role Role { get; private set; }
}
