using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Kith.Tests.Speech;

/// <summary>Puts marks around each text of the resources, for readers from Liechtenstein: what stands on their pages without marks came from elsewhere.</summary>
/// <remarks>Nobody else of the tests reads <see cref="Reader"/>, so that the marks stay out of theirs.</remarks>
internal sealed class Marked(ResourceManager texts) : ResourceManager
{
    public const string Reader = "de-LI";
    public const char Open = '⟦';
    public const char Close = '⟧';

    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
    private static readonly Lazy<int> All = new(MarkAll);

    /// <summary>Marks the texts of every room once, and tells of how many files.</summary>
    public static int Everywhere() => All.Value;

    public override string? GetString(string name) => GetString(name, null);

    public override string? GetString(string name, CultureInfo? culture) =>
        texts.GetString(name, culture) is { } text ? (culture ?? CultureInfo.CurrentUICulture).Name == Reader ? Mark(text) : text : null;

    // Plural forms and the words of numbers are taken apart after they are read, so each gets marks of its own.
    private static string Mark(string text) =>
        string.Join('|', text.Split('|').Select(form => form.Split(' ').Length == 13 && !form.Contains('{', StringComparison.Ordinal) && form.Contains("sieben", StringComparison.Ordinal)
            ? string.Join(' ', form.Split(' ').Select(word => $"{Open}{word}{Close}"))
            : $"{Open}{form}{Close}"));

    private static int MarkAll()
    {
        var files = 0;
        foreach (var type in Rooms().SelectMany(room => room.GetTypes()))
        {
            if (type.Name.EndsWith("Texts", StringComparison.Ordinal) && type.GetProperty("ResourceManager", Hidden) is { } manager && type.GetField("resourceMan", Hidden) is { } field)
            {
                field.SetValue(null, new Marked((ResourceManager)manager.GetValue(null)!));
                files++;
            }
        }

        var care = typeof(Care.Phrasing).Assembly.GetType("Kith.Care.Texts")!;
        var resources = care.GetFields(Hidden).Single(field => field.FieldType == typeof(ResourceManager));
        foreach (var of in new[] { (typeof(Care.Phrasing), "Says"), (typeof(Care.BriefPhrasing), "Says"), (typeof(Care.PlanPhrasing), "Says"), (typeof(Care.MirrorPhrasing), "Says"), (typeof(Care.MatchPhrasing), "Says"), (care, "<Words>k__BackingField") })
        {
            var one = of.Item1.GetField(of.Item2, Hidden)!.GetValue(null)!;
            resources.SetValue(one, new Marked((ResourceManager)resources.GetValue(one)!));
            files++;
        }

        return files;
    }

    private static IEnumerable<Assembly> Rooms() =>
        new[] { "Kith.Domain", "Kith.Formats", "Kith.Exchange", "Kith.Storage", "Kith.Hall", "Kith.Porch", "Kith.Web" }.Select(Assembly.Load);
}
