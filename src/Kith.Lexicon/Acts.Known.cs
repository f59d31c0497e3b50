namespace Kith.Lexicon;

/// <summary>What a verb does between people.</summary>
internal enum Act
{
    /// <summary>Nothing that is told apart.</summary>
    None,

    /// <summary>To give.</summary>
    Give,

    /// <summary>To lend.</summary>
    Lend,

    /// <summary>To borrow.</summary>
    Borrow,

    /// <summary>To owe.</summary>
    Owe,

    /// <summary>To get or be given.</summary>
    Get,

    /// <summary>To ask of somebody.</summary>
    Ask,

    /// <summary>To need or seek.</summary>
    Need,

    /// <summary>To look: for something, a need; else nothing.</summary>
    Look,

    /// <summary>To want, wish or hope.</summary>
    Want,

    /// <summary>To promise.</summary>
    Promise,

    /// <summary>To offer.</summary>
    Offer,

    /// <summary>To help.</summary>
    Help,

    /// <summary>To do somebody a service.</summary>
    Serve,

    /// <summary>What can be promised.</summary>
    Do,

    /// <summary>To tell.</summary>
    Say,

    /// <summary>To have.</summary>
    Have,

    /// <summary>To be.</summary>
    Be,

    /// <summary>What happens in somebody's life.</summary>
    Live,
}

/// <summary>In which way a verb is meant.</summary>
internal enum Mood
{
    /// <summary>As it is.</summary>
    Present,

    /// <summary>As it was.</summary>
    Past,

    /// <summary>As it will be.</summary>
    Will,

    /// <summary>As it can be.</summary>
    Can,

    /// <summary>As it would be.</summary>
    Would,

    /// <summary>As it must or should be.</summary>
    Must,

    /// <summary>As it is wished.</summary>
    Want,

    /// <summary>As it may be.</summary>
    Might,

    /// <summary>A participle without its auxiliary, or an infinitive with “to”.</summary>
    Bare,
}

/// <summary>A form of a verb.</summary>
[Flags]
internal enum VerbForm
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>As dictionaries have it.</summary>
    Plain = 1,

    /// <summary>Of “I”, where German marks it.</summary>
    First = 2,

    /// <summary>Of “she”.</summary>
    Third = 4,

    /// <summary>Of the past.</summary>
    Past = 8,

    /// <summary>After “has”.</summary>
    Participle = 16,

    /// <summary>With -ing.</summary>
    Going = 32,

    /// <summary>With the prefix in one word.</summary>
    Joined = 64,

    /// <summary>Of what would be: “gäbe”, “käme”, where German marks it.</summary>
    Wish = 128,
}
