using System.Globalization;
using Kith.Exchange.Capture;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange;

/// <summary>Today is Monday, 23 November 2026.</summary>
public sealed class CaptureLineTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData("Lunch with Ana and Ben yesterday, 90 min: her mother is home again", "Ana|Ben")]
    [InlineData("coffee with ana yesterday; promised the book", "ana")]
    [InlineData("Called Tomasz Orłowski on Monday", "Tomasz Orłowski")]
    [InlineData("Ana, 20 min", "Ana")]
    [InlineData("walk with Ana, Ben & Priya Nair last Tuesday", "Ana|Ben|Priya Nair")]
    [InlineData("Had a long call with Helen this morning about the bylaws", "Helen")]
    [InlineData("letter from Vesna", "Vesna")]
    [InlineData("nothing in particular: a note", "nothing")]
    public void People_are_named_after_the_way(string line, string names) =>
        Assert.Equal(names, string.Join('|', CaptureLine.Read(line, Today).Names));

    [Theory]
    [InlineData("lunch with Ana", "2026-11-23")]
    [InlineData("lunch with Ana yesterday", "2026-11-22")]
    [InlineData("lunch with Ana the day before yesterday", "2026-11-21")]
    [InlineData("lunch with Ana last Tuesday", "2026-11-17")]
    [InlineData("lunch with Ana on Monday", "2026-11-16")]
    [InlineData("lunch with Ana on 3 Nov", "2026-11-03")]
    [InlineData("lunch with Ana, Nov 3rd", "2026-11-03")]
    [InlineData("lunch with Ana on the 24th of December", "2025-12-24")]
    [InlineData("lunch with Ana on 29 February", "2024-02-29")]
    [InlineData("lunch with Ana 3.11.", "2026-11-03")]
    [InlineData("lunch with Ana 2026-10-17", "2026-10-17")]
    [InlineData("lunch with Ana two weeks ago", "2026-11-09")]
    [InlineData("lunch with Ana 31 February", "2026-11-23")]
    public void The_day_is_the_latest_that_fits(string line, string day) =>
        Assert.Equal(day, CaptureLine.Read(line, Today).On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("call with Ana, 90 min", 90)]
    [InlineData("call with Ana for an hour and a half", 90)]
    [InlineData("call with Ana, 2h", 120)]
    [InlineData("call with Ana 1h30", 90)]
    [InlineData("call with Ana, 1.5 hours", 90)]
    [InlineData("call with Ana, half an hour", 30)]
    [InlineData("call with Ana, three quarters of an hour", 45)]
    [InlineData("call with Ana, two and a half hours", 150)]
    [InlineData("call with Ana", null)]
    public void The_length_is_in_minutes(string line, int? minutes) => Assert.Equal(minutes, CaptureLine.Read(line, Today).Minutes);

    [Theory]
    [InlineData("Lunch with Ana", MomentKind.Meeting)]
    [InlineData("rang Ana", MomentKind.Call)]
    [InlineData("Texted Ana", MomentKind.Message)]
    [InlineData("wrote to Ana", MomentKind.Mail)]
    [InlineData("postcard to Ana", MomentKind.Letter)]
    [InlineData("wedding with Ana", MomentKind.Event)]
    [InlineData("Ana", MomentKind.Other)]
    public void The_way_is_told_by_a_word(string line, MomentKind kind) => Assert.Equal(kind, CaptureLine.Read(line, Today).Kind);

    [Theory]
    [InlineData("Lunch with Ana yesterday: her mother: home again", "her mother: home again")]
    [InlineData("call with Ana at 14:30 about the choir", "at 14:30 about the choir")]
    [InlineData("call with Helen yesterday about the bylaws, 20 min", "about the bylaws")]
    [InlineData("lunch with Ana yesterday", "")]
    public void The_rest_is_the_note(string line, string note) => Assert.Equal(note, CaptureLine.Read(line, Today).Note);

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("with with and , & 99999999999 min 0 Nov 99.99.9999 ago")]
    public void No_line_is_refused(string line) => Assert.NotNull(CaptureLine.Read(line, Today));

    [Fact]
    public void A_line_without_end_keeps_all_its_words() =>
        Assert.EndsWith("end", CaptureLine.Read($"call with Ana: {new string('x', 10_000)} end", Today).Note, StringComparison.Ordinal);
}
