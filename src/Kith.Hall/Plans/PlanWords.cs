using System.Globalization;
using Kith.Care;
using Kith.Hall.Wording;

namespace Kith.Hall.Plans;

/// <summary>What doors say of plans and of the answers to them.</summary>
public static class PlanWords
{
    /// <summary>What is at hand, as a choice: the word that is sent, and what a person reads.</summary>
    public static IReadOnlyList<(string Value, string Text)> Hands =>
        [("all", Texts.PlanTexts.HandAll), ("phone", Texts.PlanTexts.HandPhone), ("keyboard", Texts.PlanTexts.HandKeyboard), ("walking", Texts.PlanTexts.HandWalking)];

    /// <summary>What an answer did, in a sentence.</summary>
    public static string Of(Answered answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        var what = PlanPhrasing.What(answered.Act, CultureInfo.CurrentUICulture);
        return answered.Turn.Answer switch
        {
            PlanAnswer.Done => Said.Fill(Texts.PlanTexts.ToldDone, what),
            PlanAnswer.Later => Said.Fill(Texts.PlanTexts.ToldLater, what, Said.Full(answered.Turn.Until!.Value)),
            PlanAnswer.NotThis => Said.Fill(Texts.PlanTexts.ToldNotThis, what),
            _ => Said.Fill(Texts.PlanTexts.ToldNotThisWay, Way(answered.Turn.Way), answered.Act.Name),
        };
    }

    /// <summary>What was said, in a sentence.</summary>
    public static string Of(ToldPlan ruled)
    {
        ArgumentNullException.ThrowIfNull(ruled);
        var what = Said.Fill(Texts.PlanTexts.RuledThis, Kind(ruled.Turn.Act), ruled.Name);
        var text = ruled.Turn switch
        {
            { Answer: PlanAnswer.NotThisWay } => Said.Fill(Texts.PlanTexts.RuledWay, Way(ruled.Turn.Way), ruled.Name),
            { Answer: PlanAnswer.Done } => Said.Fill(Texts.PlanTexts.ToldDone, what),
            { Answer: PlanAnswer.Later, Until: { } until } => Said.Fill(Texts.PlanTexts.ToldLater, what, Said.Full(until)),
            _ => what + ".",
        };
        return ruled.Turn.Why.Length > 0 ? $"{text} “{ruled.Turn.Why}”" : text;
    }

    /// <summary>How long all of it takes, in a sentence.</summary>
    public static string Sum(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Acts.Count == 0 ? Texts.PlanTexts.Nothing : Said.Fill(Texts.PlanTexts.Sum, plan.Minutes, Said.Count(Texts.PlanTexts.Minutes, plan.Terms.Minutes));
    }

    private static string Way(ActWay way) => way switch
    {
        ActWay.Call => Texts.PlanTexts.WayCall,
        ActWay.Message => Texts.PlanTexts.WayMessage,
        ActWay.Letter => Texts.PlanTexts.WayLetter,
        _ => Texts.PlanTexts.WayDeed,
    };

    private static string Kind(ActKind kind) => kind switch
    {
        ActKind.Touch => Texts.PlanTexts.KindTouch,
        ActKind.Thank => Texts.PlanTexts.KindThank,
        ActKind.Keep => Texts.PlanTexts.KindKeep,
        ActKind.Answer => Texts.PlanTexts.KindAnswer,
        ActKind.Rejoice => Texts.PlanTexts.KindRejoice,
        ActKind.Remember => Texts.PlanTexts.KindRemember,
        ActKind.Comfort => Texts.PlanTexts.KindComfort,
        ActKind.Help => Texts.PlanTexts.KindHelp,
        ActKind.Return => Texts.PlanTexts.KindReturn,
        ActKind.Tell => Texts.PlanTexts.KindTell,
        ActKind.Match => Texts.PlanTexts.KindMatch,
        _ => Texts.PlanTexts.KindIntroduce,
    };
}
