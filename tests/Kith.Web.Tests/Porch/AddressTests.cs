using Kith.Porch;

namespace Kith.Tests.Porch;

/// <summary>What an owner may say of where others reach the porch.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("https://kith.example", "https://kith.example/")]
    [InlineData("https://kith.example:8443/to", "https://kith.example:8443/to/")]
    [InlineData("http://localhost:5485", "http://localhost:5485/")]
    [InlineData("http://127.0.0.1/", "http://127.0.0.1/")]
    public void An_address_that_keeps_the_secret_is_taken(string said, string address) => Assert.Equal(address, PorchOptions.Reads(said)!.ToString());

    [Theory]
    [InlineData("http://kith.example")]
    [InlineData("kith.example")]
    [InlineData("https://kith.example/?to=1")]
    [InlineData("https://me:secret@kith.example")]
    [InlineData("ftp://kith.example")]
    [InlineData("https://")]
    [InlineData("")]
    public void Any_other_is_not(string said) => Assert.Null(PorchOptions.Reads(said));
}
