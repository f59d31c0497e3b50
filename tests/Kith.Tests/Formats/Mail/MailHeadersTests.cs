using System.Text;
using Kith.Formats;
using Kith.Formats.Mail;
using NodaTime;
using Xunit;
using static Kith.Tests.Formats.Mail.MailText;

namespace Kith.Tests.Formats.Mail;

/// <summary>Headers as real programs write them.</summary>
public sealed class MailHeadersTests
{
    [Fact]
    public void Addresses_come_with_their_names() =>
        Assert.Equal([new("Ana Silva", "ana@home.example"), new("", "ben@work.example")], Headers("To: Ana Silva <ana@home.example>, ben@work.example").To);

    [Fact]
    public void A_comma_within_quotation_marks_does_not_end_a_name() =>
        Assert.Equal([new("Silva, Ana", "ana@home.example")], Headers("To: \"Silva, Ana\" <ana@home.example>").To);

    [Fact]
    public void The_members_of_a_group_are_recipients() =>
        Assert.Equal(["ana@home.example", "ben@work.example"], Headers("To: Choir: ana@home.example, ben@work.example;").To.Select(to => to.Address));

    [Fact]
    public void Undisclosed_recipients_are_nobody() => Assert.Empty(Headers("To: undisclosed-recipients:;").To);

    [Fact]
    public void Several_fields_of_one_name_are_read_together() =>
        Assert.Equal(2, Headers("To: ana@home.example\nTo: ben@work.example").To.Count);

    [Fact]
    public void Names_of_fields_are_known_in_any_case() => Assert.Equal("hello", Headers("SUBJECT: hello").Subject);

    [Fact]
    public void Space_before_the_colon_is_forgiven() => Assert.Equal("hello", Headers("Subject : hello").Subject);

    [Fact]
    public void Folded_lines_are_one() => Assert.Equal("a long way", Headers("Subject: a long\r\n way").Subject);

    [Theory]
    [InlineData("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße")]
    [InlineData("=?iso-8859-1?Q?Gr=FC=DFe?=", "Grüße")]
    [InlineData("=?utf-8?B?0J/RgNC40LLQtdGC?=", "Привет")]
    [InlineData("=?ISO-2022-JP?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは")]
    [InlineData("=?UTF-8?Q?one?=\n =?UTF-8?Q?_two?=", "one two")]
    [InlineData("=?no-such-charset?Q?plain?=", "plain")]
    public void Encoded_words_are_decoded(string raw, string read) => Assert.Equal(read, Headers($"Subject: {raw}").Subject);

    [Fact]
    public void Raw_Latin_1_without_a_word_about_it_is_read() =>
        Assert.Equal("Grüße", Eml(Encoding.Latin1.GetBytes("Subject: Grüße\n\n")).Value!.Subject);

    [Fact]
    public void A_line_end_smuggled_into_an_encoded_word_does_not_break_the_subject() =>
        Assert.Equal("one Bcc: x@evil.example", Headers("Subject: =?UTF-8?Q?one=0D=0ABcc:_x@evil.example?=").Subject);

    [Fact]
    public void A_date_keeps_the_writer_s_offset() =>
        Assert.Equal(new LocalDateTime(2026, 1, 5, 10, 0).WithOffset(Offset.FromHours(2)), Headers("Date: Mon, 5 Jan 2026 10:00:00 +0200 (EET)").Date);

    [Theory]
    [InlineData("Date: yesterday")]
    [InlineData("Date:")]
    [InlineData("Subject: no date")]
    public void An_unreadable_date_is_not_said(string header) => Assert.Null(Headers(header).Date);

    [Fact]
    public void The_first_reference_is_the_root_of_the_thread() =>
        Assert.Equal(["a@x", "b@x"], Headers("References: <a@x>\n\t<b@x>").References);

    [Fact]
    public void Words_around_an_identity_are_not_part_of_it() =>
        Assert.Equal(["a@x"], Headers("In-Reply-To: Your message of \"Mon\" <a@x>").InReplyTo);

    [Fact]
    public void An_identity_without_brackets_is_taken_as_it_is() => Assert.Equal("a@x", Headers("Message-Id: a@x").MessageId);

    [Fact]
    public void Labels_of_Gmail_are_decoded_and_unquoted() =>
        Assert.Equal(["Inbox", "Chor, Kirche", "Entwürfe"], Headers("X-Gmail-Labels: Inbox,\"Chor, Kirche\",=?UTF-8?Q?Entw=C3=BCrfe?=").Labels);

    [Theory]
    [InlineData("List-Id: <choir.lists.example>", MailMarks.List)]
    [InlineData("List-Unsubscribe: <mailto:off@shop.example>", MailMarks.List)]
    [InlineData("Precedence: bulk", MailMarks.Bulk)]
    [InlineData("Precedence: auto_reply", MailMarks.Automatic)]
    [InlineData("Feedback-ID: 12:shop", MailMarks.Bulk)]
    [InlineData("Auto-Submitted: auto-replied", MailMarks.Automatic)]
    [InlineData("Auto-Submitted: no", MailMarks.None)]
    [InlineData("X-Auto-Response-Suppress: All", MailMarks.Automatic)]
    [InlineData("Return-Path: <>", MailMarks.Bounce)]
    [InlineData("Return-Path: <ana@home.example>", MailMarks.None)]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status", MailMarks.Bounce)]
    [InlineData("Content-Type: text/calendar; method=REQUEST", MailMarks.Calendar)]
    [InlineData("X-Mozilla-Status: 0009", MailMarks.Deleted)]
    [InlineData("X-Mozilla-Status: 0001", MailMarks.None)]
    [InlineData("X-Spam-Flag: YES", MailMarks.Spam)]
    public void What_is_not_a_letter_is_marked(string header, MailMarks marks) => Assert.Equal(marks, Headers(header).Marks);

    [Fact]
    public void No_word_of_a_body_is_ever_read()
    {
        var read = Eml("From: ana@home.example\n\nTo: secret@body.example\nSubject: secret\n\nsecret\n").Value!;
        Assert.DoesNotContain("secret", string.Join(' ', read.To.Concat(read.From)) + read, StringComparison.Ordinal);
    }

    [Fact]
    public void The_length_that_Apple_Mail_writes_first_is_passed_over() =>
        Assert.Equal("hello", Eml("1234      \nSubject: hello\n\nbody").Value!.Subject);

    [Fact]
    public void A_file_that_is_no_message_is_a_problem() => Assert.NotNull(Eml("%PDF-1.7 is no letter\n").Problem);

    [Fact]
    public void Ten_thousand_recipients_are_cut_between_two_addresses()
    {
        var to = Headers("To: " + string.Join(",\n ", Enumerable.Range(0, 10_000).Select(n => $"person{n}@village.example"))).To;
        Assert.All(to, one => Assert.EndsWith("@village.example", one.Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mail/Sent.mbox", MailShelf.Sent)]
    [InlineData("Gesendete Objekte", MailShelf.Sent)]
    [InlineData("backup.zip!/Maildir/.Sent/cur/1700000000.M1.host:2,S", MailShelf.Sent)]
    [InlineData("Maildir/cur/1700000000.M1.host:2,DS", MailShelf.Draft)]
    [InlineData("Maildir/.Projects.Trash/new/1700000000.M1.host", MailShelf.Trash)]
    [InlineData("Maildir/cur/1700000000.M1.host:2,ST", MailShelf.Trash)]
    [InlineData("Maildir/cur/1700000000.M1.host;2,S", MailShelf.Ordinary)]
    [InlineData("Takeout/Mail/All mail Including Spam and Trash.mbox", MailShelf.Ordinary)]
    public void A_folder_says_what_is_in_it(string path, MailShelf shelf) => Assert.Equal(shelf, MailLabels.ShelfOfFile(path));
}
