using System.Globalization;
using CsvHelper;

namespace Kith.Formats.Tables;

/// <summary>Reads the rows of a table in any encoding, with any of the usual separators, below whatever preamble.</summary>
public static class TableReader
{
    private const int HeadBytes = 64 << 10;

    /// <summary>The rows in order, blank ones left out; the place of a row is the line it begins on.</summary>
    public static IEnumerable<Parsed<TableRow>> Read(Stream stream, string path, Limits limits)
    {
        var head = new byte[HeadBytes];
        var read = Try(() => stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false), out var length);
        if (read is not null)
        {
            yield return Broken(path, 0, read);
            yield break;
        }

        Array.Resize(ref head, length);
        if (TableShape.Of(TextEncoding.Decode(head)) is not { } shape)
        {
            yield return new(new Problem(new(path, 0), Texts.ProblemTexts.TableNoHead, Final: true));
            yield break;
        }

        using var whole = new HeadedStream(head, stream);
        using var reader = CsvReader.Create(whole, TableShape.Options(shape.Separator) with { Encoding = TextEncoding.Of(head), MaxRecordSize = limits.RecordBytes }, leaveOpen: true);
        foreach (var row in Rows(reader, shape, path, limits))
        {
            yield return row;
        }
    }

    private static IEnumerable<Parsed<TableRow>> Rows(CsvReader reader, TableShape shape, string path, Limits limits)
    {
        for (var number = -shape.HeaderRow; ; number++)
        {
            var problem = Try(reader.Read, out var more);
            if (problem is not null)
            {
                yield return Broken(path, reader.LineNumber, problem);
                yield break;
            }

            if (!more)
            {
                yield break;
            }

            if (number > limits.Items)
            {
                yield return new(new Problem(new(path, reader.LineNumber), string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.TableTooLong, limits.Items), Final: true));
                yield break;
            }

            var row = new TableRow(shape.Header, number > 0 ? reader.Current.ToArray() : [], number);
            if (!row.IsBlank)
            {
                yield return new(row, new(path, reader.LineNumber));
            }
        }
    }

    private static Parsed<TableRow> Broken(string path, long line, string message) => new(new Problem(new(path, line), message, Final: true));

    private static string? Try<T>(Func<T> read, out T result)
        where T : struct
    {
        result = default;
        try
        {
            result = read();
            return null;
        }
        catch (IOException problem)
        {
            return problem.Message;
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException or ArgumentException)
        {
            return Texts.ProblemTexts.TableQuotes;
        }
    }
}
