using System.Text.Json;
using Kith.Cli.Texts;
using Kith.Hall.Wording;
using Spectre.Console;

namespace Kith.Cli.Screens;

/// <summary>A column of a list: its heading, and what stands in it for a row.</summary>
internal sealed record Column<T>(string Heading, Func<T, string> Text);

/// <summary>Where answers go: tables on a terminal, lines with tabs in a pipe, JSON when it was asked for.</summary>
/// <param name="output">The answer, and nothing else.</param>
/// <param name="error">Remarks and errors.</param>
/// <param name="isTerminal">Whether a person reads the answer as it comes.</param>
/// <param name="input">What a person types; null when nobody can be asked.</param>
internal sealed class Screen(TextWriter output, TextWriter error, bool isTerminal, TextReader? input)
{
    /// <summary>Whether answers are JSON.</summary>
    public bool Json { get; set; }

    /// <summary>Whether a table or a progress bar can be drawn.</summary>
    public bool Draws => isTerminal && !Json;

    /// <summary>Whether a person can be asked.</summary>
    public bool CanAsk => input is not null && !Json;

    /// <summary>The terminal as Spectre draws on it, made when something is first drawn: the pages never draw.</summary>
    public IAnsiConsole Canvas => field ??= AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    /// <summary>The program's own console.</summary>
    public static Screen OfConsole() =>
        new(Console.Out, Console.Error, !Console.IsOutputRedirected, Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In);

    /// <summary>A line of the answer.</summary>
    public void Say(string line) => output.WriteLine(line);

    /// <summary>A line that stands above others.</summary>
    public void Heading(string line)
    {
        if (Draws)
        {
            Canvas.Write(new Text(line + Environment.NewLine, new Style(decoration: Decoration.Bold)));
        }
        else
        {
            Say(line);
        }
    }

    /// <summary>Lines below a heading, apart from what stands above; nothing when there are none.</summary>
    public void Block(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            Say("");
            Heading(heading);
            all.ForEach(line => Say("  " + line));
        }
    }

    /// <summary>A line beside the answer, which a pipe does not carry on.</summary>
    public void Remark(string line) => error.WriteLine(line);

    /// <summary>The answer as JSON.</summary>
    public void SayJson<T>(T answer) => output.WriteLine(JsonSerializer.Serialize(answer, isTerminal ? JsonText.Indented : JsonText.Plain));

    /// <summary>A list, each in the way that suits its reader.</summary>
    public void List<T>(IReadOnlyList<T> rows, params ReadOnlySpan<Column<T>> columns)
    {
        if (Json)
        {
            SayJson(rows);
        }
        else if (Draws)
        {
            Draw(rows, columns);
        }
        else
        {
            foreach (var row in rows)
            {
                Say(string.Join('\t', columns.ToArray().Select(column => OneLine(column.Text(row)))));
            }
        }
    }

    /// <summary>Asks; only a clear yes is a yes.</summary>
    public bool Ask(string question) => Hear(question) is { Length: > 0 } answer && Means(answer, WordTexts.Yes);

    /// <summary>Asks, and gives back what was typed; null when nobody is there any more.</summary>
    public string? Hear(string question)
    {
        error.Write(question + " ");
        return input?.ReadLine()?.Trim();
    }

    /// <summary>Whether an answer is one of some words, separated by spaces.</summary>
    public static bool Means(string answer, string words) => words.Split(' ').Contains(answer, StringComparer.OrdinalIgnoreCase);

    /// <summary>A text as one line.</summary>
    /// <remarks>Tabs and line ends would break the columns; other controls could drive the terminal.</remarks>
    public static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private void Draw<T>(IReadOnlyList<T> rows, ReadOnlySpan<Column<T>> columns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = rows.Count > 0 };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Heading, new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 3, 0) });
        }

        foreach (var row in rows)
        {
            table.AddRow([.. columns.ToArray().Select(column => new Text(OneLine(column.Text(row))))]);
        }

        Canvas.Write(table);
    }
}
