using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Meetings;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Commands.Meetings;

/// <summary>kith who NAME: the brief before you meet.</summary>
internal static class WhoCommand
{
    private const int MostFollowing = 300;

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
            var (related, chain) = (await Related.OfAsync(desk.Book, who.Id, cancellation), await Chain.OfAsync(desk.Book, who.Id, MostFollowing, cancellation));
            var own = await OwnValues.OfAsync(desk.Book, who.Id, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(Answer(brief, desk.Today, points, related, chain, own));
            }
            else
            {
                Say(desk, brief, points, related, chain, own);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(Desk desk, Brief brief, IReadOnlyList<string> points, Related related, Chain chain, IReadOnlyList<OwnValue> own)
    {
        desk.Screen.Heading(brief.Name);
        Say(desk, brief);
        desk.Screen.Block(WordTexts.OwnFields, own.Select(value => $"{value.Name}: {value.Value}"));
        desk.Screen.Block(BetweenTexts.ThroughWhom, new[] { chain.Before, chain.After(brief.Name.Split(' ', 2)[0]) }.OfType<string>());
        desk.Screen.Block(BetweenTexts.Family, related.Kin.Select(kin => string.Join(" · ", new[] { $"{related.Names.GetValueOrDefault(kin.Person, "")}  {KinWords.Of(kin)}", related.Follows(kin) }.OfType<string>())));
        desk.Screen.Block(WordTexts.Reach, points);
    }

    /// <summary>The brief in its parts.</summary>
    internal static void Say(Desk desk, Brief brief)
    {
        var reader = CultureInfo.CurrentUICulture;
        foreach (var part in BriefSheet.Of(brief, desk.Today, reader))
        {
            if (part.Heading.Length > 0)
            {
                desk.Screen.Block(part.Heading, part.Lines.Select(line => line.Says.ToString()));
            }
            else
            {
                part.Lines.ToList().ForEach(line => desk.Screen.Say(line.Says.ToString()));
            }
        }

        if (brief.Again is { } again)
        {
            desk.Screen.Block("", [BriefPhrasing.Again(again, reader)]);
        }
    }

    private static object Answer(Brief brief, LocalDate today, IReadOnlyList<string> points, Related related, Chain chain, IReadOnlyList<OwnValue> own)
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
            Question = brief.Ask is { } ask ? BriefPhrasing.Of(ask, today, reader).ToString() : null,
            Side = brief.OneSide is { } side ? BriefPhrasing.Of(side, brief.Name, reader) : null,
            Open = brief.Open.Select(open => new { open.Kind, Record = open.Ground.Kind, Id = open.Ground.Id.Value, open.Text, open.On, open.Due }),
            Reach = points,
            Kin = related.Kin.Select(kin => new
            {
                Person = kin.Person.Value, Name = related.Names.GetValueOrDefault(kin.Person, ""), kin.Relation, kin.Degree, kin.Removed, kin.Inferred,
                By = kin.By.Select(by => new { Person = by.Value, Name = related.Names.GetValueOrDefault(by, "") }),
            }),
            Through = chain.Up.Select(Shape),
            Leading = chain.Down.Select(Shape),
            Fields = own.Select(value => new { Id = value.Field.Value, value.Name, value.Value }),
        };
    }

    private static object Shape(Link link) => new { Person = link.Id.Value, link.Name, link.Context };
}
