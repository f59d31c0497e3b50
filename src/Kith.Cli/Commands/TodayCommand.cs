using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Web;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith, kith today: what is alive, the days ahead, whom one might turn to, and why.</summary>
internal static class TodayCommand
{
    // Of the few reminders of a day six digits tell each apart, in a book of thousands.
    private const int HandleDigits = 6;

    public static Command Make(Opening opening)
    {
        var command = new Command("today", HelpTexts.Today);
        var (minutes, hand) = (PlanCommand.Minutes(), PlanCommand.AtHand());
        command.Options.Add(minutes);
        command.Options.Add(hand);
        opening.Lets(command, (parsed, desk, cancellation) => parsed.GetResult(minutes) is null && parsed.GetResult(hand) is null
            ? ShowAsync(desk, cancellation) : PlanCommand.ShowAsync(desk, parsed.GetValue(minutes), parsed.GetValue(hand), cancellation));
        return command;
    }

    /// <summary>Lets a command show today.</summary>
    public static void Give(Opening opening, Command command) => opening.Lets(command, (_, desk, cancellation) => ShowAsync(desk, cancellation));

    private static async Task<int> ShowAsync(Desk desk, CancellationToken cancellation)
    {
        var today = await TodayReading.OfAsync(desk.Book, desk.Today, cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(Answer(today));
        }
        else
        {
            Say(desk, today);
        }

        return ExitCode.Done;
    }

    private static void Say(Desk desk, Today today)
    {
        var reader = CultureInfo.CurrentUICulture;
        desk.Screen.Heading(DayWords.Exact(today.On, reader));
        if (today.Alive is { } alive)
        {
            desk.Screen.Say(Phrasing.Of(alive, today.On, reader).ToString());
        }

        Reminders(desk, today, reader);
        Block(desk, WordTexts.DaysAhead, today.Occasions.Select(occasion => Phrasing.Of(occasion, today.On, reader).ToString()));
        Block(desk, WordTexts.People, today.People.Select(one => $"{Phrasing.Of(one.Reason, reader)} {Phrasing.Of(one.Step, one.Name, reader)}."));
        if (today is { Alive: null, Occasions: [], People: [], Reminders: [] })
        {
            desk.Screen.Say(WordTexts.NothingToday);
        }
    }

    private static void Reminders(Desk desk, Today today, CultureInfo reader)
    {
        Block(desk, WordTexts.Reminders, today.Reminders.Select(one => $"{Phrasing.Of(one, today.On, reader)}  [{one.Id.Value.ToString("N")[^HandleDigits..]}]"));
        if (today.Reminders.Count > 0)
        {
            desk.Screen.Say("  " + (today.MoreReminders ? WordTexts.RemindersMore : WordTexts.RemindersDo));
        }
    }

    private static void Block(Desk desk, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            desk.Screen.Say("");
            desk.Screen.Heading(heading);
            all.ForEach(line => desk.Screen.Say("  " + line));
        }
    }

    private static object Answer(Today today)
    {
        var reader = CultureInfo.InvariantCulture;
        return new
        {
            today.On,
            Alive = today.Alive is { } alive ? new { Moment = alive.Moment.Value, alive.On, Sentence = Phrasing.Of(alive, today.On, reader).ToString() } : null,
            Occasions = today.Occasions.Select(o => new { Person = o.Person.Value, o.Name, o.Kind, o.On, Sentence = Phrasing.Of(o, today.On, reader).ToString() }),
            Reminders = today.Reminders.Select(r => new { Id = r.Id.Value, r.Text, r.Day, Person = r.About is { } about ? new { Id = about.Person.Value, about.Name } : null, r.Returns }),
            People = today.People.Select(p => new
            {
                Person = p.Person.Value, p.Name, Reason = p.Reason.Kind, Moment = p.Reason.Moment?.Value, Why = Phrasing.Of(p.Reason, reader).ToString(), p.Step,
            }),
        };
    }
}
