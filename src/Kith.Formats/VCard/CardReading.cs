using System.Globalization;
using System.Text;
using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>One pass over one stream of cards.</summary>
internal sealed class CardReading(Stream stream, string path, Limits limits)
{
    private const int MostProperties = 10_000;

    private readonly ContentLines lines = new(stream, path, limits);
    private readonly PropertyReader properties = new();
    private readonly Queue<Parsed<Card>> ready = new();
    private long cards;
    private long bytes;
    private int count;
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
        (bytes, count) = (0, 0);
        if (++cards > limits.Items)
        {
            Stop(place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.CardsTooMany, limits.Items));
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
            ready.Enqueue(new Parsed<Card>(new Problem(place, Texts.ProblemTexts.CardNoEnd)));
        }
        else if (stray > 0)
        {
            ready.Enqueue(new Parsed<Card>(new Problem(new Place(path, stray), Texts.ProblemTexts.CardStrayLine)));
        }
    }

    private List<Property> ReadProperties(int depth, ref long stray, out Close close)
    {
        var read = new List<Property>(16);
        var guesses = new List<(int Index, byte[] Line)>();
        close = Close.Nothing;
        while (stop is null && lines.Next() && Measure())
        {
            if (properties.Read(lines.Current, Encodings.Fallback, out var guessed) is not { } property)
            {
                stray = stray == 0 ? lines.Place.Line : stray;
                continue;
            }

            if (IsMarker(property, "END"))
            {
                close = Close.End;
                break;
            }

            var nested = read.Count > 0 && IsMarker(property, "BEGIN") && IsAgent(read[^1], "");
            if (!nested && IsMarker(property, "BEGIN"))
            {
                close = Close.Another;
                break;
            }

            if (!nested)
            {
                if (guessed)
                {
                    guesses.Add((read.Count, lines.Current.ToArray()));
                }

                read.Add(property);
                nested = IsAgent(property, "BEGIN:VCARD");
            }

            if (nested && Nest(read, depth, ref stray) is var inner and not Close.End)
            {
                close = inner;
                break;
            }
        }

        Settle(read, guesses);
        return read;
    }

    private Close Nest(List<Property> read, int depth, ref long stray)
    {
        if (depth >= limits.Depth)
        {
            Stop(lines.Place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.CardsTooDeep, limits.Depth));
            return Close.Nothing;
        }

        var inner = ReadProperties(depth + 1, ref stray, out var close);
        read[^1] = read[^1] with { Value = "", Inner = inner };
        return close;
    }

    private static bool IsMarker(Property property, string name) =>
        property.Is(name) && property.Group is null && property.Parameters.Count == 0 && property.Value.AsSpan().Trim().Equals("VCARD", StringComparison.OrdinalIgnoreCase);

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
        if (bytes > limits.RecordBytes)
        {
            Stop(lines.Place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.CardTooLarge, PhysicalLines.Amount(limits.RecordBytes)));
        }
        else if (++count > MostProperties)
        {
            Stop(lines.Place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.CardProperties, MostProperties));
        }

        return stop is null;
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
            ready.Enqueue(new Parsed<Card>(new Problem(new Place(path, 0), Texts.ProblemTexts.NoCards, Final: true)));
        }
    }
}
