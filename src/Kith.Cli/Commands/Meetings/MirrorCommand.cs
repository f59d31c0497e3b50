using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Mirrors;
using Kith.Hall.Texts;

namespace Kith.Cli.Commands.Meetings;

/// <summary>kith mirror: how the owner has been lately; kith mirror draft: a message looked at before it is sent.</summary>
internal static class MirrorCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("mirror", HelpTexts.Mirror) { Look(opening) };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var mirror = await MirrorReading.OfAsync(desk.Book, desk.Today, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(Answer(mirror));
                return ExitCode.Done;
            }

            var reader = CultureInfo.CurrentUICulture;
            var sentences = mirror.Pairs.Select(pair => MirrorPhrasing.Of(pair, reader))
                .Concat(mirror.Leanings.Select(leaning => MirrorPhrasing.Of(leaning, reader).ToString())).Concat(mirror.OnlyWhenNeeded.Select(need => MirrorPhrasing.Of(need, reader).ToString()));
            foreach (var sentence in sentences.DefaultIfEmpty(MirrorTexts.Nothing))
            {
                desk.Screen.Say(sentence);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Look(Opening opening)
    {
        var name = new Argument<string>("NAME") { Description = HelpTexts.MirrorName };
        var text = new Argument<string[]>("TEXT") { Description = HelpTexts.MirrorText, Arity = ArgumentArity.OneOrMore };
        var command = new Command("draft", HelpTexts.MirrorDraft) { name, text };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var who = await Somebody.OneAsync(desk.Book, parsed.GetRequiredValue(name), cancellation);
            var picture = await MirrorReading.PictureAsync(desk.Book, who.Id, desk.Today, cancellation);
            var reading = DraftCheck.Of(new Draft(string.Join(' ', parsed.GetRequiredValue(text)), desk.Today), picture);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new
                {
                    reading.IsSelfServing,
                    reading.Sum,
                    Remarks = reading.Aloud.Select(remark => new { remark.Kind, remark.At.Start, remark.At.Length, Says = MirrorPhrasing.Of(remark, picture, desk.Today, CultureInfo.CurrentUICulture).ToString() }),
                });
                return ExitCode.Done;
            }

            desk.Screen.Say(MirrorPhrasing.Of(reading, picture, CultureInfo.CurrentUICulture)?.ToString() ?? MirrorTexts.Quiet);
            foreach (var remark in reading.Aloud)
            {
                desk.Screen.Say("  " + MirrorPhrasing.Of(remark, picture, desk.Today, CultureInfo.CurrentUICulture));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static object Answer(Mirror mirror) => new
    {
        mirror.On,
        Pairs = mirror.Pairs.Select(pair => new { pair.Kind, First = pair.First.Select(Shape), Second = pair.Second.Select(Shape), pair.Change, Says = MirrorPhrasing.Of(pair, CultureInfo.CurrentUICulture) }),
        Leanings = mirror.Leanings.Select(one => new { Person = one.Person.Value, one.Name, one.Balance.Out, one.Balance.In }),
        OnlyWhenNeeded = mirror.OnlyWhenNeeded.Select(one => new { Person = one.Person.Value, one.Name, Moments = one.Moments.Select(moment => moment.Value), Asks = one.Asks.Select(ask => ask.Value) }),
    };

    private static object Shape(ActGround ground) => new { ground.Kind, Id = ground.Id.Value };
}
