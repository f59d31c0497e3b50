using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Texts;
using Filling = Kith.Hall.Records.Filling;

namespace Kith.Cli.Commands.Records;

/// <summary>kith outcomes origins: where good came from, looked at backwards.</summary>
internal static class OriginsCommand
{
    public static Command Make(Opening opening)
    {
        var person = new Option<string?>("--person") { Description = Cli.Texts.RecordTexts.ListPerson, HelpName = Cli.Texts.RecordTexts.Shape_Person };
        var command = new Command("origins", HelpTexts.Origins) { person };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            Id<Person>? about = parsed.GetValue(person) is { } said ? await Filling.PersonAsync(desk.Book, said, cancellation) : null;
            var came = new Provenance(await ProvenanceReading.OfAsync(desk.Book, about, cancellation));
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(Answer(came));
            }
            else
            {
                Say(desk.Screen, came);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(Screen screen, Provenance came)
    {
        screen.Say(came.Goods.Count == 0 ? HelpTexts.OriginsNone : came.Sentence);
        screen.Block(OutcomeTexts.Grounds, came.Grounds.Select(Line));
        screen.Block(OutcomeTexts.Paths, came.Paths.Select(path => $"{Path(path.People)}: {string.Join("; ", path.Goods.Select(good => good.It.Text))}"));
        screen.Block(OutcomeTexts.Unthanked, came.Unthanked.Select(good => $"{good.It.Text}  {Path(good.Path)}"));
    }

    private static string Line(GroundRow row)
    {
        var before = row.Before.Length > 0 ? $"{OutcomeTexts.Before}: {row.Before}" : "";
        return string.Join("  ", new[] { row.Called, row.Otherwise > 0 ? Hall.Wording.Said.Count(OutcomeTexts.Things, row.Otherwise) : "", row.Money, before }.Where(part => part.Length > 0));
    }

    private static string Path(IEnumerable<(Id<Person> Id, string Name)> people) => string.Join(" → ", people.Select(one => one.Name));

    private static object Answer(Provenance came) => new
    {
        Sums = Provenance.Sums(came.Goods).Select(Shape),
        came.Otherwise,
        Grounds = came.Grounds.Select(row => new { row.Ground, row.Otherwise, Sums = Provenance.Sums(row.Goods).Select(Shape), row.DaysBefore }),
        Paths = came.Paths.Select(row => new { People = row.People.Select(one => new { Person = one.Id.Value, one.Name }), Outcomes = row.Goods.Select(Shape) }),
        Unthanked = came.Unthanked.Select(Shape),
    };

    private static object Shape(Money sum) => new { sum.Amount, sum.Currency };

    private static object Shape(Good good) => new { Id = good.It.Id.Value, good.It.On, good.It.Text, good.It.Amount, good.It.Currency };
}
