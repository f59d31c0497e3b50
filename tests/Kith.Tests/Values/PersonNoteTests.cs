using Xunit;

namespace Kith.Tests.Values;

public sealed class PersonNoteTests
{
    [Theory]
    [InlineData("", "From the card", "From the card")]
    [InlineData("Mine", "", "Mine")]
    [InlineData("Mine", "From the card", "Mine\n\nFrom the card")]
    [InlineData("Mine\n\nFrom the card", "From the card", "Mine\n\nFrom the card")]
    [InlineData("Mine\r\n\r\nTwo\r\nlines", "Two\nlines", "Mine\r\n\r\nTwo\r\nlines")]
    [InlineData("Mine\n\nFrom the card", "From the card, and more", "Mine\n\nFrom the card, and more")]
    [InlineData("Mine", "Mine\n\nand theirs", "Mine\n\nand theirs")]
    [InlineData("Oak", "Oakham", "Oak\n\nOakham")]
    [InlineData("Oakham", "Oak", "Oakham\n\nOak")]
    public void What_is_noted_stays_and_nothing_is_noted_twice(string own, string other, string both)
    {
        Assert.Equal(both, PersonNote.With(own, other));
        Assert.Equal(both, PersonNote.With(both, other));
    }
}
