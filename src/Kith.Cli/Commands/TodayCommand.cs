using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Days;
using Kith.Hall.Matches;
using Kith.Hall.Meetings;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith, kith today: at most five things, the first of them good.</summary>
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
        using var offers = desk.Offers();
        var today = await FewReading.OfAsync(desk.Book, offers, desk.Today, desk.Now, cancellation);
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

    private static void Say(Desk desk, FewThings today)
    {
        var reader = CultureInfo.CurrentUICulture;
        desk.Screen.Heading(DayWords.Exact(today.On, reader));
        string?[] first =
        [
            today.Alive is { } alive ? Phrasing.Of(alive, today.On, reader).ToString() : null,
            today.Glad is { } glad ? $"{PlanPhrasing.Why(glad, today.On, reader)} {PlanPhrasing.What(glad, reader)}." : null,
            today.Untold is { } untold ? $"{AfterWords.Asks(untold, today.On)} {WordTexts.AfterDo}" : null,
            today.Ahead is { } ahead ? $"{Said.Fill(ahead.On == today.On ? BriefTexts.MeetToday : BriefTexts.MeetTomorrow, Said.List(ahead.Names))} {WordTexts.BriefDo}" : null,
            today.Count == 0 ? WordTexts.NothingToday : null,
        ];
        foreach (var line in first.OfType<string>())
        {
            desk.Screen.Say(line);
        }

        Block(desk, WordTexts.People, today.People.Select(one => $"{Phrasing.Of(one.Reason, reader)} {Phrasing.Of(one.Step, one.Name, reader)}."));
        Block(desk, WordTexts.Reminders, today.Reminders.Select(one => $"{Phrasing.Of(one, today.On, reader)}  [{Handle(one.Id.Value)}]"));
        if (today.Reminders.Count > 0)
        {
            desk.Screen.Say("  " + (today.MoreReminders ? WordTexts.RemindersMore : WordTexts.RemindersDo));
        }

        Block(desk, WordTexts.Promises, today.Promises.Select(one => $"{one.Name}: {PlanPhrasing.Why(one, today.On, reader)}  [{Handle(one.Ground.Id.Value)}]"));
        Block(desk, WordTexts.DaysAhead, today.Occasions.Select(occasion => Phrasing.Of(occasion, today.On, reader).ToString()));
        Block(desk, WordTexts.YouCouldHelp, today.Match is { } match ? [$"{Said.Fill(MatchTexts.Needs, match.Needing.Who.Name)} {match.Need.Text}. {MatchTexts.OffersMe} {match.Offer.Text}. {MatchPhrasing.Why(match, reader)}"] : []);
        string?[] more = [today is { MoreReminders: true, Reminders: [] } ? WordTexts.RemindersMore : null, today.MoreDays ? WordTexts.DaysMore : null];
        if (more.OfType<string>().ToList() is { Count: > 0 } lines)
        {
            desk.Screen.Say("");
            lines.ForEach(desk.Screen.Say);
        }
    }

    private static string Handle(Guid id) => id.ToString("N")[^HandleDigits..];

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

    private static object Answer(FewThings today)
    {
        var reader = CultureInfo.InvariantCulture;
        return new
        {
            today.On,
            Alive = today.Alive is { } alive ? new { Moment = alive.Moment.Value, alive.On, Sentence = Phrasing.Of(alive, today.On, reader).ToString() } : null,
            Glad = today.Glad is { } glad ? Answer(glad, today, reader) : null,
            Untold = today.Untold is { } untold ? new { Moment = untold.Moment.Value, untold.On, untold.Text, With = untold.With.Select(one => new { Person = one.Person.Value, one.Name }), untold.Others } : null,
            Ahead = today.Ahead is { } ahead ? new { ahead.On, ahead.Names } : null,
            People = today.People.Select(p => new
            {
                Person = p.Person.Value, p.Name, Reason = p.Reason.Kind, Moment = p.Reason.Moment?.Value, Why = Phrasing.Of(p.Reason, reader).ToString(), p.Step,
            }),
            Reminders = today.Reminders.Select(r => new { Id = r.Id.Value, r.Text, r.Day, Person = r.About is { } about ? new { Id = about.Person.Value, about.Name } : null, r.Returns }),
            Promises = today.Promises.Select(promise => Answer(promise, today, reader)),
            Occasions = today.Occasions.Select(o => new { Person = o.Person.Value, o.Name, o.Kind, o.On, Sentence = Phrasing.Of(o, today.On, reader).ToString() }),
            Match = today.Match is { } match ? new { Need = match.Need.Id.Value, Person = match.Needing.Who.Person.Value, match.Needing.Who.Name, Offer = match.Offer.Id.Value, Why = MatchPhrasing.Why(match, reader) } : null,
            today.MoreReminders,
            today.MoreDays,
        };
    }

    private static object Answer(Act act, FewThings today, CultureInfo reader) => new { Act = act.Key, act.Kind, Record = act.Ground.Id.Value, Person = act.Person.Value, act.Name, act.Text, act.Due, Sentence = PlanPhrasing.Why(act, today.On, reader).ToString() };
}
