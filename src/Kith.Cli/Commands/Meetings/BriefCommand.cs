using System.CommandLine;
using System.Globalization;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Meetings;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Cli.Commands.Meetings;

/// <summary>kith brief: whom one meets on a day, with what is good to know of each.</summary>
internal static class BriefCommand
{
    public static Command Make(Opening opening)
    {
        var on = new Option<string?>("--on") { Description = HelpTexts.BriefOn, HelpName = "YYYY-MM-DD" };
        var command = new Command("brief", HelpTexts.Brief) { on };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var day = parsed.GetValue(on) is { } said ? new Filled(new Dictionary<string, string> { ["on"] = said }, desk.Today).Day("on")!.Value : desk.Today.PlusDays(1);
            var meetings = await BriefReading.OnAsync(desk.Book, day, desk.Today, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { On = day, Meetings = meetings.Select(meeting => Answer(meeting, desk)) });
                return ExitCode.Done;
            }

            if (meetings.Count == 0)
            {
                desk.Screen.Say(BriefTexts.Nobody.With(Said.Day(day, desk.Today)));
            }

            foreach (var (meeting, at) in meetings.Select((meeting, at) => (meeting, at)))
            {
                desk.Screen.Say(at == 0 ? "" : "\n");
                desk.Screen.Heading($"{(meeting.At is { } clock ? clock.ToString("HH:mm", CultureInfo.InvariantCulture) + "  " : "")}{meeting.Text}{(meeting.Others > 0 ? ", " + Said.Count(BriefTexts.Others, meeting.Others) : "")}");
                foreach (var brief in meeting.Briefs)
                {
                    desk.Screen.Say("");
                    desk.Screen.Heading(brief.Name);
                    WhoCommand.Say(desk, brief);
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static object Answer(Meeting meeting, Desk desk) => new
    {
        Kind = meeting.What.Kind,
        Id = meeting.What.Id.Value,
        meeting.Text,
        meeting.At,
        meeting.Others,
        Briefs = meeting.Briefs.Select(brief => new { Person = brief.Person.Value, brief.Name, Text = BriefSheet.Text(brief, desk.Today, CultureInfo.InvariantCulture) }),
    };
}
