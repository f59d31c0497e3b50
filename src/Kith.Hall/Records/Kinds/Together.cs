using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>People who belong together, and what passed with them.</summary>
internal static class Together
{
    public static RecordKind Groups { get; } = new RecordKind<Group>(
        "group", "groups",
        Text<Group>("name", group => group.Name).Required,
        People<Group>("members").Told,
        Rows<Group>("memberships", RecordField.Of("role"), RecordField.Of("since", FieldShape.PartialDate), RecordField.Of("until", FieldShape.PartialDate)))
    {
        Make = filled => Group.Called(filled.Text("name")),
        Change = (group, filled) => group.Rename(filled.Text("name")),
        Subject = group => group.Name,
        SettleAsync = async (book, group, _, cancellation) => NameTaken.Refuse(group.Name, await book.Groups.Where(known => known.Id != group.Id).Select(known => known.Name).ToListAsync(cancellation)),
        About = (book, person) => book.Groups.Where(group => book.GroupMembers.Any(member => member.Group == group.Id && member.Person == person)),
        Doings =
        [
            new RecordVerb<Group>("join", _ => true, JoinAsync) { Asks = [RecordField.Of("person", FieldShape.Person).Required, RecordField.Of("role"), RecordField.Of("since", FieldShape.PartialDate)] },
            new RecordVerb<Group>("leave", _ => true, async (book, group, filled, cancellation) => Leaving(await MemberAsync(book, group, filled, cancellation) ?? throw NotOne(), filled)) { Asks = [RecordField.Of("person", FieldShape.Person).Required, RecordField.Of("until", FieldShape.PartialDate)] },
            new RecordVerb<Group>("take-out", _ => true, TakeOutAsync) { Asks = [RecordField.Of("person", FieldShape.Person).Required] },
        ],
        BesideAsync = async (book, ids, cancellation) => (await book.GroupMembers.Where(member => ids.Contains(member.Group) && member.Until == null).Join(book.People, member => member.Person, person => person.Id, (member, person) => new { member.Group, member.Person, person.FilingName }).ToListAsync(cancellation)).OrderBy(member => member.FilingName, StringComparer.Ordinal).ToLookup(member => member.Group, member => member.Person),
        RowsAsync = MembershipsAsync,
        ClearAsync = async (book, group, cancellation) =>
        {
            book.RemoveRange(await book.GroupMembers.Where(member => member.Group == group.Id).ToListAsync(cancellation));
            book.RemoveRange(await book.GroupStays.Where(stay => stay.Group == group.Id).ToListAsync(cancellation));
        },
    };

    public static RecordKind Moments { get; } = new RecordKind<Moment>(
        "moment", "moments",
        People<Moment>("people").Required,
        Day<Moment>("on", moment => moment.On),
        Choice<Moment, MomentKind>("kind", moment => moment.Kind),
        Number<Moment>("minutes", moment => moment.Minutes),
        Choice<Moment, Substance>("substance", moment => moment.Substance),
        Choice<Moment, Beginner>("begunBy", moment => moment.BegunBy),
        Choices<Moment>("sides", moment => moment.Sides),
        Text<Moment>("title", moment => moment.Title),
        Text<Moment>("place", moment => moment.Place),
        Text<Moment>("note", moment => moment.Note, FieldShape.Lines))
    {
        Make = filled => Telling(Moment.Of(filled.Choice<MomentKind>("kind") ?? MomentKind.Meeting, Past(filled, filled.Today), filled.Choice<Substance>("substance") ?? Substance.Exchange), filled),
        Change = (moment, filled) =>
        {
            moment.Correct(filled.Choice<MomentKind>("kind") ?? moment.Kind, Past(filled, moment.On), filled.Choice<Substance>("substance") ?? moment.Substance);
            Telling(moment, filled);
        },
        Latest = rows => rows.OrderByDescending(moment => moment.On),
        Subject = moment => moment.Title.Length > 0 ? moment.Title : RecordField.WordOf(moment.Kind),
        About = (book, person) => book.Moments.Where(moment => book.Participants.Any(part => part.Moment == moment.Id && part.Person == person)),
        SettleAsync = SeatAsync,
        BesideAsync = async (book, ids, cancellation) => (await book.Participants.Where(part => ids.Contains(part.Moment)).Join(book.People, part => part.Person, person => person.Id, (part, person) => new { part.Moment, part.Person, person.FilingName }).ToListAsync(cancellation)).OrderBy(part => part.FilingName, StringComparer.Ordinal).ToLookup(part => part.Moment, part => part.Person),
        ClearAsync = async (book, moment, cancellation) => book.RemoveRange(await book.Participants.Where(part => part.Moment == moment.Id).ToListAsync(cancellation)),
    };

    /// <summary>Seats those who took part, and moves those who did already with their moment.</summary>
    internal static async Task SeatAsync(KithContext book, Moment moment, Filled filled, CancellationToken cancellation)
    {
        var people = filled.People("people");
        if (people.Count == 0 || (people.Distinct().Count() == 1 && (await book.FindAsync(people[0], cancellation))?.IsMe == true))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.MomentTexts.Nobody);
        }

        var seated = await book.Participants.Where(part => part.Moment == moment.Id).ToListAsync(cancellation);
        book.RemoveRange(seated.Where(part => !people.Contains(part.Person)));
        seated.ForEach(part => part.Follow(moment));
        book.AddRange(people.Distinct().Where(person => !seated.Exists(part => part.Person == person)).Select(person => Participant.In(moment, person)));
    }

    private static NodaTime.LocalDate Past(Filled filled, NodaTime.LocalDate usual) =>
        (filled.Day("on") ?? usual) is var day && (day <= filled.Today || day == usual) ? day : throw new RefusalException(RefusalReason.Invalid, Texts.MomentTexts.Future);

    private static Moment Telling(Moment moment, Filled filled) => moment
        .Lasting(filled.Number("minutes"), moment.At, moment.Zone).About(filled.Text("title"), filled.Text("note"), filled.Text("place"))
        .Begun(filled.Choice<Beginner>("begunBy")).Touching(filled.Choices<Sides>("sides"));

    /// <summary>Everybody's place in the groups; those who left stand there too, and who joined again with each of their spans of years.</summary>
    private static async Task<ILookup<Id<Group>, RecordRow>> MembershipsAsync(KithContext book, Id<Group>[] ids, CancellationToken cancellation)
    {
        var stays = await book.GroupStays.Where(stay => ids.Contains(stay.Group)).Join(book.People, stay => stay.Person, person => person.Id, (stay, person) => new { stay.Group, stay.Person, stay.Role, stay.Since, stay.Until, person.FilingName }).ToListAsync(cancellation);
        var members = await book.GroupMembers.Where(member => ids.Contains(member.Group)).Join(book.People, member => member.Person, person => person.Id, (member, person) => new { member.Group, member.Person, member.Role, member.Since, member.Until, person.FilingName }).ToListAsync(cancellation);
        return stays.OrderBy(stay => stay.Until?.ToString(), StringComparer.Ordinal).Concat(members).OrderBy(one => one.FilingName, StringComparer.Ordinal).ThenBy(one => one.Person)
            .ToLookup(one => one.Group, one => new RecordRow(one.Person, new Dictionary<string, object?> { ["role"] = one.Role, ["since"] = one.Since, ["until"] = one.Until }));
    }

    private static async Task JoinAsync(KithContext book, Group group, Filled filled, CancellationToken cancellation)
    {
        switch (await MemberAsync(book, group, filled, cancellation))
        {
            case null:
                book.Add(GroupMember.Of(group.Id, filled.Person("person"), filled.Text("role"), filled.PartialDate("since")));
                break;
            case { Until: not null } left:
                book.Add(left.Return(filled.Said("role"), filled.PartialDate("since")));
                break;
            case var member:
                member.Belong(filled.Said("role") ?? member.Role, filled.PartialDate("since") ?? member.Since, null);
                break;
        }
    }

    private static async Task TakeOutAsync(KithContext book, Group group, Filled filled, CancellationToken cancellation)
    {
        var member = await MemberAsync(book, group, filled, cancellation) ?? throw NotOne();
        book.Remove(member);
        book.RemoveRange(await book.GroupStays.Where(stay => stay.Group == group.Id && stay.Person == member.Person).ToListAsync(cancellation));
    }

    private static Task<GroupMember?> MemberAsync(KithContext book, Group group, Filled filled, CancellationToken cancellation)
    {
        var person = filled.Person("person");
        return book.GroupMembers.SingleOrDefaultAsync(member => member.Group == group.Id && member.Person == person, cancellation);
    }

    private static void Leaving(GroupMember member, Filled filled)
    {
        member.Belong(member.Role, member.Since, filled.PartialDate("until") ?? PartialDate.Of(filled.Today));
    }

    private static RefusalException NotOne() => new(RefusalReason.NotFound, Texts.RecordTexts.NoMember);
}
