using System.Net;
using Kith.Hall.Outward;

namespace Kith.Tests.Programs;

/// <summary>The one way out of the house.</summary>
public sealed class DialerTests
{
    public static TheoryData<string> Private =>
    [
        "127.0.0.1", "127.8.9.10", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.20", "169.254.169.254", "100.64.0.1", "192.0.0.8", "198.18.0.1", "203.0.113.9",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:192.168.1.1", "64:ff9b::a00:1", "2001:db8::1", "2002:7f00:1::1", "2001::1",
    ];

    [Theory]
    [MemberData(nameof(Private))]
    public async Task An_address_that_is_not_of_the_open_internet_is_not_dialled(string address)
    {
        using var dialer = new Dialer([]);
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => dialer.LookAsync(address, Cancellation));
        Assert.Contains(address, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Private))]
    public async Task A_name_that_stands_for_such_an_address_is_not_dialled_even_when_it_stands_for_others_too(string address)
    {
        using var dialer = new Dialer([], (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.215.14"), IPAddress.Parse(address)]));
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://hooks.example.org/kith");
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => dialer.SendAsync(request, Cancellation));
        Assert.Equal(RefusalReason.Forbidden, refusal.Reason);
        Assert.Contains("hooks.example.org", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://[::ffff:7f00:1]/")]
    [InlineData("https://[fe80::1]/")]
    public async Task This_computer_is_known_however_its_address_is_written(string address)
    {
        using var dialer = new Dialer([], (_, _) => throw new InvalidOperationException("A number is no name to be resolved."));
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        await Assert.ThrowsAsync<RefusalException>(() => dialer.SendAsync(request, Cancellation));
    }

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("2606:4700::6810:84e5")]
    public async Task An_address_of_the_open_internet_may_be_dialled(string address)
    {
        using var dialer = new Dialer([]);
        Assert.Equal([IPAddress.Parse(address)], await dialer.LookAsync(address, Cancellation));
    }

    [Fact]
    public async Task What_is_not_encrypted_goes_nowhere_but_to_a_host_the_owner_allows()
    {
        using var dialer = new Dialer(["nas.local"], (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.215.14")]));
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://hooks.example.org/kith");
        Assert.Contains("https", (await Assert.ThrowsAsync<RefusalException>(() => dialer.SendAsync(request, Cancellation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_the_owner_allows_may_be_anywhere()
    {
        using var dialer = new Dialer(["NAS.local"], (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("192.168.1.20")]));
        Assert.Equal([IPAddress.Parse("192.168.1.20")], await dialer.LookAsync("nas.local", Cancellation));
        await Assert.ThrowsAsync<RefusalException>(() => dialer.LookAsync("192.168.1.20", Cancellation));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
