using System.Text.RegularExpressions;
using NodaTime;

namespace Kith.Exchange.Capture;

/// <summary>One line about what passed between people, taken apart: “lunch with Ana and Ben yesterday, 90 min: her mother is home again”.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Title">What it is called, such as lunch; empty when the way says it all.</param>
/// <param name="On">The day; today when the line names none.</param>
/// <param name="Minutes">How long; null when not said.</param>
/// <param name="Substance">How much passed, as far as the way and the length tell.</param>
/// <param name="Names">Who took part, as the line names them; who they are, the book knows.</param>
/// <param name="Note">The rest, in the owner's words.</param>
public sealed record CaptureLine(MomentKind Kind, string Title, LocalDate On, int? Minutes, Substance Substance, IReadOnlyList<string> Names, string Note)
{
    /// <summary>Characters of a line that are read; what comes after them stays in the note unread.</summary>
    public const int MaximumLength = 4000;

    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.\-]*|[,&+]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex Whites = new(@"\s+", RegexOptions.NonBacktracking);

    /// <summary>Takes a line apart. Nothing is refused: what is not understood stays in the note.</summary>
    public static CaptureLine Read(string line, LocalDate today)
    {
        var text = Whites.Replace(line.Trim(), " ");
        var (head, note) = Split(text.Length > MaximumLength ? text[..MaximumLength] : text);
        note += text.Length > MaximumLength ? text[MaximumLength..] : "";
        var (minutes, afterLength) = LengthWords.Take(head);
        var (on, rest) = DayWords.Take(afterLength, today);
        var reading = new HeadReading(Word.Matches(rest));
        var kind = reading.Kind ?? MomentKind.Other;
        var left = reading.UnreadFrom is { } from ? rest[from..].Trim(' ', ',', '.', '-', '–', '—') : "";
        return new CaptureLine(kind, reading.Title, on ?? today, minutes, Weigh(kind, minutes, text), reading.Names, Join(left, note));
    }

    /// <summary>What stands before the first colon or semicolon says who, when and how; what stands after it is the note. A colon in a time of day does not count.</summary>
    private static (string Head, string Note) Split(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var inTime = text[at] == ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
            if ((text[at] is ';' or ':' && !inTime) || (text[at] == '\n'))
            {
                return (text[..at], text[(at + 1)..].Trim());
            }
        }

        return (text, "");
    }

    private static Substance Weigh(MomentKind kind, int? minutes, string text) => kind switch
    {
        _ when text.Contains("heart-to-heart", StringComparison.OrdinalIgnoreCase) => Substance.HeartToHeart,
        MomentKind.Meeting or MomentKind.Call when minutes is null or >= 20 => Substance.Talk,
        _ when minutes >= 60 => Substance.Talk,
        _ => Substance.Exchange,
    };

    private static string Join(string left, string note) => left.Length == 0 ? note : note.Length == 0 ? left : $"{left}. {note}";
}
