using System.Globalization;
using System.Text;
using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>One pass over one stream of cards.</summary>
internal sealed class CardReading(Stream stream, string path, Limits limits)
{
    private readonly ContentLines lines = new(stream, path, limits);
    private readonly PropertyReader properties = new();
    private readonly Queue<Parsed<Card>> ready = new();
    private long cards;
    private long bytes;
    private bool begun;
    private bool ended;
    private Problem? stop;

    private enum Close
    {
        /// <summary>END:VCARD.</summary>
        End,

        /// <summary>Another card began before this one ended.</summary>
        Another,

        /// <summary>The file ended, or a limit was reached.</summary>
        Nothing,
    }

    /// <summary>The next card or problem; null at the end.</summary>
    public Parsed<Card>? Next()
    {
        while (ready.Count == 0 && !ended)
        {
            if (begun || lines.Seek("BEGIN:VCARD"u8))
            {
                ReadCard();
            }
            else
            {
                Finish();
            }
        }

        return ready.TryDequeue(out var parsed) ? parsed : null;
    }

    private void ReadCard()
    {
        var place = lines.Place;
        bytes = 0;
        if (++cards > limits.Items)
        {
            Stop(place, string.Create(CultureInfo.InvariantCulture, $"This file holds more than {limits.Items} cards, the most that are read; reading stopped here."));
            Finish();
            return;
        }

        var stray = 0L;
        var read = ReadProperties(1, ref stray, out var close);
        begun = close == Close.Another;
        if (stop is not null || lines.Stop is not null)
        {
            Finish();
            return;
        }

        ready.Enqueue(new Parsed<Card>(new Card(read), place));
        if (close != Close.End)
        {
            ready.Enqueue(new Parsed<Card>(new Problem(place, "This card has no END:VCARD; what stands of it was read, and the rest may be missing.")));
        }
        else if (stray > 0)
        {
            ready.Enqueue(new Parsed<Card>(new Problem(new Place(path, stray), "This line inside a card is no property (a name, a colon, a value), and was left out; the rest of the card was read.")));
        }
    }

    private List<Property> ReadProperties(int depth, ref long stray, out Close close)
    {
        var read = new List<Property>(16);
        var guesses = new List<(int Index, byte[] Line)>();
        close = Close.Nothing;
        while (stop is null && lines.Next() && Measure())
        {
            var line = lines.Current.Trim(" \t"u8);
            if (Ascii.EqualsIgnoreCase(line, "END:VCARD"u8))
            {
                close = Close.End;
                break;
            }

            if (Ascii.EqualsIgnoreCase(line, "BEGIN:VCARD"u8))
            {
                if (read.Count > 0 && IsAgent(read[^1], ""))
                {
                    Nest(read, depth, ref stray, out close);
                    if (close == Close.End)
                    {
                        close = Close.Nothing;
                        continue;
                    }

                    break;
                }

                close = Close.Another;
                break;
            }

            if (properties.Read(lines.Current, Encodings.Fallback, out var guessed) is not { } property)
            {
                stray = stray == 0 ? lines.Place.Line : stray;
                continue;
            }

            if (guessed)
            {
                guesses.Add((read.Count, lines.Current.ToArray()));
            }

            read.Add(property);
            if (IsAgent(property, "BEGIN:VCARD"))
            {
                Nest(read, depth, ref stray, out close);
                if (close != Close.End)
                {
                    break;
                }

                close = Close.Nothing;
            }
        }

        Settle(read, guesses);
        return read;
    }

    private void Nest(List<Property> read, int depth, ref long stray, out Close close)
    {
        close = Close.Nothing;
        if (depth >= limits.Depth)
        {
            Stop(lines.Place, string.Create(CultureInfo.InvariantCulture, $"Cards lie in each other more than {limits.Depth} deep here, the most that is read; reading stopped here."));
            return;
        }

        var inner = ReadProperties(depth + 1, ref stray, out close);
        read[^1] = read[^1] with { Value = "", Inner = inner };
    }

    // vCard 2.1 nests the card of an assistant: AGENT:, then BEGIN:VCARD on the next line or on the same.
    private static bool IsAgent(Property property, string value) =>
        property.Inner is null && property.Is("AGENT") && property.Value.AsSpan().Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    // Bytes that were not UTF-8 and declared nothing are read in the charset another property of the same card declares.
    private void Settle(List<Property> read, List<(int Index, byte[] Line)> guesses)
    {
        if (guesses.Count == 0 || read.Select(property => Encodings.Named(property.Parameters["CHARSET"])).FirstOrDefault(IsNarrow) is not { } charset)
        {
            return;
        }

        foreach (var (index, line) in guesses)
        {
            read[index] = properties.Read(line, charset, out _)! with { Inner = read[index].Inner };
        }
    }

    private static bool IsNarrow(Encoding? charset) =>
        charset is not null && charset.CodePage != Encoding.UTF8.CodePage && charset.CodePage != Encoding.ASCII.CodePage && charset.CodePage is not (1200 or 1201 or 12000 or 12001);

    private bool Measure()
    {
        bytes += lines.Current.Length;
        if (bytes <= limits.RecordBytes)
        {
            return true;
        }

        Stop(lines.Place, $"This card is larger than {PhysicalLines.Amount(limits.RecordBytes)}, which no honest card is; reading stopped here.");
        return false;
    }

    private void Stop(Place place, string sentence) => stop ??= new Problem(place, sentence, Final: true);

    private void Finish()
    {
        ended = true;
        if ((stop ?? lines.Stop) is { } reached)
        {
            ready.Enqueue(new Parsed<Card>(reached));
        }
        else if (cards == 0)
        {
            ready.Enqueue(new Parsed<Card>(new Problem(new Place(path, 0), "There is no card in this file: no line says BEGIN:VCARD. Export the contacts as vCard (.vcf) once more.", Final: true)));
        }
    }
}
