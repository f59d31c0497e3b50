using Kith.Capture;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange.Capture;

/// <summary>Today is Monday, 23 November 2026; the book is empty unless a test says otherwise.</summary>
public sealed class CaptureLineTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly KnownPerson Ana = new(Id<Person>.New(), "Ana Kovač");
    private static readonly KnownPerson Ben = new(Id<Person>.New(), "Ben Whitaker", "Benny");
    private static readonly CaptureNames Book = CaptureNames.Of([Ana, Ben, new(Id<Person>.New(), "Petra Lindner"), new(Id<Person>.New(), "Jürgen Maier"), new(Id<Person>.New(), "Will Turner")], [new(Id<Group>.New(), "Choir")]);
    private static readonly CaptureNames Spelt = CaptureNames.Of([new(Id<Person>.New(), "Stefanie Wagner"), new(Id<Person>.New(), "Karl-Heinz Vogt"), new(Id<Person>.New(), "Philipp Lang"), new(Id<Person>.New(), "Ana Kovač")], []);

    [Theory]
    [InlineData("Lunch with Ana and Ben yesterday, 90 min: her mother is home again", "Ana Kovač|Ben Whitaker")]
    [InlineData("coffee with ana yesterday; promised the book", "Ana Kovač")]
    [InlineData("Called Tomasz Orłowski on Monday", "Tomasz Orłowski")]
    [InlineData("walk with Ana, Benny & Priya Nair last Tuesday", "Ana Kovač|Ben Whitaker|Priya Nair")]
    [InlineData("letter from Vesna", "Vesna")]
    [InlineData("Ana, 20 min", "Ana Kovač")]
    [InlineData("walk with Ana, Ben & Priya Nair last Tuesday", "Ana Kovač|Ben Whitaker|Priya Nair")]
    [InlineData("Had a long call with Helen this morning about the bylaws", "Helen")]
    [InlineData("call with Helen yesterday about the bylaws, 20 min", "Helen")]
    [InlineData("call with Ana at 14:30 about the choir", "Ana Kovač")]
    [InlineData("nothing in particular: a note", "")]
    [InlineData("Ana's mother is in hospital, rang Ben", "Ben Whitaker")]
    [InlineData("Gestern mit Petras Bruder telefoniert", "Petras Bruder")]
    [InlineData("Mit Juergen im Park, über Ana geredet", "Jürgen Maier")]
    [InlineData("Probe mit dem Chor", "Choir")]
    [InlineData("will call Ana", "Ana Kovač")]
    [InlineData("pint with will", "Will Turner")]
    [InlineData("Had a yarn with a Bronwyn from Gore at the saleyards", "Bronwyn")]
    [InlineData("Our new neighbour Tane had us over on Saturday", "Tane")]
    [InlineData("chatted to a woman from the bakery, Shazia, about bread", "Shazia")]
    public void People_are_those_who_took_part(string line, string names) => Assert.Equal(names, string.Join('|', Read(line).Names.Select(name => name.Shown)));

    [Theory]
    [InlineData("coffee with Stephanie Wagner", "Stefanie Wagner")]
    [InlineData("tea with stephanie yesterday", "Stefanie Wagner")]
    [InlineData("Stephanies Kuchen war gut, mit Philip im Kino", "Philipp Lang")]
    [InlineData("Mit Karl Heinz telefoniert", "Karl-Heinz Vogt")]
    [InlineData("karlheinz angerufen", "Karl-Heinz Vogt")]
    [InlineData("coffee with Stephanie Miller", "Stephanie Miller")]
    [InlineData("coffee with Anna", "Anna")]
    public void A_name_that_only_its_spelling_tells_apart_is_known(string line, string who) =>
        Assert.Equal(who, Assert.Single(CaptureLine.Read(line, Today, Spelt).Names).Shown);

    [Theory]
    [InlineData("tea with stephanie", "stefanie")]
    [InlineData("mit Karlheinz telefoniert", "karl-heinz")]
    public void A_book_is_asked_for_other_spellings_too(string line, string word) => Assert.Contains(word, CaptureLine.Words(line));

    [Theory]
    [InlineData("Kaffee mit Ben. Sein Rad wurde geklaut, er sucht ein gebrauchtes", "Rad")]
    [InlineData("Meine Heizung gluckert, brauche mal wen, der sich auskennt", "Heizung")]
    [InlineData("Coffee with Ben. His bike got nicked, he needs a new one", "bike")]
    [InlineData("coffee w/ Ben tues, an hour: his boiler packed up, needs somebody who knows", "boiler")]
    public void What_is_needed_is_named_by_the_statement_before_where_a_need_names_nothing(string line, string word) =>
        Assert.Contains(word, Assert.Single(Read(line).Findings, finding => finding.Kind == FindingKind.Need).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("owe will a tenner from the chippy", FindingKind.Loan)]
    [InlineData("gave will my old tent for the lads", FindingKind.Gift)]
    public void A_name_that_is_a_word_too_is_known_without_a_capital_where_something_goes_to_somebody(string line, FindingKind kind) =>
        Assert.Equal("Will Turner", Assert.Single(Read(line).Findings, finding => finding.Kind == kind).About?.Shown);

    [Theory]
    [InlineData("do kino mit Ana", "2026-11-19")]
    [InlineData("chorprobe do, zwei Stunden, Ana hat mir ihren Schal geliehen", "2026-11-19")]
    [InlineData("di beachhalle mit ana und ben, von 19 bis 22 uhr", "2026-11-17")]
    [InlineData("so 11 bis 13 uhr brunch bei ana", "2026-11-22")]
    [InlineData("ana räumt sie mir do aus dem keller", "2026-11-23")]
    [InlineData("do hat sich die ana gfreut", "2026-11-23")]
    public void A_short_day_without_a_capital_is_one_where_it_stands_alone(string line, string on) => Assert.Equal(on, CaptureCorpus.Text(Read(line).On));

    [Theory]
    [InlineData("didn't see Ana today")]
    [InlineData("Ana cancelled lunch")]
    [InlineData("missed Ana's call")]
    [InlineData("Ana heute nicht gesehen, sie war krank")]
    [InlineData("Ana hat das Mittagessen abgesagt")]
    public void A_contact_that_was_not_is_none(string line) => Assert.Empty(Read(line).Names);

    [Theory]
    [InlineData("Ana lange nicht gesehen, heute endlich Kaffee mit ihr")]
    [InlineData("lunch with Ana, not for long")]
    [InlineData("Kaffee mit Ana, nicht lange")]
    public void A_contact_beside_what_was_not_is_one(string line) => Assert.Equal("Ana Kovač", Assert.Single(Read(line).Names).Shown);

    [Theory]
    [InlineData("Ana braucht wen, der ihr die Website umzieht. Mach ich, bis Freitag", FindingKind.Promise, true, "Website", "Ana Kovač")]
    [InlineData("Ana needs a lift to the clinic. I'll do it on Friday", FindingKind.Promise, true, "lift to the clinic", "Ana Kovač")]
    [InlineData("Ana hätte gern ein Gutachten. Schick ich bis morgen", FindingKind.Promise, true, "Gutachten schicken", "Ana Kovač")]
    [InlineData("Ana hat gefragt, ob ich ihr das Fahrrad richte. Hab ich gleich erledigt", FindingKind.Gift, true, "Fahrrad", "Ana Kovač")]
    [InlineData("Ana bittet mich, auf ihre Pflanzen zu schauen. Klar mach ich", FindingKind.Promise, true, "Pflanzen", "Ana Kovač")]
    public void What_a_statement_leaves_out_is_what_was_told_before(string line, FindingKind kind, bool byMe, string words, string who)
    {
        var found = Assert.Single(Read(line).Findings, finding => finding.Kind == kind && finding.ByMe == byMe);
        Assert.Contains(words, found.Text, StringComparison.Ordinal);
        Assert.Equal(who, found.About?.Shown);
    }

    [Fact]
    public void What_is_promised_of_a_need_is_due_when_it_is_needed()
    {
        var promise = Assert.Single(Read("Ana needs a lift to the clinic on Friday. I'll do it").Findings, finding => finding.Kind == FindingKind.Promise);
        Assert.Equal(("lift to the clinic", new LocalDate(2026, 11, 27)), (promise.Text, promise.Due));
    }

    [Theory]
    [InlineData("Ana is after a dog sitter. I'll ask Ben", "ask Ben (dog sitter)")]
    [InlineData("Ana sucht einen Praktikumsplatz. Ich frag bei Ben nach", "bei Ben nachfragen (Praktikumsplatz)")]
    public void Who_is_asked_for_another_is_named_in_the_promise(string line, string text) =>
        Assert.Equal(text, Assert.Single(Read(line).Findings, finding => finding.Kind == FindingKind.Promise).Text);

    [Theory]
    [InlineData("Ana is after a dog sitter. I'll ask Ben", FindingKind.Promise)]
    [InlineData("Ana sucht einen Praktikumsplatz. Ich frag bei Ben nach", FindingKind.Promise)]
    [InlineData("Ana needs a plumber. Gave her Ben's number", FindingKind.Gift)]
    public void What_goes_by_way_of_a_third_one_is_for_whoever_needs_it(string line, FindingKind kind) =>
        Assert.Equal("Ana Kovač", Assert.Single(Read(line).Findings, finding => finding.Kind == kind).About?.Shown);

    [Theory]
    [InlineData("Lunch with Ana. Lift home after, from Ben", FindingKind.Gift, false, "Lift home", "Ben Whitaker")]
    [InlineData("Beim Ben, Auspuff geschweißt, Samstag, 2 Std.", FindingKind.Gift, true, "Auspuff", "Ben Whitaker")]
    [InlineData("Ana besucht. Apfelstrudel mitbekommen", FindingKind.Gift, false, "Apfelstrudel", "Ana Kovač")]
    [InlineData("Wenn jemand ein Kinderbett gebrauchen kann, soll er sich bei Ana melden", FindingKind.Offer, false, "Kinderbett", "Ana Kovač")]
    [InlineData("if anybody wants sprout plants tell Ben", FindingKind.Offer, false, "sprout plants", "Ben Whitaker")]
    public void What_is_jotted_in_passing_is_found(string line, FindingKind kind, bool byMe, string words, string who)
    {
        var found = Assert.Single(Read(line).Findings, finding => finding.Kind == kind && finding.ByMe == byMe);
        Assert.Contains(words, found.Text, StringComparison.Ordinal);
        Assert.Equal(who, found.About?.Shown);
    }

    [Theory]
    [InlineData("Vernissage von Ana, zwei Stunden")]
    [InlineData("Gestern beim Konzert von Ben, der Hund von Ana war auch da")]
    [InlineData("News from Ana, she is well")]
    public void What_is_somebody_s_is_no_gift_of_theirs(string line) => Assert.DoesNotContain(Read(line).Findings, finding => finding.Kind == FindingKind.Gift);

    [Theory]
    [InlineData("Ana hat mir am 14. den Häcksler geliehen", 14)]
    [InlineData("Ben, hab ihm am Samstag den Schnee geräumt", 21)]
    [InlineData("Ben leiht mir die Säge bis Samstag", 23)]
    [InlineData("saw Ben the Saturday before last", 14)]
    public void The_day_of_a_gift_is_the_moment_s(string line, int day) => Assert.Equal(new LocalDate(2026, 11, day), Read(line).On);

    [Theory]
    [InlineData("Ana und Ben suchen eine Wohnung", FindingKind.Need, false)]
    [InlineData("Ana and Ben need a new roof", FindingKind.Need, false)]
    [InlineData("Ana and Ben could help with the move", FindingKind.Offer, false)]
    [InlineData("Ana and Ben will each bring a chair on Saturday", FindingKind.Promise, false)]
    [InlineData("Ana und Ben waren zum Essen da, ich hab Linsensuppe gekocht", FindingKind.Gift, true)]
    [InlineData("Ana & Ben had us for dinner on Sunday", FindingKind.Gift, false)]
    [InlineData("Ana und Ben haben mir beim Tapezieren geholfen. Es gab danach Pizza von mir", FindingKind.Gift, true)]
    public void What_several_do_or_get_is_told_of_each(string line, FindingKind kind, bool byMe) =>
        Assert.Equal(["Ana Kovač", "Ben Whitaker"], Read(line).Findings.Where(finding => finding.Kind == kind && finding.ByMe == byMe).Select(finding => finding.About?.Shown).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("will told ana he'd mend the gate", "Ana Kovač|Will Turner")]
    [InlineData("ana yesterday, will paid for the taxi", "Ana Kovač|Will Turner")]
    [InlineData("told em i'd bring snacks", "")]
    [InlineData("will still owes me for the taxi", "Will Turner")]
    [InlineData("dieter von nebenan hat mir die gartentür gerichtet", "dieter")]
    [InlineData("frau ochs hat mir den garten gezeigt", "ochs")]
    public void Without_capitals_a_name_is_one_where_it_is_the_subject(string line, string names) =>
        Assert.Equal(names, string.Join('|', Read(line).Names.Select(name => name.Shown).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Ana is stuck for a trailer on the 5th", FindingKind.Need, false, "trailer")]
    [InlineData("saw Ana, she would be glad of some company", FindingKind.Need, false, "company")]
    [InlineData("Kaffee mit Ana, sie ist auf jemanden angewiesen, der sie begleitet", FindingKind.Need, false, "begleitet")]
    [InlineData("Ana getroffen, ein Zimmer am Hafen wär ihr Traum", FindingKind.Need, false, "Zimmer")]
    [InlineData("Ben called, he's up for covering my shift", FindingKind.Offer, false, "covering my shift")]
    [InlineData("Ben angerufen, er würde für mich einspringen", FindingKind.Offer, false, "einspringen")]
    [InlineData("lunch with Ben, told him he can have ours", FindingKind.Offer, true, "ours")]
    [InlineData("pub with Ben, next one's on me", FindingKind.Promise, true, "next")]
    [InlineData("Probe mit Ana. Ana kriegt noch die Noten von mir", FindingKind.Promise, true, "Noten")]
    [InlineData("called Ana, she needs a plumber, promised to send the number", FindingKind.Promise, true, "number")]
    [InlineData("Ben came over, promised to mend the gate", FindingKind.Promise, false, "gate")]
    [InlineData("Ben da gewesen, das Fenster ersetzt er mir", FindingKind.Promise, false, "Fenster")]
    [InlineData("call with Ben, would I look after his cat?", FindingKind.Ask, false, "his cat")]
    [InlineData("Anruf von Ben, ob ich seine Katze hüte", FindingKind.Ask, false, "Katze")]
    [InlineData("Suppe bei Ana, sie hat mich auf Austern eingeladen", FindingKind.Gift, false, "Austern")]
    [InlineData("der Bohrer ist an Ben verliehen", FindingKind.Loan, true, "Bohrer")]
    public void Turns_of_phrase_say_what_no_verb_does(string line, FindingKind kind, bool byMe, string words)
    {
        var found = Assert.Single(Read(line).Findings, finding => finding.Kind == kind);
        Assert.Equal(byMe, found.ByMe);
        Assert.Contains(words, found.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lunch with Ana after a long week")]
    [InlineData("Ana is up to something")]
    [InlineData("saw Ana, she's able to walk again")]
    [InlineData("call with Ana, she was so grateful for the lift")]
    [InlineData("Ana came by, dropped off early")]
    [InlineData("Kaffee mit Ana, sie war dankbar für die Hilfe")]
    [InlineData("Petra getroffen, Ana lässt mich grüßen")]
    [InlineData("Anruf von Ana, sie hat meinen Geburtstag nicht vergessen")]
    [InlineData("unbedingt merken: Ana isst kein Mehl")]
    public void Turns_of_phrase_are_not_heard_where_they_are_not(string line) => Assert.DoesNotContain(Read(line).Findings, finding => finding.Kind != FindingKind.Fact);

    [Theory]
    [InlineData("Coffee with Ana on 31 Feb", "31 Feb")]
    [InlineData("Lunch with Ben, February 30th", "February 30th")]
    [InlineData("Kaffee mit Ana am 31.4.", "31.4.")]
    [InlineData("Mit Ben am 30. Februar telefoniert", "30. Februar")]
    [InlineData("Probe mit dem Chor am 29.2.2027", "29.2.2027")]
    [InlineData("Kaffee mit Ana am 29.2.", "")]
    [InlineData("Kaffee mit Ana am 30.4.", "")]
    [InlineData("Ana, 31.4 kg Mehl geholt", "")]
    public void A_day_that_no_calendar_has_is_told_and_not_read_as_another(string line, string told)
    {
        var read = CaptureLine.Read(line, CaptureCorpus.Today, CaptureNames.None);
        Assert.Equal(told, read.NoDay);
        Assert.True(told.Length == 0 || (!read.DaySaid && read.On == CaptureCorpus.Today));
    }

    [Fact]
    public void A_message_that_came_is_no_promise_to_send_one() => Assert.DoesNotContain(Read("Text from Ana 10/11").Findings, finding => finding.Kind == FindingKind.Promise);

    [Theory]
    [InlineData("Ana came by, had a beer, 40 min. she'll let me know", 40)]
    [InlineData("lunch: Ana, me. 12 to 1. good soup", 60)]
    [InlineData("Probe mit Ana von halb acht bis neun", 90)]
    [InlineData("mit Ana den Zaun repariert, 1:20h", 80)]
    public void Lengths_are_found_where_people_put_them(string line, int minutes) => Assert.Equal(minutes, Read(line).Minutes);

    [Theory]
    [InlineData("walk with Ana and Helen next Friday, 2 hours", "2026-11-27")]
    [InlineData("lunch with Ana", "2026-11-23")]
    [InlineData("lunch with Ana yesterday", "2026-11-22")]
    [InlineData("lunch with Ana the day before yesterday", "2026-11-21")]
    [InlineData("lunch with Ana last Tuesday", "2026-11-17")]
    [InlineData("lunch with Ana on Monday", "2026-11-16")]
    [InlineData("lunch with Ana on 3 Nov", "2026-11-03")]
    [InlineData("lunch with Ana, Nov 3rd", "2026-11-03")]
    [InlineData("lunch with Ana on the 24th of December", "2025-12-24")]
    [InlineData("lunch with Ana on 29 February", "2024-02-29")]
    [InlineData("lunch with Ana 3.11.", "2026-11-03")]
    [InlineData("lunch with Ana on the 14th", "2026-11-14")]
    [InlineData("lunch with Ana 11/3", "2026-11-03")]
    [InlineData("Mittagessen mit Ana am 11/3", "2026-03-11")]
    [InlineData("lunch with Ana 2026-10-17", "2026-10-17")]
    [InlineData("lunch with Ana two weeks ago", "2026-11-09")]
    [InlineData("lunch with Ana 31 February", "2026-11-23")]
    [InlineData("lunch with Ana at Easter", "2026-04-05")]
    [InlineData("lunch with Ana tomorrow", "2026-11-24")]
    [InlineData("Mittagessen mit Ana vor zwei Wochen", "2026-11-09")]
    [InlineData("am Wochenende mit Ana gewandert", "2026-11-21")]
    [InlineData("letzten Donnerstag Kaffee mit Ana", "2026-11-19")]
    [InlineData("Sonntagnachmittag Kaffee mit Ana", "2026-11-22")]
    [InlineData("Ana am 3. getroffen", "2026-11-03")]
    [InlineData("Weihnachten mit Ana", "2025-12-25")]
    public void The_day_is_the_one_that_is_said(string line, string day) => Assert.Equal(day, CaptureCorpus.Text(Read(line).On));

    [Theory]
    [InlineData("call with Ana, 90 min", 90)]
    [InlineData("call with Ana for an hour and a half", 90)]
    [InlineData("call with Ana, 2h", 120)]
    [InlineData("call with Ana 1h30", 90)]
    [InlineData("call with Ana, 1.5 hours", 90)]
    [InlineData("call with Ana, half an hour", 30)]
    [InlineData("call with Ana, three quarters of an hour", 45)]
    [InlineData("call with Ana, two and a half hours", 150)]
    [InlineData("anderthalb Stunden mit Ana telefoniert", 90)]
    [InlineData("eine Dreiviertelstunde mit Ana telefoniert", 45)]
    [InlineData("call with Ana from 3pm to 4.30pm", 90)]
    [InlineData("called Ana two hours ago", null)]
    [InlineData("call with Ana", null)]
    public void The_length_is_in_minutes(string line, int? minutes) => Assert.Equal(minutes, Read(line).Minutes);

    [Theory]
    [InlineData("Lunch with Ana", MomentKind.Meeting, null)]
    [InlineData("rang Ana", MomentKind.Call, Beginner.Me)]
    [InlineData("Ana rang", MomentKind.Call, Beginner.Them)]
    [InlineData("Ana rief mich an", MomentKind.Call, Beginner.Them)]
    [InlineData("Ana angerufen", MomentKind.Call, Beginner.Me)]
    [InlineData("Texted Ana", MomentKind.Message, Beginner.Me)]
    [InlineData("wrote to Ana", MomentKind.Mail, Beginner.Me)]
    [InlineData("postcard to Ana", MomentKind.Letter, Beginner.Me)]
    [InlineData("Brief von Ana", MomentKind.Letter, Beginner.Them)]
    [InlineData("wedding with Ana", MomentKind.Event, null)]
    [InlineData("Ana", MomentKind.Other, null)]
    public void The_way_and_who_began_are_told_by_a_word(string line, MomentKind kind, Beginner? begun) => Assert.Equal((kind, begun), (Read(line).Kind, Read(line).BegunBy));

    [Theory]
    [InlineData("lunch with Ana at the Blue Cafe", "Blue Cafe")]
    [InlineData("mit Ana im Park", "Park")]
    [InlineData("met Ana in Leeds: her mother is in hospital", "Leeds")]
    public void The_place_is_that_of_the_contact(string line, string place) => Assert.Equal(place, Read(line).Place);

    [Theory]
    [InlineData("lunch with Ana, promised to send the book by Friday", FindingKind.Promise, "Ana Kovač", true, "send the book")]
    [InlineData("Ana will introduce me to her boss", FindingKind.Promise, "Ana Kovač", false, "introduce to her boss")]
    [InlineData("will Ana den Artikel schicken", FindingKind.Promise, "Ana Kovač", true, "Artikel schicken")]
    [InlineData("Ben looks for a flat", FindingKind.Need, "Ben Whitaker", false, "flat")]
    [InlineData("Ben sucht eine Wohnung", FindingKind.Need, "Ben Whitaker", false, "Wohnung")]
    [InlineData("I need a plumber", FindingKind.Need, null, true, "plumber")]
    [InlineData("Ana kann beim Umzug helfen", FindingKind.Offer, "Ana Kovač", false, "beim Umzug helfen")]
    [InlineData("Ana gave me a jar of honey", FindingKind.Gift, "Ana Kovač", false, "jar of honey")]
    [InlineData("Ana brachte Wein mit", FindingKind.Gift, "Ana Kovač", false, "Wein")]
    [InlineData("lent Ana my drill", FindingKind.Loan, "Ana Kovač", true, "drill")]
    [InlineData("Ana asked if I could mind the cat", FindingKind.Ask, "Ana Kovač", false, "mind the cat")]
    [InlineData("coffee with Ana: has a dog now", FindingKind.Fact, "Ana Kovač", false, "has a dog now")]
    public void What_was_told_is_found(string line, FindingKind kind, string? about, bool byMe, string text)
    {
        var finding = Assert.Single(Read(line).Findings);
        Assert.Equal((kind, about, byMe, text), (finding.Kind, finding.About?.Shown, finding.ByMe, finding.Text));
    }

    [Fact]
    public void Each_finding_is_about_the_one_it_was_told_of()
    {
        var line = Read("lunch with Ana and Ben yesterday, 90 min: Ana's mother is in hospital, promised to send the book; Ben looks for a flat");
        Assert.Equal(["Fact Ana Kovač", "Promise Ana Kovač", "Need Ben Whitaker"], line.Findings.Select(finding => $"{finding.Kind} {finding.About?.Shown}"));
    }

    [Fact]
    public void A_sum_has_its_currency_and_an_ask_its_answer()
    {
        Assert.Equal((50m, "EUR"), (Read("Ana hat mir 50 € geliehen").Findings[0].Amount, Read("Ana hat mir 50 € geliehen").Findings[0].Currency));
        Assert.Equal(AskAnswer.Yes, Read("asked Ana for a lift, she said yes").Findings[0].Answer);
    }

    [Fact]
    public void A_name_of_two_people_may_mean_either()
    {
        var other = new KnownPerson(Id<Person>.New(), "Ana Souza");
        Assert.Equal([Ana, other], CaptureLine.Read("lunch with Ana", Today, CaptureNames.Of([Ana, other], [])).Names.Single().People);
    }

    [Fact]
    public void A_book_is_asked_for_the_words_that_may_be_names() => Assert.Superset(new HashSet<string> { "ana", "jurgen", "orłowski".Replace('ł', 'l') }, new HashSet<string>(CaptureLine.Words("mit Anas Freund, Jürgen und Orłowski")));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("Ana says, Ben says, Ana meint, dass Ben sagt, Ben hofft, dass Ana hofft, Ben zu fragen, ob")]
    [InlineData("with with and , & 99999999999 min 0 Nov 99.99.9999 ago")]
    public void No_line_is_refused(string line) => Assert.Equal(line.Trim(), Read(line).Note);

    [Fact]
    public void A_line_without_end_keeps_all_its_words() =>
        Assert.EndsWith("end", Read($"call with Ana: {new string('x', 10_000)} end").Note, StringComparison.Ordinal);

    private static CaptureLine Read(string line) => CaptureLine.Read(line, Today, Book);
}
