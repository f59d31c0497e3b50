using Kith.Exchange;
using Kith.Formats;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange;

using Party = Kith.Exchange.Party;

/// <summary>What becomes of the claims of several files, told by people and moments.</summary>
public sealed class ProposalTests
{
    private static readonly Source Import = Source.Of(SourceKind.Files, "people.vcf", Instant.FromUtc(2026, 11, 23, 9, 0));
    private static readonly LocalDate Day = new(2026, 11, 20);
    private static readonly Id<Person> Me = Id<Person>.New();
    private static readonly RosterEntry Mira = new(Me, "Mira Lindqvist") { IsMe = true, Points = [new(ContactKind.Email, "mira@example.org")] };

    [Fact]
    public void One_person_in_two_files_is_proposed_once_with_what_both_say()
    {
        var proposal = Propose([File(RecognitionTests.Claim("Ana Kovač", "ana@example.org")), File(RecognitionTests.Claim("Kovač, Ana", "ana@example.org", "01632 960101") with { Scheme = "csv" })]);
        Assert.Equal(["ana@example.org", "+441632960101"], Assert.Single(proposal.People).Draft.Points.Select(point => point.Normal));
    }

    [Fact]
    public void A_claim_carries_its_identity_into_the_book()
    {
        var alias = Assert.Single(Assert.Single(Propose([File(RecognitionTests.Claim("Ana Kovač") with { External = "uid-1", Fingerprint = 5 })]).People).Draft.Aliases);
        Assert.Equal(("vcard", "uid-1", 5L), (alias.Scheme, alias.Value, alias.Fingerprint));
    }

    [Fact]
    public void Hearsay_renames_nobody()
    {
        var bob = new RosterEntry(Id<Person>.New(), "Bob Smith") { Points = [new(ContactKind.Email, "bob@example.org")] };
        var claim = RecognitionTests.Claim("Robert Smith", "bob@example.org", "01632 960102");
        Assert.Equal((Verdict.Changed, "Bob Smith"), Only(Propose([File(claim)], bob)));
    }

    [Fact]
    public void The_source_by_which_somebody_came_may_rename_them()
    {
        var ana = new RosterEntry(Id<Person>.New(), "Ana Kovač") { Aliases = [new("vcard", "uid-1", 1)] };
        Assert.Equal((Verdict.Changed, "Ana Marsh"), Only(Propose([File(RecognitionTests.Claim("Ana Marsh") with { External = "uid-1", Fingerprint = 2 })], ana)));
    }

    [Fact]
    public void A_group_of_a_file_belongs_to_its_members()
    {
        var file = File(RecognitionTests.Claim("Ana Kovač") with { External = "uid-1" }) with { Groups = [new(new("people.vcf", 9), "vcard", "Choir", ["urn:uuid:UID-1"])] };
        Assert.Equal(["Choir"], Assert.Single(Propose([file]).People).Draft.Groups);
    }

    [Fact]
    public void A_referral_becomes_the_person_it_names()
    {
        var proposal = Propose([File(RecognitionTests.Claim("Ana Kovač") with { Through = "Tomasz Orłowski" }, RecognitionTests.Claim("Tomasz Orlowski"))]);
        Assert.Equal(proposal.People[1].Draft.Person.Id, proposal.People[0].Draft.Origin.Through);
    }

    [Fact]
    public void A_birthday_of_somebody_unknown_proposes_them()
    {
        var file = new FileReading("iCalendar", "days.ics") { Occasions = [new(new("days.ics", 3), new("Priya Nair"), OccasionKind.Birthday, PartialDate.Parse("--02-29"), "")] };
        var person = Assert.Single(Propose([file]).People);
        Assert.Equal((Verdict.New, "--02-29"), (person.Verdict, person.Draft.Occasions[0].On.ToString()));
    }

    [Fact]
    public void A_birthday_by_a_given_name_alone_is_asked()
    {
        var file = new FileReading("iCalendar", "days.ics") { Occasions = [new(new("days.ics", 3), new("Ana"), OccasionKind.Birthday, PartialDate.Parse("--02-28"), "")] };
        Assert.Equal(Verdict.Doubtful, Assert.Single(Propose([file], new RosterEntry(Id<Person>.New(), "Ana Kovač")).People).Verdict);
    }

    [Fact]
    public void A_moment_of_nobody_known_is_none() => Assert.Empty(Propose([Meeting("ics:1", new Party("Who Ever", "who@example.org"))]).Moments);

    [Fact]
    public void The_owner_is_not_listed_in_a_moment()
    {
        var ana = new RosterEntry(Id<Person>.New(), "Ana Kovač") { Points = [new(ContactKind.Email, "ana@example.org")] };
        var proposal = Propose([Meeting("ics:1", new Party("Mira", "mira@example.org"), new Party("M", "me@example.net"), new Party("", "Ana@Example.org"))], ana);
        Assert.Equal([ana.Person], Assert.Single(proposal.Moments).People);
    }

    [Fact]
    public void A_moment_told_by_two_files_is_one()
    {
        var ana = new RosterEntry(Id<Person>.New(), "Ana Kovač") { Points = [new(ContactKind.Email, "ana@example.org")] };
        Assert.Single(Propose([Meeting("ics:1", new Party("", "ana@example.org")), Meeting("ics:1", new Party("", "ana@example.org"))], ana).Moments);
    }

    [Theory]
    [InlineData(1, Verdict.Same)]
    [InlineData(2, Verdict.Changed)]
    public void A_known_moment_is_the_same_until_its_source_says_something_else(long before, Verdict verdict)
    {
        var ana = new RosterEntry(Id<Person>.New(), "Ana Kovač") { Points = [new(ContactKind.Email, "ana@example.org")] };
        var known = Id<Moment>.New();
        var proposal = Intake.Propose(
            [Meeting("ics:1", new Party("", "ana@example.org"))], new Roster([ana], "GB"),
            externals => externals.ToDictionary(external => external, _ => (known, before)), Import, [], TestContext.Current.CancellationToken);
        Assert.Equal((verdict, known), proposal.Moments.Select(moment => (moment.Verdict, moment.Moment.Id)).Single());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_called_off_leaves_the_book_and_comes_into_none(bool inTheBook)
    {
        var known = Id<Moment>.New();
        var proposal = Intake.Propose(
            [new FileReading("iCalendar", "cal.ics") { Moments = [Claim("ics:1") with { CalledOff = true }] }], new Roster([]),
            externals => inTheBook ? externals.ToDictionary(external => external, _ => (known, 1L)) : [], Import, [], TestContext.Current.CancellationToken);
        Assert.Equal(inTheBook ? [(Verdict.CalledOff, known)] : [], proposal.Moments.Select(moment => (moment.Verdict, moment.Moment.Id)));
        Assert.Equal(inTheBook ? 1 : 0, proposal.MomentTally().CalledOff);
    }

    [Fact]
    public void The_book_is_asked_for_moments_in_batches()
    {
        var ana = new RosterEntry(Id<Person>.New(), "Ana Kovač") { Points = [new(ContactKind.Email, "ana@example.org")] };
        var asked = new List<int>();
        var file = new FileReading("mbox", "all.mbox") { Moments = Enumerable.Range(0, 1200).Select(n => Claim($"mail:{n}", new Party("", "ana@example.org"))) };
        _ = Intake.Propose([file], new Roster([ana]), externals => { asked.Add(externals.Count); return new Dictionary<string, (Id<Moment>, long)>(); }, Import, [], TestContext.Current.CancellationToken).Moments.Count();
        Assert.Equal([500, 500, 200], asked);
    }

    [Fact]
    public void A_cancelled_intake_stops_among_the_moments()
    {
        using var cancel = new CancellationTokenSource();
        var ana = new RosterEntry(Id<Person>.New(), "Ana Kovač") { Points = [new(ContactKind.Email, "ana@example.org")] };
        var file = new FileReading("mbox", "all.mbox") { Moments = Enumerable.Range(0, 10_000).Select(n => Claim($"mail:{n}", new Party("", "ana@example.org"))) };
        var proposal = Intake.Propose([file], new Roster([ana]), _ => { cancel.Cancel(); return new Dictionary<string, (Id<Moment>, long)>(); }, Import, [], cancel.Token);
        Assert.Throws<OperationCanceledException>(() => proposal.Moments.Count());
    }

    [Fact]
    public void Of_very_many_problems_the_first_thousand_are_named()
    {
        var file = new FileReading("vCard", "bad.vcf") { Problems = [.. Enumerable.Range(1, 5000).Select(line => new Problem(new("bad.vcf", line), "No."))] };
        Assert.Equal(Intake.MostUnread + 1, Propose([file]).Unread.Count);
    }

    [Fact]
    public void The_same_files_and_the_same_book_make_the_same_verdicts()
    {
        FileReading[] files = [File(RecognitionTests.Claim("Ana Kovač", "a@example.org"), RecognitionTests.Claim("Ivan Kovač", "a@example.org"), RecognitionTests.Claim("Ana Kovac", "b@example.org"))];
        Assert.Equal(Propose(files).People.Select(person => (person.Verdict, person.Why)), Propose(files).People.Select(person => (person.Verdict, person.Why)));
    }

    internal static Proposal Propose(IReadOnlyList<FileReading> files, params RosterEntry[] people) => Intake.Propose(
        files, new Roster([Mira, .. people], "GB"), _ => new Dictionary<string, (Id<Moment>, long)>(), Import, ["me@example.net"], TestContext.Current.CancellationToken);

    internal static FileReading File(params PersonClaim[] people) => new("vCard", "people.vcf") { People = people };

    internal static FileReading Meeting(string external, params Party[] parties) => new("iCalendar", "cal.ics") { Moments = [Claim(external, parties)] };

    private static MomentClaim Claim(string external, params Party[] parties) => new(new("cal.ics", 1), external, 1, MomentKind.Meeting, Day, parties);

    private static (Verdict, string) Only(Proposal proposal) => proposal.People.Select(person => (person.Verdict, person.Draft.Person.FormattedName)).Single();
}
