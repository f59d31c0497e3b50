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
            var again = about is null ? await TouchedAgain.OfAsync(desk.Book, cancellation) : [];
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(Answer(came, again));
            }
            else
            {
                Say(desk.Screen, came, again);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(Screen screen, Provenance came, IReadOnlyList<TouchedAgain> again)
    {
        screen.Say(came.Goods.Count == 0 ? HelpTexts.OriginsNone : came.Sentence);
        screen.Block(OutcomeTexts.ByGround, came.Grounds.Select(Line));
        screen.Block(OutcomeTexts.ByAge, came.Ages.Select(Line));
        screen.Block(OutcomeTexts.ByDirectness, came.Directness.Select(Line));
        screen.Block(OutcomeTexts.Paths, came.Paths.Select(path => $"{Path(path.People)}: {string.Join("; ", path.Goods.Select(good => good.It.Text))}"));
        screen.Block(OutcomeTexts.Unthanked, came.Unthanked.Select(good => $"{good.It.Text}  {Path(good.Path)}"));
        screen.Block(OutcomeTexts.Theirs, came.Theirs.Select(good => $"{good.It.Text}  {Path(good.Path)}"));
        screen.Block(OutcomeTexts.Round, again.Select(row => $"{row.Called}  {Hall.Wording.Said.Count(OutcomeTexts.OfPeople, row.People)}: {row.Touched} {OutcomeTexts.Touched}, {row.Again} {OutcomeTexts.Again}, {OutcomeTexts.GoodBy} {row.Good}"));
    }

    private static string Line(GoodRow row)
    {
        var before = row.Before.Length > 0 ? $"{OutcomeTexts.Before}: {row.Before}" : "";
        return string.Join("  ", new[] { row.Called, row.Otherwise > 0 ? Hall.Wording.Said.Count(OutcomeTexts.Things, row.Otherwise) : "", row.Money, before }.Where(part => part.Length > 0));
    }

    private static string Path(IEnumerable<(Id<Person> Id, string Name)> people) => string.Join(" → ", people.Select(one => one.Name));

    private static object Answer(Provenance came, IReadOnlyList<TouchedAgain> again) => new
    {
        Sums = Provenance.Sums(came.Mine).Select(Shape),
        came.Otherwise,
        Grounds = came.Grounds.Select(row => new { Ground = row.Word, row.Otherwise, Sums = Provenance.Sums(row.Goods).Select(Shape), row.DaysBefore }),
        Ages = came.Ages.Select(Shape),
        Directness = came.Directness.Select(Shape),
        Paths = came.Paths.Select(row => new { People = row.People.Select(one => new { Person = one.Id.Value, one.Name }), Outcomes = row.Goods.Select(Shape) }),
        Unthanked = came.Unthanked.Select(Shape),
        Theirs = came.Theirs.Select(good => new { Outcome = Shape(good), People = good.Path.Select(one => new { Person = one.Id.Value, one.Name }) }),
        Again = again.Select(row => new { Of = row.Word, row.Called, Group = row.Group?.Value, row.People, row.Touched, row.Again, row.Good }),
    };

    private static object Shape(GoodRow row) => new { Known = row.Word, row.Otherwise, Sums = Provenance.Sums(row.Goods).Select(Shape) };

    private static object Shape(Money sum) => new { sum.Amount, sum.Currency };

    private static object Shape(Good good) => new { Id = good.It.Id.Value, good.It.On, good.It.Text, good.It.Amount, good.It.Currency };
}
