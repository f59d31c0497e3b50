using System.Globalization;
using Kith.Formats.Lines;
using Kith.Formats.VCard;

namespace Kith.Exchange.Cards;

/// <summary>A card being changed property by property; what nobody touches stays the very property that came in.</summary>
internal sealed class CardEdit(Card original)
{
    private readonly List<Property> properties = [.. original.Properties];

    /// <summary>Whether anything was replaced, added or removed.</summary>
    public bool Changed { get; private set; }

    public Card Card => new([.. properties]);

    /// <summary>Gives the first property of a name another value in its place, or adds it, or removes it when there is nothing to say.</summary>
    /// <param name="written">The property in the words of vCard 4.0; null to remove.</param>
    /// <param name="all">True when the others of that name are said by this one.</param>
    public void Set(string name, Property? written, bool all = false)
    {
        var at = properties.FindIndex(property => property.Is(name));
        if (at < 0 && written is not null)
        {
            Add([written]);
        }
        else if (at >= 0)
        {
            Replace(properties[at], written is null ? [] : [written with { Name = properties[at].Name, Group = properties[at].Group }]);
        }

        foreach (var other in all ? properties.Where(property => property.Is(name)).Skip(1).ToList() : [])
        {
            Remove(other);
        }
    }

    /// <summary>Gives a property another value and keeps its parameters and group; what told of the old value's writing goes.</summary>
    public void Revalue(Property source, Property written) => Replace(
        source,
        [written with { Name = source.Name, Group = source.Group, Parameters = new Parameters([.. source.Parameters.Where(Lasts), .. written.Parameters.Where(parameter => !parameter.Is("TYPE"))]) }]);

    /// <summary>Puts others in the place of a property.</summary>
    public void Replace(Property source, IReadOnlyList<Property> written)
    {
        var at = properties.FindIndex(property => ReferenceEquals(property, source));
        properties.RemoveAt(at);
        properties.InsertRange(at, written.Select(InVersion));
        Changed = true;
        Tidy(source.Group);
    }

    /// <summary>Appends.</summary>
    public void Add(IReadOnlyList<Property> written)
    {
        properties.AddRange(written.Select(InVersion));
        Changed = true;
    }

    /// <summary>Removes a property, and its label when nothing else bears it.</summary>
    public void Remove(Property source) => Replace(source, []);

    /// <summary>A property with a label: as a type where it is one, else in a group of its own beside an X-ABLabel.</summary>
    public IReadOnlyList<Property> Labelled(Property written, string label)
    {
        if (label.Length == 0)
        {
            return [written];
        }

        if (CardWords.Types.Contains(label))
        {
            return [written with { Parameters = written.Parameters.With(new Parameter("TYPE", label)) }];
        }

        var number = 1;
        string Group() => string.Create(CultureInfo.InvariantCulture, $"item{number}");
        while (properties.Exists(property => Group().Equals(property.Group, StringComparison.OrdinalIgnoreCase)))
        {
            number++;
        }

        return [written with { Group = Group() }, new Property(Group(), "X-ABLabel", Parameters.None, LineText.Escape(label))];
    }

    // Apple ties labels and countries to a property by its group only; alone they mean nothing.
    private void Tidy(string? group)
    {
        if (group is not null && !properties.Exists(property => group.Equals(property.Group, StringComparison.OrdinalIgnoreCase) && !IsNote(property)))
        {
            properties.RemoveAll(property => group.Equals(property.Group, StringComparison.OrdinalIgnoreCase) && IsNote(property));
        }
    }

    private static bool IsNote(Property property) => property.Is("X-ABLabel") || property.Is("X-ABADR");

    private static bool Lasts(Parameter parameter) =>
        !parameter.Is("ENCODING") && !parameter.Is("CHARSET") && !parameter.Is("VALUE") && !parameter.Is("LABEL") && !parameter.Is("X-APPLE-OMIT-YEAR");

    private Property InVersion(Property property) => original.Version == CardVersion.V40 ? property : CardVersions.ToOld(property);
}
