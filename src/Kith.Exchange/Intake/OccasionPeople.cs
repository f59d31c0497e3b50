namespace Kith.Exchange;

/// <summary>A day of a calendar as a claim about the person whose day it is.</summary>
internal static class OccasionPeople
{
    /// <summary>The naming of days by whose they are.</summary>
    public const string Scheme = "calendar";

    /// <summary>Whose day it is and what day. Somebody who is not in the book yet is proposed like anybody else.</summary>
    public static PersonClaim Claim(OccasionClaim day)
    {
        var name = day.Party.Name.Length > 0 ? day.Party.Name : day.Party.Email!;
        var person = Person.Called(name);
        return new(day.Place, Scheme, $"{day.Kind.ToString().ToLowerInvariant()}:{day.Party.Email?.ToLowerInvariant() ?? PersonName.Fold(name)}|{day.Text}", new PersonDraft(person)
        {
            Points = day.Party.Email is { } email ? [ContactPoint.Of(person.Id, ContactKind.Email, email, email)] : [],
            Occasions = [Occasion.Of(person.Id, day.Kind, day.On, day.Text)],
        })
        {
            Fingerprint = Fingerprint.Of(name, day.On.ToString(), day.Text),
        };
    }
}
