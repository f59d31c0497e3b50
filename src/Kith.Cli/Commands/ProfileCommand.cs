using System.CommandLine;
using System.Globalization;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Storage;
using Kith.Web.Pages.Settings;

namespace Kith.Cli.Commands;

/// <summary>kith profile: what the book knows of its owner, shown and changed.</summary>
internal static class ProfileCommand
{
    public static Command Make(Opening opening)
    {
        var texts = new (Option<string?> Option, Action<SettingsForm, string> Say)[]
        {
            (Text("--name", HelpTexts.ProfileName, "NAME"), (form, text) => form.Name = text),
            (Text("--book-name", HelpTexts.ProfileBook, "NAME"), (form, text) => form.BookName = text),
            (Text("--zone", HelpTexts.ProfileZone, "ZONE"), (form, text) => form.Zone = text),
            (Text("--region", HelpTexts.ProfileRegion, "COUNTRY"), (form, text) => form.Region = text),
            (Text("--language", HelpTexts.ProfileLanguage, "LANGUAGE"), (form, text) => form.Language = text),
            (Text("--sundays", HelpTexts.ProfileSundays, "family|anybody"), (form, text) => form.SundayForFamily = text switch { "family" => true, "anybody" => false, _ => throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NoSundays.With(text)) }),
            (Text("--rhythm", HelpTexts.ProfileRhythm, "CIRCLE=DAYS,..."), Pace),
        };
        var emails = new Option<string[]>("--email") { Description = HelpTexts.ProfileEmail, HelpName = "ADDRESS" };
        var phones = new Option<string[]>("--phone") { Description = HelpTexts.ProfilePhone, HelpName = "NUMBER" };
        var command = new Command("profile", HelpTexts.Profile) { emails, phones };
        Array.ForEach(texts, text => command.Options.Add(text.Option));
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var form = await SettingsForm.OfAsync(desk.Book, cancellation);
            var said = texts.Where(text => parsed.GetResult(text.Option) is not null).ToList();
            said.ForEach(text => text.Say(form, parsed.GetValue(text.Option) ?? ""));
            form.Emails = parsed.GetValue(emails) is { Length: > 0 } mine ? string.Join('\n', mine) : form.Emails;
            form.Phones = parsed.GetValue(phones) is { Length: > 0 } numbers ? string.Join('\n', numbers) : form.Phones;
            var changes = said.Count > 0 || parsed.GetResult(emails) is not null || parsed.GetResult(phones) is not null;
            return changes ? await KeepAsync(desk, form, cancellation) : Show(desk, form);
        });
        return command;
    }

    private static async Task<int> KeepAsync(Desk desk, SettingsForm form, CancellationToken cancellation)
    {
        await form.ApplyToAsync(desk.Book, cancellation);
        var revision = await desk.Book.SaveAsync(new Deed("settings.edit", "", desk.Now), cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(Answer(await SettingsForm.OfAsync(desk.Book, cancellation), revision));
        }
        else
        {
            desk.Screen.Say(revision is null ? WordTexts.NothingChanged : WordTexts.ProfileSaved.With(revision));
        }

        return ExitCode.Done;
    }

    private static int Show(Desk desk, SettingsForm form)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(Answer(form, null));
            return ExitCode.Done;
        }

        desk.Screen.List(
            [
                new(WordTexts.Name, form.Name), new(WordTexts.Book, form.BookName), new(WordTexts.Emails, form.Emails?.Replace("\n", ", ", StringComparison.Ordinal)),
                new(WordTexts.Phones, form.Phones?.Replace("\n", ", ", StringComparison.Ordinal)), new(WordTexts.Zone, form.Zone), new(WordTexts.Region, form.Region), new(WordTexts.Language, form.Language),
                Rhythm(WordTexts.RhythmInner, form.InnerDays, Layers.Usual.Inner), Rhythm(WordTexts.RhythmClose, form.CloseDays, Layers.Usual.Close),
                Rhythm(WordTexts.RhythmFriend, form.FriendDays, Layers.Usual.Friend), Rhythm(WordTexts.RhythmWider, form.WiderDays, Layers.Usual.Wider),
                new(WordTexts.Sundays, form.SundayForFamily ? WordTexts.SundaysFamily : WordTexts.SundaysAnybody),
            ],
            new Column<Line>(WordTexts.Setting, line => line.Name),
            new Column<Line>(WordTexts.Value, line => line.Value ?? ""));
        return ExitCode.Done;
    }

    private static Line Rhythm(string name, int? days, int usual) =>
        new(name, WordTexts.Days.With(days ?? usual) + (days is null ? $" ({WordTexts.Usual})" : ""));

    private static object Answer(SettingsForm form, long? revision) => new
    {
        form.Name,
        Book = form.BookName,
        Emails = Lines(form.Emails),
        Phones = Lines(form.Phones),
        form.Zone,
        form.Region,
        form.Language,
        Rhythm = new Layers(form.InnerDays ?? Layers.Usual.Inner, form.CloseDays ?? Layers.Usual.Close, form.FriendDays ?? Layers.Usual.Friend, form.WiderDays ?? Layers.Usual.Wider),
        form.SundayForFamily,
        Revision = revision,
    };

    private static string[] Lines(string? lines) => (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void Pace(SettingsForm form, string said)
    {
        foreach (var part in said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var refusal = new RefusalException(RefusalReason.Invalid, TroubleTexts.NoRhythm.With(part));
            var (circle, number) = part.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, var right] ? (left, right) : throw refusal;
            int? days = number == "usual" ? null : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : throw refusal;
            switch (circle)
            {
                case "inner": form.InnerDays = days; break;
                case "close": form.CloseDays = days; break;
                case "friend": form.FriendDays = days; break;
                case "wider": form.WiderDays = days; break;
                default: throw refusal;
            }
        }
    }

    private static Option<string?> Text(string name, string help, string example) => new(name) { Description = help, HelpName = example };

    private sealed record Line(string Name, string? Value);
}
