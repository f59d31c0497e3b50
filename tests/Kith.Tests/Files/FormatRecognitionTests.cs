using System.Text;
using CsCheck;
using Kith.Formats;
using Kith.Formats.Files;
using Xunit;

namespace Kith.Tests.Files;

public sealed class FormatRecognitionTests
{
    private const string Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n";

    [Theory]
    [InlineData(Card, FileKind.VCard)]
    [InlineData("\r\n\r\nbegin:vcard\r\nversion:2.1\r\n", FileKind.VCard)]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\n", FileKind.ICalendar)]
    [InlineData("BEGIN:VEVENT\nUID:1\nEND:VEVENT\n", FileKind.ICalendar)]
    [InlineData("From ana@kith.example Mon Jan  2 10:00:00 2023\nFrom: Ana <ana@kith.example>\n\nHello\n", FileKind.Mbox)]
    [InlineData("From 1234567890@xxx Mon Jan 01 10:00:00 +0000 2024\nX-GM-THRID: 1\n\n", FileKind.Mbox)]
    [InlineData("Return-Path: <ana@kith.example>\r\nReceived: from a\r\n by b\r\nSubject: Hi\r\n\r\nHello", FileKind.Message)]
    [InlineData("First Name,Last Name,E-mail Address\nAna,Moss,ana@kith.example\n", FileKind.Table)]
    [InlineData("Vorname;Nachname;Geburtstag\r\nAna;Moss;12.03.1980\r\n", FileKind.Table)]
    [InlineData("Name\tPhone\nAna\t+44 20 7946 0000\n", FileKind.Table)]
    [InlineData("sep=;\r\nName;Phone\r\nAna;1\r\n", FileKind.Table)]
    [InlineData("a,b,c\n1,2,3\n4,5,6\n", FileKind.Table)]
    [InlineData("Email\nana@kith.example\n", FileKind.Table)]
    [InlineData("Notes:\r\n\"When exporting, some addresses are missing, see https://example.com\"\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAna,Moss,,,,,12 Mar 2024\r\n", FileKind.Table)]
    [InlineData("1/15/24, 9:30\u202FAM - Alice: Hello\n", FileKind.NotYet)]
    [InlineData("15.01.24, 09:30 - Bob: Hallo\n", FileKind.NotYet)]
    [InlineData("\u200E[15/01/2024, 09:30:45] Bob: Hi, you, all\n[15/01/2024, 09:31:45] Bob: a, b, c\n", FileKind.NotYet)]
    [InlineData("[12.3.2022 klo 14.08.18] Matias: moi\n", FileKind.NotYet)]
    [InlineData("2024/1/15 午前9:30 - アリス: おはよう\n", FileKind.NotYet)]
    [InlineData("{\"participants\":[{\"name\":\"Ana\"}],\"messages\":[]}", FileKind.NotYet)]
    [InlineData("<!DOCTYPE html><html><body>Friends</body></html>", FileKind.NotYet)]
    [InlineData("<?xml version='1.0'?><smses count=\"1\"></smses>", FileKind.NotYet)]
    [InlineData("dn: cn=Ana\nobjectclass: person\n", FileKind.NotYet)]
    [InlineData("Dear Ana,\nit was good to see you, and thank you.\nBob\n", FileKind.Unknown)]
    [InlineData("", FileKind.Unknown)]
    public void A_file_is_known_by_what_stands_in_it(string text, FileKind kind) =>
        Assert.Equal(kind, FormatRecognition.Of(Encoding.UTF8.GetBytes(text)).Kind);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_does_not_hide_a_card(string encoding)
    {
        var writer = Encoding.GetEncoding(encoding);

        Assert.Equal(FileKind.VCard, FormatRecognition.Of([.. writer.GetPreamble(), .. writer.GetBytes(Card)]).Kind);
    }

    [Fact]
    public void A_table_of_sixteen_bit_text_without_a_mark_is_a_table() =>
        Assert.Equal(FileKind.Table, FormatRecognition.Of(Encoding.Unicode.GetBytes("First Name\tLast Name\r\nAna\tMoss\r\n")).Kind);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0 }, FileKind.Zip)]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0 }, FileKind.Gzip)]
    [InlineData(new byte[] { 0x21, 0x42, 0x44, 0x4E, 1 }, FileKind.NotYet)]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, FileKind.Unknown)]
    [InlineData(new byte[] { 1, 0, 2, 0, 0, 9 }, FileKind.Unknown)]
    public void Binary_files_are_known_by_their_first_bytes(byte[] head, FileKind kind) =>
        Assert.Equal(kind, FormatRecognition.Of(head).Kind);

    [Fact]
    public void What_cannot_be_read_yet_is_called_by_its_name() =>
        Assert.Equal("This looks like an exported WhatsApp chat, which Kith cannot read yet.", FormatRecognition.Of("1/15/24, 9:30 AM - Alice: Hello\n"u8).Sentence);

    [Fact]
    public void Every_head_of_a_file_is_given_a_kind_or_a_sentence() =>
        Gen.Byte.Array[0, 400].Sample(head =>
        {
            var recognition = FormatRecognition.Of(head);
            return recognition.Readable || recognition.Sentence!.EndsWith('.');
        });

    [Theory]
    [InlineData(1252, "Müller,Jörg")]
    [InlineData(1250, "Wałęsa,Łukasz")]
    [InlineData(1251, "Иванов,Пётр")]
    public void Old_code_pages_are_told_apart(int page, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text);

        Assert.Equal(text, TextEncoding.Decode(bytes));
    }

    [Fact]
    public void A_stray_old_letter_in_a_long_modern_text_is_still_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Ünal,"), 0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72];

        Assert.Equal("Ünal,Müller", TextEncoding.Of("Ünal"u8).GetString(bytes));
    }
}
