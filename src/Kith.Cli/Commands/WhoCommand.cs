using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Web;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands;

/// <summary>kith who NAME: the brief before you meet.</summary>
internal static class WhoCommand
{
    public static Command Make(Opening opening)
    {
        var name = new Argument<string[]>("NAME") { Description = HelpTexts.WhoName, Arity = ArgumentArity.OneOrMore };
        var command = new Command("who", HelpTexts.Who) { name };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var who = await Somebody.OneAsync(desk.Book, string.Join(' ', parsed.GetRequiredValue(name)), cancellation);
            var brief = await BriefReading.OfAsync(desk.Book, who.Id, desk.Today, cancellation)
                ?? throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoTie.With(who.Name));
            var points = await desk.Book.ContactPoints.Where(c => c.Person == who.Id).Select(c => c.Value).ToListAsync(cancellation);
            var own = await OwnValues.OfAsync(desk.Book, who.Id, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(Answer(brief, points, own));
            }
            else
            {
                Say(desk, brief, points, own);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(Desk desk, Brief brief, IReadOnlyList<string> points, IReadOnlyList<OwnValue> own)
    {
        var reader = CultureInfo.CurrentUICulture;
        desk.Screen.Heading(brief.Name);
        string?[] sentences =
        [
            BriefPhrasing.Knowing(brief, reader)?.ToString(),
            brief.Reading is { } reading ? BriefPhrasing.Rhythm(reading, brief.Moments.Count > 0 ? brief.Moments[0].Id : null, reader).ToString() : null,
            brief.Reading is { } stands ? BriefPhrasing.Stands(stands, reader) : null,
            brief.Again is { } again ? BriefPhrasing.Again(again, reader) : null,
            .. brief.Occasions.Select(occasion => Phrasing.Of(occasion, desk.Today, reader).ToString()),
            brief.Ask is { } ask ? BriefPhrasing.Of(ask, desk.Today, reader).ToString() : null,
        ];
        foreach (var sentence in sentences.OfType<string>().Where(sentence => sentence.Length > 0))
        {
            desk.Screen.Say(sentence);
        }

        Block(desk, WordTexts.Known, brief.Facts.Select(fact => fact.Text));
        Block(desk, WordTexts.OwnFields, own.Select(value => $"{value.Name}: {value.Value}"));
        Block(desk, WordTexts.Lately, brief.Moments.Select(moment => string.Join(
            "  ", new[] { DayText.Iso(moment.On), moment.Title, moment.Note }.Where(part => part.Length > 0))));
        Block(desk, WordTexts.Reach, points);
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

    private static object Answer(Brief brief, IReadOnlyList<string> points, IReadOnlyList<OwnValue> own)
    {
        var reader = CultureInfo.InvariantCulture;
        return new
        {
            Person = brief.Person.Value,
            brief.Name,
            Knowing = BriefPhrasing.Knowing(brief, reader)?.ToString(),
            Rhythm = brief.Reading is { } reading ? BriefPhrasing.Rhythm(reading, null, reader).ToString() : null,
            Silence = brief.Reading?.Says,
            Again = brief.Again is { } again ? Math.Round(again, 2) : (double?)null,
            Moments = brief.Moments.Select(m => new { Id = m.Id.Value, m.On, m.Kind, m.Minutes, m.Title, m.Note }),
            Facts = brief.Facts.Select(f => new { Id = f.Id.Value, f.Text, f.Kind, f.Since }),
            Occasions = brief.Occasions.Select(o => new { o.Kind, o.On, o.Text, o.Years }),
            Ask = brief.Ask?.Text,
            Reach = points,
            Fields = own.Select(value => new { Id = value.Field.Value, value.Name, value.Value }),
        };
    }
}
