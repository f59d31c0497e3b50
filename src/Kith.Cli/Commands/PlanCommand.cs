using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Plans;
using Kith.Hall.Records;
using Kith.Hall.Texts;

namespace Kith.Cli.Commands;

/// <summary>kith plan: what to do in the time there is; done, later, no and again answer it.</summary>
internal static class PlanCommand
{
    private const int Usual = 20;

    public static Command Make(Opening opening)
    {
        var (minutes, hand) = (Minutes(), AtHand());
        minutes.DefaultValueFactory = _ => Usual;
        var command = new Command("plan", HelpTexts.Plan)
        {
            minutes, hand,
            Answer(opening, "done", HelpTexts.PlanDone, PlanAnswer.Done),
            Answer(opening, "later", HelpTexts.PlanLater, PlanAnswer.Later),
            Answer(opening, "no", HelpTexts.PlanNo, PlanAnswer.NotThis),
            Answer(opening, "not-this-way", HelpTexts.PlanNotThisWay, PlanAnswer.NotThisWay),
            Again(opening),
        };
        opening.Lets(command, (parsed, desk, cancellation) => ShowAsync(desk, parsed.GetValue(minutes), parsed.GetValue(hand), cancellation));
        return command;
    }

    /// <summary>How long there is; null when not said.</summary>
    public static Option<int?> Minutes() => new("--minutes") { Description = HelpTexts.PlanMinutes, HelpName = "N" };

    /// <summary>What is at hand.</summary>
    public static Option<Hand> AtHand() => new("--at") { Description = HelpTexts.PlanAt, HelpName = "all|phone|keyboard|walking" };

    /// <summary>Shows the plan.</summary>
    public static async Task<int> ShowAsync(Desk desk, int? minutes, Hand hand, CancellationToken cancellation)
    {
        var plan = await PlanReading.OfAsync(desk.Book, minutes ?? Usual, hand, desk.Now, cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(Answer(plan));
            return ExitCode.Done;
        }

        var reader = CultureInfo.CurrentUICulture;
        desk.Screen.Heading(PlanWords.Sum(plan));
        if (plan.Habit is { } habit)
        {
            desk.Screen.Say(PlanPhrasing.Of(habit, plan.Terms.On, reader));
        }

        foreach (var act in plan.Acts)
        {
            desk.Screen.Say("");
            desk.Screen.Say($"{PlanPhrasing.What(act, reader)}, {Kith.Hall.Wording.Said.Count(PlanTexts.Minutes, act.Minutes)}  [{act.Handle}]");
            desk.Screen.Say("  " + PlanPhrasing.Why(act, plan.Terms.On, reader));
            desk.Screen.Say("  " + PlanPhrasing.For(act, reader));
        }

        desk.Screen.Say("");
        desk.Screen.Say(plan.Acts.Count == 0 ? PlanTexts.NothingMore : WordTexts.PlanAnswers);
        return ExitCode.Done;
    }

    private static Command Answer(Opening opening, string name, string help, PlanAnswer answer)
    {
        var act = new Argument<string>("ACT") { Description = HelpTexts.PlanAct };
        var why = new Option<string>("--why") { Description = HelpTexts.PlanWhy, HelpName = "TEXT" };
        var until = new Option<string>("--until") { Description = HelpTexts.PlanUntil, HelpName = "YYYY-MM-DD" };
        var command = new Command(name, help) { act, why };
        if (answer == PlanAnswer.Later)
        {
            command.Options.Add(until);
        }

        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var day = answer == PlanAnswer.Later && parsed.GetValue(until) is { } said ? new Filled(new Dictionary<string, string> { ["until"] = said }, desk.Today).Day("until") : null;
            var answered = await PlanAnswering.AnswerAsync(desk.Book, parsed.GetRequiredValue(act), answer, day, parsed.GetValue(why) ?? "", desk.Now, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Id = answered.Turn.Id.Value, Act = answered.Act.Key, answered.Turn.Answer, answered.Turn.Until, answered.Revision });
            }
            else
            {
                desk.Screen.Say(PlanWords.Of(answered));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Again(Opening opening)
    {
        var id = new Argument<string?>("ID") { Description = HelpTexts.PlanAgainId, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("again", HelpTexts.PlanAgain) { id };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            if (parsed.GetValue(id) is not { } said)
            {
                desk.Screen.List(
                    [.. (await PlanAnswering.RuledOutAsync(desk.Book, cancellation)).Select(ruled => new Line(ruled.Turn.Id.Value, ruled.Turn.Answer, PlanWords.Of(ruled)))],
                    new Screens.Column<Line>(WordTexts.Number, line => line.Id.ToString()),
                    new Screens.Column<Line>(PlanTexts.Ruled, line => line.Words));
                return ExitCode.Done;
            }

            await PlanAnswering.OfferAgainAsync(desk.Book, Id<PlanTurn>.TryParse(said, null, out var read) ? read : throw new RefusalException(RefusalReason.NotFound, PlanTexts.NoAnswer.With(said)), desk.Now, cancellation);
            desk.Screen.Say(PlanTexts.ToldAgain);
            return ExitCode.Done;
        });
        return command;
    }

    private static object Answer(Plan plan)
    {
        var reader = CultureInfo.InvariantCulture;
        return new
        {
            plan.Terms.On,
            plan.Minutes,
            Acts = plan.Acts.Select(act => new
            {
                Act = act.Key, act.Kind, act.Way, Person = act.Person.Value, act.Name, act.Minutes, act.Good, act.Courage, Ground = new { act.Ground.Kind, Id = act.Ground.Id.Value },
                What = PlanPhrasing.What(act, reader), Why = PlanPhrasing.Why(act, plan.Terms.On, reader).ToString(),
            }),
            Habit = plan.Habit is { } habit ? PlanPhrasing.Of(habit, plan.Terms.On, reader) : null,
        };
    }

    private sealed record Line(Guid Id, PlanAnswer Answer, string Words);
}
