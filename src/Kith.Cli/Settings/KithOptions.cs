using System.Globalization;
using Kith.Cli.Texts;
using Kith.Hall.Outward;
using Kith.Hall.Wording;
using Kith.Porch;
using Kith.Storage;
using Kith.Web;

namespace Kith.Cli.Settings;

/// <summary>All that can be set, with what holds when nothing is said. Each is a line of the settings file, an environment variable and, where it is often wanted, an option.</summary>
internal sealed record KithOptions
{
    /// <summary>The file of the book, or the connection string of a PostgreSQL database (it begins with Host=).</summary>
    public string Book { get; init; } = Places.Book;

    /// <summary>What the owner of a new book is called.</summary>
    public string Owner { get; init; } = Environment.UserName;

    /// <summary>The name or address kith serve listens on; one of this computer's own.</summary>
    public string Listen { get; init; } = "localhost";

    /// <summary>The port kith serve listens on; 0 takes any that is free.</summary>
    public int Port { get; init; } = WebOptions.UsualPort;

    /// <summary>Seconds to wait for another program to finish writing the file of the book.</summary>
    public int Wait { get; init; } = Shelf.UsualWait;

    /// <summary>Hosts on the owner's own network that web hooks may reach, comma-separated; empty for none.</summary>
    public string Nearby { get; init; } = "";

    /// <summary>Where others reach the pages on which they answer an introduction; it ends with a slash. Null when they cannot.</summary>
    public Uri? Answers { get; init; }

    /// <summary>The port of the loopback on which <c>kith serve</c> waits for those answers; 0 takes any that is free.</summary>
    public int Porch { get; init; } = PorchOptions.UsualPort;

    /// <summary>A model of the owner's own that says how near a need and an offer are; null for none.</summary>
    public ModelAddress? Model { get; init; }

    /// <summary>The language of the terminal, en or de; empty for the one the system says.</summary>
    public string Language { get; init; } = "";

    /// <summary>The hosts of <see cref="Nearby"/>.</summary>
    public IReadOnlyList<string> NearbyHosts => Nearby.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the book lies in PostgreSQL.</summary>
    public bool OnPostgres => Book.StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The options that some settings say.</summary>
    /// <exception cref="RefusalException">Something they say cannot be; all faults at once.</exception>
    public static KithOptions Of(IEnumerable<Setting> settings)
    {
        var (options, faults) = (new KithOptions(), new List<string>());
        foreach (var setting in settings)
        {
            options = setting.Name switch
            {
                "book" => options with { Book = setting.Value },
                "owner" => options with { Owner = setting.Value },
                "listen" => options with { Listen = setting.Value },
                "port" when ushort.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => options with { Port = port },
                "port" => Fault(options, TroubleTexts.NoPort.With(setting.Value, setting.From)),
                "nearby" => options with { Nearby = setting.Value },
                "answers" when PorchOptions.Reads(setting.Value) is { } answers => options with { Answers = answers },
                "answers" => Fault(options, TroubleTexts.NoAnswers.With(setting.Value, setting.From)),
                "porch" when ushort.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => options with { Porch = port },
                "porch" => Fault(options, TroubleTexts.NoPort.With(setting.Value, setting.From)),
                "model" when ModelAddress.Reads(setting.Value) is { } model => options with { Model = model },
                "model" => Fault(options, TroubleTexts.NoModel.With(setting.Value, setting.From)),
                "language" when Languages.Of(setting.Value) is not null => options with { Language = setting.Value },
                "language" => Fault(options, TroubleTexts.NoLanguage.With(setting.Value, setting.From)),
                "wait" when ushort.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var wait) && wait > 0 => options with { Wait = wait },
                "wait" => Fault(options, TroubleTexts.NoWait.With(setting.Value, setting.From)),
                _ => Fault(options, TroubleTexts.NoSuchSetting.With(setting.Name, setting.From)),
            };
        }

        return faults.Count == 0 ? options : throw new RefusalException(RefusalReason.Invalid, string.Join(' ', faults));

        KithOptions Fault(KithOptions same, string sentence)
        {
            faults.Add(sentence);
            return same;
        }
    }
}
