namespace Kith.Exchange;

/// <summary>Whether a source says anything that is not known yet.</summary>
internal static class Novelty
{
    /// <summary>True when a draft holds something the known person lacks.</summary>
    /// <remarks>What is not on the roster (facts, addresses, notes, pictures) cannot be compared, and counts as new.</remarks>
    public static bool In(PersonDraft draft, Acquaintance known) =>
        draft is not { Addresses: [], Facts: [], Tags: [], Groups: [], Photo: null, Card: null }
        || draft.Origin != Origin.Unsaid
        || draft.Person is not { Organization: null, Title: null, Note: "", Nicknames: "", Languages: "", Pronouns: null, Zone: null, DiedOn: null }
        || draft.Points.Any(point => !known.Points.Contains(new(point.Kind, point.Normal)))
        || draft.Occasions.Any(day => !known.Days.Contains(new(day.Kind, day.On)));
}
