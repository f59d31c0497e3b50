using System.Text;

namespace Kith.Fuzz.Targets;

/// <summary>Any text is a partial date or is not one; what is one is written back as itself.</summary>
public static class PartialDateTarget
{
    public static string[] Endings => [".none"];

    public static string[] Examples => ["1985-04-12", "--04-12", "1985-04", "1985", "--0229", "19850412", "1604-02-29"];

    public static void Run(ReadOnlySpan<byte> input)
    {
        if (PartialDate.TryParse(Encoding.Latin1.GetString(input[..Math.Min(64, input.Length)]), null, out var date)
            && (!PartialDate.TryParse(date.ToString(), null, out var again) || again != date))
        {
            throw new InvalidOperationException($"{date} is read back as something else.");
        }
    }
}
