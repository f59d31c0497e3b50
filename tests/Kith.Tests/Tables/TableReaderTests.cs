using System.Text;
using CsCheck;
using Kith.Formats;
using Kith.Formats.Tables;
using Xunit;

namespace Kith.Tests.Tables;

public sealed class TableReaderTests
{
    [Fact]
    public void The_header_is_found_below_a_preamble()
    {
        var row = Assert.Single(Rows("Notes:\r\n\"Some, addresses\"\r\n\r\nFirst Name,Last Name,Company\r\nAna,Moss,Kiln\r\n"));

        Assert.Equal(("First Name|Last Name|Company", 5L), (string.Join('|', row.Value!.Header), row.Place.Line));
    }

    [Fact]
    public void Blank_rows_are_passed_over() =>
        Assert.Equal(2, Rows("Name,Email\n,\nAna,a@kith.example\n\nBob,b@kith.example\n").Count);

    [Fact]
    public void A_cell_holds_line_breaks_and_quotes() =>
        Assert.Equal("two\nlines, \"quoted\"", Rows("Name,Notes\nAna,\"two\nlines, \"\"quoted\"\"\"\n")[0].Value![1]);

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    public void The_separator_is_found(char separator) =>
        Assert.Equal("a@kith.example", Rows($"Name{separator}Email\nAna{separator}a@kith.example\n")[0].Value![1]);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Any_encoding_with_a_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal("Jörg", Rows([.. encoding.GetPreamble(), .. encoding.GetBytes("Name,Email\nJörg,j@kith.example\n")])[0].Value![0]);
    }

    [Fact]
    public void A_table_in_an_old_code_page_is_read() =>
        Assert.Equal("Jörg", Rows(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Name,Email\nJörg,j@kith.example\n"))[0].Value![0]);

    [Fact]
    public void What_is_no_table_is_a_problem() =>
        Assert.Contains("not a table", Assert.Single(Rows("Dear Ana\n")).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_quote_that_never_closes_ends_in_a_problem_and_not_in_all_of_the_memory()
    {
        var rows = TableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("Name,Email\nAna,a@kith.example\n\"" + new string('x', 4 << 20))), "t.csv", Limits.Default with { RecordBytes = 1 << 20 });

        Assert.Contains("quotes", rows.Last().Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_written_by_google_has_its_group() =>
        Assert.Equal(new ColumnUse(Column.Email, "email 2"), HeaderNames.Of("E-mail 2 - Value"));

    [Fact]
    public void Any_bytes_are_rows_or_a_problem() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Rows(bytes).All(row => row.Value is not null || row.Problem!.Message.EndsWith('.')));

    private static List<Parsed<TableRow>> Rows(string text) => Rows(Encoding.UTF8.GetBytes(text));

    private static List<Parsed<TableRow>> Rows(byte[] bytes) => [.. TableReader.Read(new MemoryStream(bytes), "t.csv", Limits.Default)];
}
