using System.Globalization;
using System.Text;
using CsCheck;
using Kith.Formats;
using Xunit;
using static Kith.Tests.Formats.Mail.MailText;

namespace Kith.Tests.Formats.Mail;

/// <summary>Which lines begin a message, and which only look like it.</summary>
public sealed class MboxReaderTests
{
    [Fact]
    public void Each_separator_after_an_empty_line_begins_a_message() =>
        Assert.Equal(["one", "two"], Subjects(Mbox($"{Separator}Subject: one\n\nbody\n\n{Separator}Subject: two\n\nbody\n")));

    [Fact]
    public void A_separator_in_the_middle_of_a_paragraph_is_text() =>
        Assert.Equal(["one"], Subjects(Mbox($"{Separator}Subject: one\n\nas I said\n{Separator}Subject: two\n\n")));

    [Fact]
    public void A_sentence_that_begins_with_From_is_text() =>
        Assert.Equal(["one"], Subjects(Mbox($"{Separator}Subject: one\n\nHello\n\nFrom now on we meet on Mondays at 10:00.\n")));

    [Fact]
    public void A_quoted_separator_is_text() =>
        Assert.Equal(["one"], Subjects(Mbox($"{Separator}Subject: one\n\nHello\n\n>{Separator}Subject: two\n\n")));

    [Fact]
    public void Lines_may_end_as_on_Windows() =>
        Assert.Equal(["one", "two"], Subjects(Mbox($"{Separator}Subject: one\n\nbody\n\n{Separator}Subject: two\n\nbody\n".Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void A_message_without_a_body_ends_at_its_empty_line() =>
        Assert.Equal(["one", "two"], Subjects(Mbox($"{Separator}Subject: one\n\n{Separator}Subject: two\n\n")));

    [Fact]
    public void A_file_cut_off_in_the_headers_gives_what_is_there() =>
        Assert.Equal(["one", "two"], Subjects(Mbox($"{Separator}Subject: one\n\n\n{Separator}Subject: two")));

    [Theory]
    [InlineData("From ana@home.example Mon Jan  5 10:00:00 2026")]
    [InlineData("From 1782934712349871234@xxx Mon Jan 05 10:00:00 +0000 2026")]
    [InlineData("From - Mon Jan 05 10:00:00 2026")]
    [InlineData("From ana at home.example  Mon Jan  5 10:00:00 2026")]
    [InlineData("From MAILER-DAEMON Mon Jan  5 10:00 2026")]
    [InlineData("From ana@home.example Mon Jan  5 10:00:00 CET 2026 remote from home")]
    [InlineData("From ana@home.example Mon, 5 Jan 2026 10:00:00 +0100")]
    public void Every_form_of_separator_that_programs_write_is_known(string separator) =>
        Assert.Equal(["one", "two"], Subjects(Mbox($"{separator}\nSubject: one\n\n\n{separator}\nSubject: two\n\n")));

    [Theory]
    [InlineData("From ana@home.example")]
    [InlineData("From Monday on we open at 10:00 in 2026")]
    [InlineData("From Mon to Fri we open at 10:00 in 2026")]
    [InlineData("From ana@home.example Mon Jan  5 2026")]
    public void What_has_no_date_is_no_separator(string line) =>
        Assert.Equal(["one"], Subjects(Mbox($"{Separator}Subject: one\n\n\n{line}\nSubject: two\n\n")));

    [Fact]
    public void A_byte_order_mark_and_empty_lines_may_come_first() =>
        Assert.Equal(["one"], Subjects(Mbox($"\uFEFF\n\n{Separator}Subject: one\n\n")));

    [Fact]
    public void Text_before_the_first_message_is_passed_over_with_a_problem() =>
        Assert.Equal(["(problem)", "one"], Subjects(Mbox($"Exported by a program\n\n{Separator}Subject: one\n\n")));

    [Fact]
    public void A_file_without_any_separator_is_no_mailbox() =>
        Assert.True(Assert.Single(Mbox("BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n")).Problem!.Final);

    [Fact]
    public void An_empty_file_has_no_messages() => Assert.Empty(Mbox(""));

    [Fact]
    public void A_message_without_headers_is_a_problem_with_its_line() =>
        Assert.Equal(4, Mbox($"{Separator}Subject: one\n\n{Separator}\nbody\n")[1].Problem!.Place.Line);

    [Fact]
    public void The_place_of_a_message_is_the_line_of_its_separator() =>
        Assert.Equal([1, 6], Mbox($"{Separator}Subject: one\n\nbody\n\n{Separator}Subject: two\n\n").Select(one => one.Place.Line));

    [Fact]
    public void Headers_without_an_end_are_a_problem_and_the_next_message_is_read()
    {
        var text = $"{Separator}Subject: one\n{new string('x', 300_000)}\n\nbody\n\n{Separator}Subject: two\n\n";
        Assert.Equal(["(problem)", "two"], Subjects(Mbox(text, Limits.Default with { RecordBytes = 100_000 })));
    }

    [Fact]
    public void More_messages_than_allowed_end_with_a_problem() =>
        Assert.Equal(["one", "(problem)"], Subjects(Mbox($"{Separator}Subject: one\n\n\n{Separator}Subject: two\n\n", Limits.Default with { Items = 1 })));

    [Fact]
    public void A_file_longer_than_allowed_ends_with_a_problem() =>
        Assert.True(Mbox($"{Separator}Subject: one\n\n{new string('x', 1000)}", Limits.Default with { FileBytes = 500 })[^1].Problem!.Final);

    [Fact]
    public void The_splitter_finds_exactly_the_messages_that_a_writer_of_mboxrd_wrote() =>
        Gen.Select(Bodies.Array[0, 6], Gen.Int[1, 400], Gen.Bool).Sample((bodies, chunk, windows) =>
        {
            var text = string.Concat(bodies.Select(Message));
            var bytes = Encoding.UTF8.GetBytes(windows ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
            var expected = bodies.Select((_, n) => n.ToString(CultureInfo.InvariantCulture));
            return Subjects(Mbox(bytes, chunk: chunk)).SequenceEqual(expected);
        });

    [Fact]
    public void Bodies_longer_than_the_buffer_are_jumped_over()
    {
        var line = new string('A', 76) + "\n";
        var body = string.Concat(Enumerable.Repeat(line, 12_000));
        Assert.Equal(["0", "1", "2"], Subjects(Mbox(string.Concat(Enumerable.Range(0, 3).Select(n => Message(body, n))))));
    }

    // Lines that a careless splitter would stumble over, as well as empty ones.
    private static readonly string[] Lines =
        ["", "", "text", "From here to there", Separator.TrimEnd(), ">" + Separator.TrimEnd(), ">>From x", "Subject: body", " From x", "Fro", "\uFEFF", "From "];

    private static readonly Gen<string> Bodies =
        Gen.Int[0, 11].Array[0, 12].Select(lines => string.Concat(lines.Select(line => Lines[line] + "\n")));

    // mboxrd: every line of the body that is ">*From " gets one more ">".
    private static string Message(string body, int number)
    {
        var quoted = body.Split('\n').Select(line => line.TrimStart('>').StartsWith("From ", StringComparison.Ordinal) ? ">" + line : line);
        return $"{Separator}Subject: {number}\nX-Number: {number}\n\n{string.Join('\n', quoted)}\n";
    }
}
