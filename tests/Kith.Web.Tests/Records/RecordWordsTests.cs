using Kith.Hall.Records;

namespace Kith.Tests.Records;

/// <summary>Whatever a kind can hold or do has its words for a person.</summary>
public sealed class RecordWordsTests
{
    public static TheoryData<string> Plurals => [.. RecordKinds.All.Select(kind => kind.Plural)];

    [Theory]
    [MemberData(nameof(Plurals))]
    public void Every_kind_field_choice_and_verb_has_its_words(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var words = new List<string> { RecordWords.One(kind), RecordWords.Some(kind), RecordWords.Many(kind), RecordWords.About(kind), RecordWords.None(kind), RecordWords.Add(kind) };
        words.AddRange(kind.Fields.Concat(kind.Verbs.SelectMany(verb => verb.Asks)).Select(field => RecordWords.Field(kind, field.Name)));
        words.AddRange(kind.Fields.SelectMany(field => field.Words.Select(word => RecordWords.Choice(kind, field.Name, word))));
        words.AddRange(kind.Verbs.SelectMany(verb => new[] { RecordWords.Verb(kind, verb.Word), RecordWords.Told(kind, verb.Word) }));
        Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace(word)));
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public void Every_verb_of_the_log_is_told_in_words(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        Assert.All(kind.Verbs.Select(verb => verb.Word).Concat(["add", "edit", "remove"]), verb => Assert.NotEqual($"{kind.Word}.{verb}", RecordWords.Did($"{kind.Word}.{verb}")));
    }

    [Fact]
    public void A_verb_without_words_stands_as_it_is() => Assert.Equal("cloud.rain", RecordWords.Did("cloud.rain"));

    [Fact]
    public void A_change_reads_as_a_sentence() => Assert.Equal("kept a promise: send the book", RecordWords.Did("promise.keep", "send the book"));
}
