using Kith.Hall.Records;
using Kith.Storage;

namespace Kith.Tests.Records;

/// <summary>What life does not make but typing does is refused with a sentence, whichever door it comes by.</summary>
public sealed class CannotBeTests(Door door) : IClassFixture<Door>
{
    [Theory]
    [InlineData("gifts", "person=me;by=me;text=A book")]
    [InlineData("asks", "person=me;by=me;text=A book")]
    [InlineData("loans", "person=me;by=them;text=A book")]
    [InlineData("promises", "person=me;by=me;text=A book")]
    [InlineData("outcomes", "text=A song;path=Ana Kovač,me")]
    public Task What_passes_has_another_side_than_the_owner(string plural, string said) => RefusedAsync(plural, said, "is for others than you");

    [Fact]
    public async Task A_moment_needs_somebody_beside_the_owner_and_lets_them_stand_among_others()
    {
        await RefusedAsync("moments", "people=me", "with whom");
        await AddAsync("moments", "people=me,Ana Kovač");
    }

    [Theory]
    [InlineData("needs", "person=me;text=A van")]
    [InlineData("facts", "person=me;text=Early riser")]
    public Task Needs_and_facts_can_be_the_owners(string plural, string said) => AddAsync(plural, said);

    [Fact]
    public async Task Nobody_descends_from_their_own_child_at_any_distance()
    {
        await AddAsync("kinships", "one=Helen Marsh;kind=parent;other=Ana Kovač");
        await AddAsync("kinships", "one=Ana Kovač;kind=parent;other=Ben Whitaker");
        await RefusedAsync("kinships", "one=Ana Kovač;kind=parent;other=Helen Marsh", "descend");
        await RefusedAsync("kinships", "one=Ben Whitaker;kind=parent;other=Helen Marsh", "descend");
        await AddAsync("kinships", "one=Ben Whitaker;kind=mentor;other=Helen Marsh");
    }

    [Theory]
    [InlineData("Ana Kovač")]
    [InlineData("Ben Whitaker")]
    public async Task Nobody_is_known_through_those_who_are_known_through_them(string through)
    {
        var tomasz = await door.IdAsync("Tomasz Orłowski");
        await using var book = door.Open();
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => RecordKinds.Ties.ChangeAsync(book, tomasz.Value, Read($"through={through}"), Door.Now, Cancellation));
        Assert.Contains("known through this person", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_have_met_before_tomorrow()
    {
        var tomasz = await door.IdAsync("Tomasz Orłowski");
        foreach (var day in new[] { "2026-11-24", "2026-12", "2027" })
        {
            await using var book = door.Open();
            await Assert.ThrowsAsync<RefusalException>(() => RecordKinds.Ties.ChangeAsync(book, tomasz.Value, Read($"on={day}"), Door.Now, Cancellation));
        }

        await using var again = door.Open();
        Assert.NotNull(await RecordKinds.Ties.ChangeAsync(again, tomasz.Value, Read("on=2026-11"), Door.Now, Cancellation));
    }

    [Theory]
    [InlineData("facts", "person=Ana Kovač;text=In the choir;since=2020;until=2010")]
    [InlineData("facts", "person=Ana Kovač;text=In the choir;since=2020-05;until=2020-04")]
    [InlineData("kinships", "one=Ana Kovač;kind=colleague;other=Helen Marsh;since=2020;until=2019-12-31")]
    public Task Nothing_ends_before_it_began(string plural, string said) => RefusedAsync(plural, said, "nothing ends before it began");

    [Fact]
    public Task An_outcome_has_come_already() => RefusedAsync("outcomes", "text=A song;on=2026-11-24", "has come already");

    [Fact]
    public async Task A_settled_record_says_that_nothing_more_can_be_done_with_it()
    {
        var kept = await AddAsync("reminders", "text=The boiler;on=2026-11-20");
        await DoAsync("reminders", kept.Id, "done", "");
        Assert.Contains("nothing more can be done", await DoAsync("reminders", kept.Id, "done", ""), StringComparison.Ordinal);
        var need = await AddAsync("needs", "person=Ana Kovač;text=A van");
        Assert.Equal("Nothing is to be filled in for this; leave out “on”.", await DoAsync("needs", need.Id, "meet", "on=2026-11-20"));
    }

    [Fact]
    public async Task Who_comes_back_to_a_group_keeps_what_they_were_and_their_years()
    {
        var group = (await AddAsync("groups", "name=Bell ringers")).Id;
        Assert.Equal("", await DoAsync("groups", group, "join", "person=Ana Kovač;role=alto;since=2010"));
        Assert.Contains("nothing ends before it began", await DoAsync("groups", group, "leave", "person=Ana Kovač;until=2009"), StringComparison.Ordinal);
        Assert.Equal("", await DoAsync("groups", group, "leave", "person=Ana Kovač;until=2024"));
        Assert.Contains("Bell ringers, alto, until 2024", await (await door.GetAsync($"/people/{await door.IdAsync("Ana Kovač")}")).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        Assert.Contains("back before", await DoAsync("groups", group, "join", "person=Ana Kovač;since=2020"), StringComparison.Ordinal);
        Assert.Equal("", await DoAsync("groups", group, "join", "person=Ana Kovač;role=tenor;since=2026"));

        var page = await (await door.GetAsync($"/people/{await door.IdAsync("Ana Kovač")}")).Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("Bell ringers, alto, until 2024", page, StringComparison.Ordinal);
        Assert.Contains("Bell ringers, tenor", page, StringComparison.Ordinal);
        await using var book = door.Open();
        var member = Assert.Single(book.GroupMembers, one => one.Group == new Id<Group>(group));
        Assert.Equal(("tenor", PartialDate.Of(2026, null, null), null), (member.Role, member.Since, member.Until));
        var before = Assert.Single(book.GroupStays, one => one.Group == new Id<Group>(group));
        Assert.Equal(("alto", PartialDate.Of(2010, null, null), PartialDate.Of(2024, null, null)), (before.Role, before.Since, before.Until));

        Assert.Equal("", await DoAsync("groups", group, "take-out", "person=Ana Kovač"));
        Assert.DoesNotContain(book.GroupStays, one => one.Group == new Id<Group>(group));
    }

    [Theory]
    [InlineData("reminders", "text=The boiler;rule=FREQ=YEARLY%BYMONTH=2%BYMONTHDAY=30", "never comes again")]
    [InlineData("reminders", "text=The boiler;on=2026-11-20;rule=FREQ=DAILY%UNTIL=20200101", "never comes again")]
    [InlineData("reminders", "text=The boiler;rule=FREQ=YEARLY%BYMONTH=2%BYMONTHDAY=30%COUNT=3", "never comes again")]
    [InlineData("reminders", "text=The boiler;on=2026-11-20;rule=FREQ=DAILY%COUNT=3%UNTIL=20200101", "“rule”")]
    [InlineData("reminders", "text=The boiler;rule=FREQ=DAILY%COUNT=0", "“rule”")]
    [InlineData("reminders", "text=The boiler;rule=FREQ=DAILY%COUNT=-2", "“rule”")]
    [InlineData("reminders", "text=The boiler;rule=FREQ=DAILY%COUNT=many", "“rule”")]
    [InlineData("reminders", "text=The boiler;rule=FREQ=DAILY%UNTIL=someday", "“rule”")]
    [InlineData("reminders", "text=The boiler;rule=FREQ=DAILY%UNTIL=20261399", "“rule”")]
    [InlineData("occasions", "person=Ana Kovač;on=1985-04-12", "“kind” has to be said")]
    [InlineData("occasions", "person=Ana Kovač;kind=birthday;on=1985-04-12", "written down already")]
    public Task What_returns_returns_and_is_said_once(string plural, string said, string told) => RefusedAsync(plural, said, told);

    [Fact]
    public Task A_rule_that_counts_to_one_is_told_once() => AddAsync("reminders", "text=The boiler;rule=FREQ=DAILY%COUNT=1");

    [Theory]
    [InlineData("gifts", "person=Ana Kovač;by=me;text=A book;currency=EUR")]
    [InlineData("loans", "person=Ana Kovač;by=me;text=A van;amount=;currency=EUR")]
    [InlineData("outcomes", "text=A song;currency=EUR")]
    public Task A_currency_is_that_of_an_amount(string plural, string said) => RefusedAsync(plural, said, "“currency” is “EUR”, but no “amount” is said");

    [Fact]
    public async Task A_currency_goes_with_its_amount_and_comes_with_none()
    {
        var gift = (await AddAsync("gifts", "person=Ana Kovač;by=me;text=A book;amount=20;currency=EUR")).Id;
        await using var book = door.Open();
        await RecordKinds.Of("gifts")!.ChangeAsync(book, gift, Read("amount=;currency=EUR"), Door.Now, Cancellation);
        await using var again = door.Open();
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => RecordKinds.Of("gifts")!.ChangeAsync(again, gift, Read("currency=GBP"), Door.Now, Cancellation));
        Assert.Contains("“currency” is “GBP”", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("", (await RecordKinds.Of("gifts")!.FindAsync(again, gift, Cancellation))!.Text("currency"));
    }

    [Theory]
    [InlineData("one=Ana Kovač;other=Ben Whitaker;by=me", "is for others than you")]
    [InlineData("one=me;other=Ben Whitaker;by=me", "is for others than you")]
    [InlineData("one=me;other=Ben Whitaker", "say who brings you together")]
    [InlineData("one=Ana Kovač;other=me", "say who brings you together")]
    public Task The_owner_introduces_others_and_is_introduced_by_others(string said, string told) => RefusedAsync("introductions", said, told);

    [Fact]
    public Task The_owner_is_introduced_by_somebody() => AddAsync("introductions", "one=me;other=Ben Whitaker;by=Ana Kovač");

    [Fact]
    public async Task What_knows_no_verbs_says_so()
    {
        var kinship = (await AddAsync("kinships", "one=Ben Whitaker;kind=colleague;other=Tomasz Orłowski")).Id;
        await using var book = door.Open();
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => RecordKinds.Of("kinships")!.DoAsync(book, kinship, "end", Read(""), Door.Now, Cancellation));
        Assert.Equal("kinships do not know “end”; they are written down, changed and removed.", refusal.Message);
    }

    [Fact]
    public async Task A_line_about_a_group_of_nobody_is_refused()
    {
        await AddAsync("groups", "name=Larkspur Society");
        await using var book = door.Open();
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Noting.KeepAsync(book, "lunch with Larkspur Society yesterday", false, null, Door.Now, Cancellation));
        Assert.Contains("Nobody belongs to Larkspur Society now", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groups", "name=Walkers", "name=WALKERS")]
    [InlineData("fields", "name=Shoe size;kind=text", "name=shoe size;kind=number")]
    public async Task A_name_is_given_once(string plural, string said, string again)
    {
        await AddAsync(plural, said);
        await RefusedAsync(plural, again, "is there already");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Read(string said) => said.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1].Replace('%', ';'));

    private async Task RefusedAsync(string plural, string said, string told)
    {
        await using var book = door.Open();
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => RecordKinds.Of(plural)!.AddAsync(book, Read(said), Door.Now, Cancellation));
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    private async Task<Kept> AddAsync(string plural, string said)
    {
        await using var book = door.Open();
        return await RecordKinds.Of(plural)!.AddAsync(book, Read(said), Door.Now, Cancellation);
    }

    /// <summary>Does what a verb says; the sentence of the refusal, empty when there was none.</summary>
    private async Task<string> DoAsync(string plural, Guid id, string verb, string said)
    {
        await using var book = door.Open();
        try
        {
            await RecordKinds.Of(plural)!.DoAsync(book, id, verb, Read(said), Door.Now, Cancellation);
            return "";
        }
        catch (RefusalException refusal)
        {
            return refusal.Message;
        }
    }
}
