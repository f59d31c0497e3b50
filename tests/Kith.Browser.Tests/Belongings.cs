using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using NodaTime;

namespace Kith.Tests;

/// <summary>What somebody new to Kith already has: an address book, three years of mail and a calendar, all invented.</summary>
internal static class Belongings
{
    private const string Me = "mira@lindqvist.example";

    private static readonly LocalDate Today = Door.Now.InUtc().Date;

    // How often they wrote to each other, in days, and how long ago the last time was.
    private static readonly (string Name, string Mail, string Phone, string Birthday, int Every, int Since, string Note)[] People =
    [
        ("Nora Hale", "nora@hale.example", "+44 113 496 0101", "1984-12-02", 18, 74, "From the translators’ circle. Two boys; the elder plays the tuba."),
        ("Samir Aziz", "samir@aziz.example", "+44 113 496 0102", "1979-03-14", 12, 6, ""),
        ("Inês Duarte", "ines@duarte.example", "+351 21 000 0103", "1981-11-26", 30, 41, "Flatmate in Lisbon, 2008."),
        ("Joe Tan", "joe@tan.example", "+44 113 496 0104", "1975-07-09", 25, 12, "Teaches chemistry. Cycles."),
        ("Maud Ferrers", "maud@ferrers.example", "+44 113 496 0105", "1952-01-30", 40, 160, "Was my first landlady."),
        ("Piet Jansen", "piet@jansen.example", "+31 20 000 0106", "1968-05-21", 60, 45, ""),
        ("Aoife Byrne", "aoife@byrne.example", "+353 1 000 0107", "1986-09-17", 21, 95, "Choir, first alto."),
        ("Luis Ortega", "luis@ortega.example", "+34 91 000 0108", "1990-02-11", 35, 20, ""),
        ("Kemal Aydın", "kemal@aydin.example", "+49 30 000 0109", "1977-08-03", 28, 33, ""),
        ("Rosa Lind", "rosa@lind.example", "+46 8 000 0110", "1959-12-24", 15, 3, "Aunt Rosa."),
        ("Tess Moran", "tess@moran.example", "+44 113 496 0111", "1983-04-05", 45, 50, "Printer, of the old kind."),
        ("Elias Berg", "elias@berg.example", "+49 40 000 0112", "1972-10-28", 90, 210, ""),
    ];

    private static readonly string[] Subjects = ["Sunday", "The book you meant", "A question", "Photographs", "Next week?", "Your letter", "The concert", "News from here"];

    /// <summary>The three files, as a browser sends them.</summary>
    public static FilePayload[] Files =>
    [
        File("contacts.vcf", "text/vcard", string.Concat(People.Select(Card))),
        File("mail.mbox", "application/mbox", Mail()),
        File("calendar.ics", "text/calendar", Calendar()),
    ];

    private static FilePayload File(string name, string type, string text) => new() { Name = name, MimeType = type, Buffer = Encoding.UTF8.GetBytes(text) };

    private static string Card((string Name, string Mail, string Phone, string Birthday, int, int, string Note) one) =>
        $"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{one.Mail}\r\nFN:{one.Name}\r\nN:{one.Name.Split(' ')[1]};{one.Name.Split(' ')[0]};;;\r\nEMAIL:{one.Mail}\r\nTEL;TYPE=cell:{one.Phone}\r\nBDAY:{one.Birthday.Replace("-", "", StringComparison.Ordinal)}\r\n{(one.Note.Length > 0 ? $"NOTE:{one.Note}\r\n" : "")}END:VCARD\r\n";

    // By turns begun by them and by me, and answered on the same day.
    private static string Mail()
    {
        var mail = new StringBuilder();
        foreach (var (one, at) in People.Select((one, at) => (one, at)))
        {
            var (me, them) = ($"Mira Lindqvist <{Me}>", $"{one.Name} <{one.Mail}>");
            for (var (day, n) = (one.Since, 0); day < 3 * 365; (day, n) = (day + one.Every + ((n * 7) % 5) - 2, n + 1))
            {
                var when = Today.PlusDays(-day).AtMidnight().PlusHours(9 + ((at + n) % 9));
                var (subject, id) = (Subjects[(at + n) % Subjects.Length], $"<{at}.{n}@mail.example>");
                var (writes, answers) = n % 2 == 0 ? (me, them) : (them, me);
                mail.Append(Letter(writes, answers, subject, when, id, ""));
                mail.Append(Letter(answers, writes, "Re: " + subject, when.PlusHours(3), $"<{at}.{n}.a@mail.example>", $"In-Reply-To: {id}\n"));
            }
        }

        return mail.ToString();
    }

    private static string Letter(string from, string to, string subject, LocalDateTime when, string id, string answers) => string.Create(
        CultureInfo.InvariantCulture,
        $"From - {when.ToDateTimeUnspecified():ddd MMM dd HH:mm:ss yyyy}\nFrom: {from}\nTo: {to}\nSubject: {subject}\nDate: {when.ToDateTimeUnspecified():ddd, dd MMM yyyy HH:mm:ss} +0000\nMessage-ID: {id}\n{answers}\nA letter.\n\n");

    private static string Calendar() =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tests//Kith//EN\r\n"
        + Event("lunch", -12, 12, "Lunch with Joe", "Joe Tan", "joe@tan.example") + Event("choir", -95, 19, "Choir", "Aoife Byrne", "aoife@byrne.example")
        + Event("printer", 1, 15, "At the printer’s", "Tess Moran", "tess@moran.example")
        + "END:VCALENDAR\r\n";

    private static string Event(string id, int days, int hour, string what, string name, string mail)
    {
        var day = Today.PlusDays(days).ToDateOnly().ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return $"BEGIN:VEVENT\r\nUID:{id}@calendar.example\r\nDTSTAMP:{day}T000000Z\r\nDTSTART:{day}T{hour:00}0000Z\r\nDTEND:{day}T{hour + 1:00}3000Z\r\nSUMMARY:{what}\r\nORGANIZER;CN=Mira Lindqvist:mailto:{Me}\r\nATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{mail}\r\nEND:VEVENT\r\n";
    }
}
