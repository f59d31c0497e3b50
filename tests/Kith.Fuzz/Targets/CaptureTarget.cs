using System.Text;
using Kith.Capture;
using NodaTime;

namespace Kith.Fuzz.Targets;

/// <summary>Whatever is typed: a line is read, kept whole, and every range lies within it.</summary>
public static class CaptureTarget
{
    public static readonly string[] Endings = [".txt"];

    public static readonly string[] Examples =
    [
        "lunch with Ana and Ben yesterday, 90 min: Ana's mother is in hospital, promised to send the book; Ben looks for a flat",
        "Gestern Mittagessen m. Ana + Ben im Park, anderthalb Std.: Anas Mutter liegt im Krankenhaus, will ihr 50 € leihen",
        "3.11. 11/3 on the 14th 1h30 9-11 Uhr um halb acht vor 3 Tagen w/ Ana",
    ];

    private static readonly CaptureNames Book = CaptureNames.Of(
        [new(Id<Person>.New(), "Ana Kovač"), new(Id<Person>.New(), "Ben Whitaker", "Benny, Big Ben"), new(Id<Person>.New(), "Will"), new(Id<Person>.New(), "’ -")], [new(Id<Group>.New(), "Choir"), new(Id<Group>.New(), "")]);

    /// <summary>Reads the bytes as one line.</summary>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var line = Encoding.UTF8.GetString(bytes);
        var read = CaptureLine.Read(line, new LocalDate(2026, 11, 23), Book);
        if (read.Note != line.Trim() || read.Understood.Any(range => range.Start < 0 || range.Start >= range.End || range.End > line.Length) || CaptureLine.Words(line).Any(word => word.Length < 2))
        {
            throw new InvalidOperationException("A line is kept whole, and what is understood lies within it.");
        }
    }
}
