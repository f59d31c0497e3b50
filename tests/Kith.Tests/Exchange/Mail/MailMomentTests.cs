using Kith.Exchange;
using NodaTime;
using Xunit;
using static Kith.Tests.Exchange.Mail.Post;

namespace Kith.Tests.Exchange.Mail;

/// <summary>Which mail makes a moment, and what the moment says.</summary>
public sealed class MailMomentTests
{
    private const string Monday = "Mon, 5 Jan 2026 10:00:00 +0000";
    private const string MondayNoon = "Mon, 5 Jan 2026 12:00:00 +0000";
    private const string Tuesday = "Tue, 6 Jan 2026 10:00:00 +0000";

    [Fact]
    public void A_thread_of_a_day_with_one_person_is_one_moment() =>
        Assert.Single(new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, MondayNoon, "Re: Lunch", "References: <1@post>").Moments());

    [Fact]
    public void A_thread_of_two_days_is_two_moments() =>
        Assert.Equal(2, new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, Tuesday, "Re: Lunch", "References: <1@post>").Moments().Count);

    [Fact]
    public void Two_threads_of_a_day_are_two_moments() =>
        Assert.Equal(2, new Post().Letter(Me, Ana, Monday).Letter(Me, Ana, MondayNoon, "Choir").Moments().Count);

    [Fact]
    public void A_letter_to_two_people_is_a_moment_with_each() =>
        Assert.Equal(2, new Post().Letter(Me, $"{Ana}, {Ben}", Monday).Moments().Count);

    [Fact]
    public void A_letter_to_me_and_others_is_a_moment_with_its_writer_alone() =>
        Assert.Equal("ana@village.example", Assert.Single(Assert.Single(new Post().Letter(Ana, $"{Me}, {Ben}", Monday).Moments()).Parties).Email);

    [Fact]
    public void The_one_who_wrote_first_that_day_began_it() =>
        Assert.Equal(Beginner.Them, Assert.Single(new Post().Letter(Me, Ana, MondayNoon, "Re: Lunch", "References: <2@post>").Letter(Ana, Me, Monday).Moments()).BegunBy);

    [Fact]
    public void The_title_is_the_subject_of_the_day_s_first_message_without_its_marks() =>
        Assert.Equal("Lunch on Friday", Assert.Single(new Post().Letter(Ana, Me, Monday, "AW: Re[2]: Lunch on Friday").Moments()).Title);

    [Fact]
    public void The_day_is_told_by_the_owner_s_calendar() =>
        Assert.Equal(new LocalDate(2026, 1, 6), Assert.Single(new Post().Letter(Me, Ana, "Mon, 5 Jan 2026 20:00:00 +0000").Moments(zone: DateTimeZoneProviders.Tzdb["Asia/Tokyo"])).On);

    [Fact]
    public void What_was_answered_is_an_exchange() =>
        Assert.All(new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, Tuesday, "Re: Lunch", "References: <1@post>").Moments(), one => Assert.Equal(Substance.Exchange, one.Substance));

    [Fact]
    public void What_nobody_answered_is_a_token() =>
        Assert.Equal(Substance.Token, Assert.Single(new Post().Letter(Me, Ana, Monday).Moments()).Substance);

    [Fact]
    public void A_greeting_and_its_thanks_are_a_token() =>
        Assert.Equal(Substance.Token, Assert.Single(new Post().Letter(Me, Ana, Monday, "Happy birthday!").Letter(Ana, Me, MondayNoon, "Re: Happy birthday!", "References: <1@post>").Moments()).Substance);

    [Fact]
    public void A_thread_is_put_together_by_its_answers_even_when_the_newest_comes_first() =>
        Assert.Single(new Post().Letter(Me, Ana, MondayNoon, "Re: Lunch", "In-Reply-To: <2@post>").Letter(Ana, Me, MondayNoon, "Re: Lunch", "In-Reply-To: <3@post>").Letter(Me, Ana, Monday).Moments());

    [Fact]
    public void Answers_that_answer_each_other_in_a_ring_are_read() =>
        Assert.NotEmpty(new Post().Letter(Me, Ana, Monday, "Re: Lunch", "In-Reply-To: <2@post>").Letter(Ana, Me, Monday, "Re: Lunch", "In-Reply-To: <1@post>").Moments());

    [Fact]
    public void Answers_without_a_word_on_what_they_answer_are_joined_by_their_subject() =>
        Assert.Single(new Post().Letter(Me, Ana, Monday, "Re: Lunch").Letter(Ana, Me, MondayNoon, "AW: lunch").Moments());

    [Fact]
    public void Gmail_s_thread_joins_answers_of_different_subjects() =>
        Assert.Single(new Post().Letter(Me, Ana, Monday, "Re: Lunch", "X-GM-THRID: 17").Letter(Ana, Me, MondayNoon, "Re: Dinner", "X-GM-THRID: 17").Moments());

    [Theory]
    [InlineData("List-Id: <choir.example>")]
    [InlineData("Precedence: bulk")]
    [InlineData("Auto-Submitted: auto-generated")]
    [InlineData("Return-Path: <>")]
    [InlineData("Feedback-ID: 1:shop")]
    [InlineData("X-Gmail-Labels: Inbox,Category Promotions")]
    [InlineData("X-Gmail-Labels: Spam")]
    [InlineData("X-Gmail-Labels: Papierkorb")]
    [InlineData("X-Gmail-Labels: Drafts")]
    [InlineData("X-Mozilla-Status: 0008")]
    [InlineData("Content-Type: text/calendar; method=REPLY")]
    public void Mail_that_no_person_wrote_to_the_owner_makes_no_moment(string header) =>
        Assert.Empty(new Post().Letter(Ana, Me, Monday, "Lunch", header).Moments());

    [Theory]
    [InlineData("no-reply@shop.example")]
    [InlineData("Shop <do_not_reply+17@shop.example>")]
    [InlineData("notifications@forum.example")]
    [InlineData("MAILER-DAEMON@home.example")]
    public void Nobody_writes_from_an_address_that_takes_no_answer(string from) =>
        Assert.Empty(new Post().Letter(from, Me, Monday).Moments());

    [Fact]
    public void A_file_named_for_the_junk_makes_no_moment() =>
        Assert.Empty(new Post().Letter(Ana, Me, Monday).Moments(path: "Mail/Junk"));

    [Theory]
    [InlineData(8, 8)]
    [InlineData(9, 0)]
    public void A_letter_to_more_than_eight_is_a_circular(int recipients, int moments) =>
        Assert.Equal(moments, new Post().Letter(Me, string.Join(", ", Enumerable.Range(0, recipients).Select(n => $"guest{n}@village.example")), Monday).Moments().Count);

    [Fact]
    public void Mail_between_others_makes_no_moment() => Assert.Empty(new Post().Letter(Ana, Ben, Monday).Moments());

    [Fact]
    public void A_note_to_oneself_makes_no_moment() => Assert.Empty(new Post().Letter(Me, Me, Monday).Moments());

    [Fact]
    public void Mail_to_an_address_made_up_with_a_plus_is_the_owner_s() =>
        Assert.Single(new Post().Letter(Ana, "me+choir@home.example", Monday).Moments());

    [Theory]
    [InlineData("soon")]
    [InlineData("Thu, 1 Jan 1970 00:00:00 +0000")]
    [InlineData("Fri, 1 Jan 2038 00:00:00 +0000")]
    public void Mail_without_a_believable_date_is_a_problem(string date) =>
        Assert.Single(new Post().Letter(Ana, Me, date).Reading().Problems);

    [Fact]
    public void Reading_the_same_mailbox_twice_says_the_same()
    {
        var post = new Post().Letter(Me, $"{Ana}, {Ben}", Monday).Letter(Ana, Me, Tuesday, "Re: Lunch", "References: <1@post>");
        Assert.Equal(post.Moments().Select(one => (one.External, one.Fingerprint)), post.Moments().Select(one => (one.External, one.Fingerprint)));
    }

    [Fact]
    public void A_newer_mailbox_keeps_the_identities_of_the_older_one()
    {
        var post = new Post().Letter(Me, Ana, Monday);
        var older = post.Moments().Select(one => one.External).ToList();
        var newer = post.Letter(Ana, Me, Tuesday, "Re: Lunch", "In-Reply-To: <1@post>").Moments().Select(one => one.External).ToList();
        Assert.Equal(older, newer.Intersect(older));
    }

    [Fact]
    public void The_order_of_messages_does_not_matter()
    {
        var forth = new Post().Letter(Me, Ana, Monday, "Lunch", "Message-ID: <a@x>").Letter(Ana, Me, Tuesday, "Re: Lunch", "Message-ID: <b@x>", "In-Reply-To: <a@x>");
        var back = new Post().Letter(Ana, Me, Tuesday, "Re: Lunch", "Message-ID: <b@x>", "In-Reply-To: <a@x>").Letter(Me, Ana, Monday, "Lunch", "Message-ID: <a@x>");
        Assert.Equal(forth.Moments().Select(one => (one.External, one.Fingerprint)), back.Moments().Select(one => (one.External, one.Fingerprint)));
    }

    [Fact]
    public void No_word_of_a_body_is_in_what_mail_says()
    {
        var reading = new Post().Letter(Me, Ana, Monday).Letter(Ana, Me, Tuesday).Reading();
        var said = string.Join(' ', reading.Moments.Select(one => one.ToString() + string.Join(' ', one.Parties))) + string.Join(' ', reading.People);
        Assert.DoesNotContain("nobody's business", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_passed_over_is_counted_by_its_reason()
    {
        var counts = new Post().Letter(Ana, Me, Monday, "Lunch", "List-Id: <choir>").Letter(Ana, Me, Monday).Ledger().Counts;
        Assert.Equal((2, 1, 1), (counts.Messages, counts.Letters, counts[PassedOver.List]));
    }
}
