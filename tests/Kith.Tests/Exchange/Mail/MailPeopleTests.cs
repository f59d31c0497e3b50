using Kith.Exchange;
using Xunit;
using static Kith.Tests.Exchange.Mail.Post;

namespace Kith.Tests.Exchange.Mail;

/// <summary>Whom mail proposes as somebody new, and whom it takes for the owner.</summary>
public sealed class MailPeopleTests
{
    private const string Monday = "Mon, 5 Jan 2026 10:00:00 +0000";
    private const string Tuesday = "Tue, 6 Jan 2026 10:00:00 +0000";

    [Fact]
    public void Somebody_the_owner_wrote_to_and_who_wrote_back_is_proposed() =>
        Assert.Equal(["ana@village.example"], new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, Tuesday).People());

    [Fact]
    public void Somebody_who_only_wrote_is_not_proposed() => Assert.Empty(new Post().Letter(Ana, Me, Monday).People());

    [Fact]
    public void Somebody_the_owner_only_wrote_to_is_not_proposed() => Assert.Empty(new Post().Letter(Me, Ana, Monday).People());

    [Fact]
    public void An_office_is_not_proposed() =>
        Assert.Empty(new Post().Letter(Me, "info@shop.example", Monday).Letter("info@shop.example", Me, Tuesday).People());

    [Theory]
    [InlineData("Ana Silva", "Ana Silva")]
    [InlineData("\"Silva, Ana\"", "Ana Silva")]
    [InlineData("'Ana Silva'", "Ana Silva")]
    [InlineData("\"Meier Bau, GmbH\"", "Meier Bau, GmbH")]
    [InlineData("\"ana@village.example\"", "ana@village.example")]
    [InlineData("", "ana@village.example")]
    public void A_name_before_an_address_becomes_a_person_s_name(string name, string called)
    {
        var from = $"{name} <ana@village.example>";
        var people = new Post().Letter(Me, "ana@village.example", Monday).Letter(from, Me, Tuesday).Reading().People;
        Assert.Equal(called, Assert.Single(people).Draft.Person.FormattedName);
    }

    [Fact]
    public void The_name_somebody_signs_with_wins_over_the_one_others_write() =>
        Assert.Equal("Ana Silva", Assert.Single(new Post().Letter(Ana, Me, Monday).Letter(Me, "Aunt A <ana@village.example>", Tuesday).Reading().People).Draft.Person.FormattedName);

    [Fact]
    public void Sent_mail_tells_whose_the_mailbox_is()
    {
        var guess = new Post().Letter("other@home.example", Ana, Monday, "Lunch", "X-Gmail-Labels: Sent,Archived").Ledger(me: []).Guess();
        Assert.Equal([new OwnAddress("other@home.example", OwnEvidence.Sent, 1)], guess);
    }

    [Fact]
    public void A_folder_of_sent_mail_tells_whose_it_is() =>
        Assert.Equal([Me], new Post().Letter(Me, Ana, Monday).Reading(me: [], path: "Mail/Gesendet.mbox").OwnAddresses);

    [Fact]
    public void The_address_that_mail_was_delivered_to_is_the_owner_s() =>
        Assert.Equal([new OwnAddress(Me, OwnEvidence.Delivered, 1)], new Post().Letter(Ana, Me, Monday, "Lunch", $"Delivered-To: {Me}").Ledger(me: []).Guess());

    [Fact]
    public void The_address_in_the_middle_of_all_exchanges_is_the_owner_s() =>
        Assert.Equal([new OwnAddress(Me, OwnEvidence.Middle, 2)], Exchanges().Ledger(me: []).Guess());

    [Fact]
    public void Where_nobody_is_in_the_middle_nobody_is_guessed() =>
        Assert.Empty(new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, Tuesday).Ledger(me: []).Guess());

    [Fact]
    public void What_is_learned_says_the_same_as_what_is_told() =>
        Assert.Equal(Exchanges().Moments().Select(one => one.External).Order(), Exchanges().Moments(me: []).Select(one => one.External).Order());

    [Fact]
    public void The_owner_s_answer_counts_for_more_than_the_guess() =>
        Assert.Empty(Exchanges().Ledger(me: []).Reading("mbox", "box.mbox", ["nobody@home.example"]).Moments);

    [Fact]
    public void Two_addresses_of_the_owner_make_one_moment() =>
        Assert.Single(new Post().Letter(Me, Ana, Monday).Letter(Ana, "me@work.example", Monday, "Re: Lunch", "References: <1@post>").Moments(me: [Me, "me@work.example"]));

    private static Post Exchanges() =>
        new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, Tuesday).Letter(Me, $"{Ben}, {Ana}", Monday).Letter(Ben, Me, Tuesday).Letter(Ana, $"{Me}, {Ben}", Tuesday);
}
