namespace Kith.Care;

/// <summary>A piece of a sentence; where it rests on a moment or names a person, it links there.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Moment">The moment it rests on.</param>
/// <param name="Person">The person it names.</param>
public sealed record Segment(string Text, Id<Moment>? Moment = null, Id<Person>? Person = null);

/// <summary>One sentence for a person to read, in the order of its segments.</summary>
public sealed record Sentence(IReadOnlyList<Segment> Segments)
{
    /// <summary>A template with its placeholders, such as <c>{name}</c>, filled with segments; what is not filled is left out.</summary>
    public static Sentence Of(string template, params ReadOnlySpan<(string Name, Segment Segment)> fillings)
    {
        var segments = new List<Segment>();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                segments.Add(new Segment(template[at..]));
                break;
            }

            if (open > at)
            {
                segments.Add(new Segment(template[at..open]));
            }

            if (Filling(fillings, template.AsSpan((open + 1)..close)) is { Text.Length: > 0 } filling)
            {
                segments.Add(filling);
            }

            at = close + 1;
        }

        return new Sentence(segments);
    }

    /// <summary>The sentence without its links.</summary>
    public override string ToString() => string.Concat(Segments.Select(segment => segment.Text));

    private static Segment? Filling(ReadOnlySpan<(string Name, Segment Segment)> fillings, ReadOnlySpan<char> name)
    {
        foreach (var (placeholder, segment) in fillings)
        {
            if (name.SequenceEqual(placeholder))
            {
                return segment;
            }
        }

        return null;
    }
}
