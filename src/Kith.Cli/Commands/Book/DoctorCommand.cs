using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Storage;

namespace Kith.Cli.Commands;

/// <summary>kith doctor: looks the book over.</summary>
internal static class DoctorCommand
{
    public static Command Make(Opening opening)
    {
        var mend = new Option<bool>("--mend") { Description = HelpTexts.DoctorMend };
        var command = new Command("doctor", HelpTexts.Doctor) { mend };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var found = await Doctor.ExamineAsync(desk.Book, parsed.GetValue(mend), cancellation);
            desk.Screen.List(
                found,
                new Column<Checked>(WordTexts.Looked, check => DoctorTexts.ResourceManager.GetString(check.Name, DoctorTexts.Culture) ?? check.Name),
                new Column<Checked>("", check => check.Sound ? WordTexts.Sound : WordTexts.NotSound),
                new Column<Checked>(WordTexts.Found, check => check.Finding));
            return found.All(check => check.Sound) ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }
}
