using System.Text;
using CsCheck;
using Kith.Exchange;
using Kith.Exchange.Tables;
using Kith.Formats;
using Kith.Formats.Tables;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Tables;

public sealed class TableReadingTests
{
    [Theory]
    [InlineData("google-2024.csv", TableKind.Google)]
    [InlineData("google-2018.csv", TableKind.Google)]
    [InlineData("outlook-com.csv", TableKind.Outlook)]
    [InlineData("outlook-google.csv", TableKind.Outlook)]
    [InlineData("outlook-classic.csv", TableKind.Outlook)]
    [InlineData("linkedin.csv", TableKind.LinkedIn)]
    [InlineData("linkedin-older.csv", TableKind.LinkedIn)]
    [InlineData("club.csv", TableKind.Other)]
    public void The_program_is_known_by_its_header(string file, TableKind kind)
    {
        using var stream = Open(file);

        Assert.Equal(kind, TableReading.Preview(stream, file, Limits.Default)!.Kind);
    }

    [Theory]
    [InlineData("google-2024.csv", "mira@home.example (home), m.okafor@home.example (home), mira@kiln.example (work)")]
    [InlineData("outlook-com.csv", "mira@kiln.example ()")]
    [InlineData("outlook-classic.csv", "joerg@kith.example ()")]
    public void Addresses_come_with_their_label_the_preferred_one_first(string file, string addresses) =>
        Assert.Equal(addresses, string.Join(", ", First(file).Points.Where(point => point.Kind == ContactKind.Email).Select(point => $"{point.Value} ({point.Label})")));

    [Theory]
    [InlineData("google-2024.csv", "Mira Okafor")]
    [InlineData("google-2018.csv", "Mira Okafor")]
    [InlineData("outlook-com.csv", "Dr. Mira Okafor")]
    [InlineData("outlook-classic.csv", "Jörg Weiß")]
    [InlineData("linkedin.csv", "Priya Nair")]
    [InlineData("club.csv", "Mira Okafor")]
    public void The_name_is_read_or_put_together(string file, string name) => Assert.Equal(name, First(file).Person.FormattedName);

    [Theory]
    [InlineData("google-2024.csv", "Choir|Friends")]
    [InlineData("google-2018.csv", "Choir")]
    [InlineData("outlook-google.csv", "Choir|Friends")]
    public void Groups_are_taken_and_those_of_the_system_are_not(string file, string groups) =>
        Assert.Equal(groups, string.Join('|', First(file).Groups));

    [Theory]
    [InlineData("google-2024.csv", "Sister: Ngozi|Shoe size: 39")]
    [InlineData("google-2018.csv", "Maiden Name: Eze|Hobby: Pottery")]
    [InlineData("outlook-com.csv", "Spouse: Ben|Hobby: Sailing|Schools: Leeds Arts|Manager's Name: Lena Fox|Company Main Phone: +44 20 7946 0000|Office Location: 4th floor")]
    [InlineData("outlook-google.csv", "Children: Ada, Obi|User 1: Keeps bees")]
    public void What_has_no_place_of_its_own_becomes_a_fact(string file, string facts) =>
        Assert.Equal(facts, string.Join('|', First(file).Facts.Select(fact => fact.Text)));

    [Theory]
    [InlineData("google-2024.csv", "Birthday 1985-06-15, Anniversary 2010-05-06")]
    [InlineData("outlook-com.csv", "Birthday 1985-04-03, Anniversary 2010-12-28")]
    [InlineData("outlook-google.csv", "Birthday 1985-06-15")]
    [InlineData("outlook-classic.csv", "Birthday 1969-12-28")]
    [InlineData("club.csv", "Birthday 1985-06-15")]
    public void Days_are_read_in_the_order_that_the_whole_file_tells(string file, string days) =>
        Assert.Equal(days, string.Join(", ", First(file).Occasions.Select(day => $"{day.Kind} {day.On}")));

    [Fact]
    public void A_value_without_a_label_is_called_by_its_column() =>
        Assert.Equal("Relation: Ngozi", Read("First Name,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value\nMira,m@kith.example,,Ngozi\n"u8).People[0].Draft.Facts.Single().Text);

    [Fact]
    public void A_leap_day_without_a_year_survives() =>
        Assert.Equal("--02-29", Read("google-2024.csv").People[1].Draft.Occasions.Single().On.ToString());

    [Fact]
    public void Outlooks_empty_day_is_none() =>
        Assert.Empty(Read("outlook-com.csv").People[1].Draft.Occasions);

    [Fact]
    public void A_file_whose_days_can_be_read_both_ways_asserts_none_of_them()
    {
        var reading = Read("First Name,Last Name,E-mail Address,Home Street,Birthday\nAna,Moss,a@kith.example,,03/04/1980\n"u8);

        Assert.Equal(("Birthday: 03/04/1980", 0, true), (reading.People[0].Draft.Facts[0].Text, reading.People[0].Draft.Occasions.Count, reading.Problems[0].Message.Contains("day/month", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_owner_may_say_in_which_order_days_are_written()
    {
        var table = "Name,Birthday\nAna Moss,03/04/1980\n"u8.ToArray();
        var mapping = TableReading.Guess(["Name", "Birthday"], []) with { Dates = DateOrder.DayFirst };

        Assert.Equal("1980-04-03", TableReading.Read(new MemoryStream(table), "t.csv", mapping, Limits.Default).People[0].Draft.Occasions[0].On.ToString());
    }

    [Fact]
    public void A_connection_says_since_when() =>
        Assert.Equal(new Origin("connected on LinkedIn", On: PartialDate.Of(new LocalDate(2024, 3, 12))), First("linkedin.csv").Origin);

    [Fact]
    public void A_connection_is_known_by_the_address_of_its_profile() =>
        Assert.Equal("linkedin.com/in/priya-nair-1", Read("linkedin.csv").People[0].External);

    [Fact]
    public void Departed_members_and_repeated_rows_make_nobody() =>
        Assert.Equal(["Priya Nair", "Rahul Sen"], Read("linkedin.csv").People.Select(person => person.Draft.Person.FormattedName));

    [Fact]
    public void The_line_of_a_row_is_kept() =>
        Assert.Equal("linkedin.csv, line 7", Read("linkedin.csv").People[1].Place.ToString());

    [Fact]
    public void Referred_by_says_through_whom() =>
        Assert.Equal("Mira Okafor", Read("outlook-classic.csv").People[0].Through);

    [Fact]
    public void A_postal_address_is_put_together_from_its_parts()
    {
        var address = First("outlook-google.csv").Addresses.Single();

        Assert.Equal(("home", "1 Mill Lane, Flat 2", "UK"), (address.Label, address.Street, address.Country));
    }

    [Fact]
    public void An_unknown_table_is_guessed_from_what_stands_in_it()
    {
        using var stream = Open("club.csv");

        Assert.Equal(
            [Column.FullName, Column.Email, Column.Other, Column.Birthday, Column.Other],
            TableReading.Preview(stream, "club.csv", Limits.Default)!.Guess.Columns.Select(column => column.Use.Holds));
    }

    [Fact]
    public void A_column_takes_the_meaning_its_owner_gives_it()
    {
        var mapping = TableReading.Guess(["Name", "Instrument"], []).With(1, Column.Tags);
        var reading = TableReading.Read(new MemoryStream("Name,Instrument\nAna Moss,Alto\n"u8.ToArray()), "t.csv", mapping, Limits.Default);

        Assert.Equal("Alto", reading.People[0].Draft.Tags.Single().Name);
    }

    [Fact]
    public void A_mapping_finds_its_columns_by_name_when_they_have_moved()
    {
        var mapping = TableReading.Guess(["Instrument", "Name"], []).With(0, Column.Tags);
        var reading = TableReading.Read(new MemoryStream("Name,Instrument\nAna Moss,Alto\n"u8.ToArray()), "t.csv", mapping, Limits.Default);

        Assert.Equal("Alto", reading.People[0].Draft.Tags.Single().Name);
    }

    [Fact]
    public void A_table_that_names_nobody_is_a_problem() =>
        Assert.Contains("nobody can be told", Read("CONVERSATION ID,FROM,TO,DATE\n1,Ana,Bob,2026-08-01\n2,Ana,Bob,2026-08-01\n"u8).Problems.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void Reading_twice_gives_the_same_identities_and_prints() =>
        Assert.Equal(Read("google-2024.csv").People.Select(Print), Read("google-2024.csv").People.Select(Print));

    [Fact]
    public void Any_table_is_read_or_a_problem()
    {
        string[] telling = ["Name", "First Name", "E-mail 1 - Value", "E-mail 1 - Label", "Birthday", "Connected On", "0/0/00", "31/12/1999", "* Work", " ::: ", "\"", "1-Feb-99", "99/99/9999"];
        var cell = Gen.OneOf(Gen.Int[0, telling.Length - 1].Select(i => telling[i]), Gen.String[0, 8]);

        cell.Array[1, 6].Array[1, 6].Sample(rows =>
        {
            var text = string.Join('\n', rows.Select(row => string.Join(',', row)));
            var reading = Read(Encoding.UTF8.GetBytes(text));
            return reading.People.All(person => person.Draft.Person.FormattedName.Length > 0) && reading.Problems.All(problem => problem.Message.EndsWith('.'));
        });
    }

    private static (string, long) Print(PersonClaim claim) => (claim.External, claim.Fingerprint);

    private static PersonDraft First(string file) => Read(file).People[0].Draft;

    private static FileReading Read(string file)
    {
        using var stream = Open(file);
        return TableReading.Read(stream, file, null, Limits.Default);
    }

    private static FileReading Read(ReadOnlySpan<byte> table) => TableReading.Read(new MemoryStream(table.ToArray()), "t.csv", null, Limits.Default);

    private static FileStream Open(string file) => File.OpenRead(Path.Combine(SourceTree.Root, "tests", "corpus", "tables", file));
}
