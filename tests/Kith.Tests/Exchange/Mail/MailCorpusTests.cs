using Kith.Exchange;
using Kith.Formats;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange.Mail;

/// <summary>Mailboxes in the manner of the programs that write them, from the file to what the house says.</summary>
public sealed class MailCorpusTests
{
    [Fact]
    public void Takeout_tells_whose_it_is() =>
        Assert.Equal(["robin@home.example"], Reading("takeout.mbox").OwnAddresses);

    [Fact]
    public void Takeout_gives_one_exchange_out_of_a_letter_an_answer_an_advertisement_and_a_draft()
    {
        var moment = Assert.Single(Reading("takeout.mbox").Moments);
        Assert.Equal(("Grüße und Mittagessen", Substance.Exchange, Beginner.Me), (moment.Title, moment.Substance, moment.BegunBy));
    }

    [Fact]
    public void Takeout_proposes_the_one_who_wrote_back() =>
        Assert.Equal("Ana Silvá", Assert.Single(Reading("takeout.mbox").People).Draft.Person.FormattedName);

    [Fact]
    public void Thunderbird_s_deleted_mail_and_a_message_within_a_message_make_no_moment() =>
        Assert.Equal(["ben@village.example", "clara@village.example"], Ledger("thunderbird.mbox", "robin@home.example").Reading("mbox", "x").Moments.Select(one => one.Parties[0].Email));

    [Fact]
    public void A_broken_mailbox_is_read_as_far_as_it_goes_and_says_where_it_is_broken() =>
        Assert.Equal([1, 14], Ledger("broken.mbox", "robin@home.example").Reading("mbox", "x").Problems.Select(one => one.Place.Line));

    private static FileReading Reading(string file) => Ledger(file).Reading("mbox", file);

    private static MailLedger Ledger(string file, params string[] me)
    {
        var ledger = new MailLedger(new MailSetting(me, DateTimeZone.Utc, Instant.FromUtc(2026, 11, 23, 0, 0)));
        using var stream = File.OpenRead(Path.Combine(SourceTree.Root, "tests", "corpus", "mail", file));
        ledger.TakeMbox(stream, file, Limits.Default);
        return ledger;
    }
}
