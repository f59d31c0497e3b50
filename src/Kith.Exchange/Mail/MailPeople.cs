using Kith.Formats;

namespace Kith.Exchange;

/// <summary>Whom mail gives good reason to propose: somebody the owner wrote to and who wrote back. No other proof of a tie is as cheap.</summary>
internal static class MailPeople
{
    public static IReadOnlyList<PersonClaim> Proposed(MailMoments moments, Correspondents people, MailFiles files)
    {
        List<PersonClaim> proposed = [];
        var all = moments.Moments;
        for (var (begin, end) = (0, 0); begin < all.Length; begin = end)
        {
            var (me, they) = (false, false);
            for (; end < all.Length && all[end].Person == all[begin].Person; end++)
            {
                me |= all[end].MeWrote;
                they |= all[end].TheyWrote;
            }

            var row = people[all[begin].Person];
            if (me && they && !RobotAddress.IsRole(row.Address))
            {
                proposed.Add(Claim(row, files.Place(all[begin].File, all[begin].Line)));
            }
        }

        return proposed;
    }

    private static PersonClaim Claim(Correspondents.Row row, Place place)
    {
        var person = Person.Called(CorrespondentName.Of(row.Name, row.Address));
        var draft = new PersonDraft(person) { Points = [ContactPoint.Of(person.Id, ContactKind.Email, row.Address, row.Address)] };
        return new PersonClaim(place, "mail", row.Address, draft) { Fingerprint = Fingerprint.Of("mail", row.Address, person.FormattedName) };
    }
}
