namespace Kith.Care;

/// <summary>
/// Reads a draft before it is sent: whether it is about the owner or about both, whether something is asked and what stands beside
/// it, and whether it remembers and answers. What is found is told at the words it rests on; whether all of it together serves the
/// owner alone is weighed (decision 19). It never writes a word.
/// </summary>
public static class DraftCheck
{
    private const int YearDays = 365;
    private const int LongDays = 120;
    private const int NearDays = 45;
    private const int ShortWords = 45;

    /// <summary>Reads a draft beside what the book holds.</summary>
    public static DraftReading Of(Draft draft, DraftPicture picture)
    {
        var text = DraftText.Of(draft.Text.Length > Draft.MostCharacters ? draft.Text[..Draft.MostCharacters] : draft.Text);
        if (text.Words.Count == 0)
        {
            return new DraftReading([], new DraftSum(0, 0, 0, 0), false);
        }

        var (remarks, sum, features, german) = ByTables(draft, picture, text);
        var weights = DraftWeights.Of(german);
        var selfServing = weights.IsSure(features);
        if (selfServing && !remarks.Exists(SaysWhy))
        {
            // What weighs most against it is not praised in the same breath.
            var most = text.Sentences.MaxBy(sentence => weights.Speaks(DraftFeatures.Words(text, sentence))).At;
            remarks.RemoveAll(remark => remark.IsGood && remark.At == most);
            remarks.Add(new Remark(RemarkKind.SoundsSo, most, []));
        }

        return new DraftReading([.. remarks.OrderBy(remark => remark.At.Start).ThenBy(remark => remark.Kind)], sum, selfServing);
    }

    /// <summary>What a draft is weighed by, for whoever makes the weights: its features, and whether it is German.</summary>
    internal static (IReadOnlyCollection<string> Features, bool German) Features(Draft draft, DraftPicture picture)
    {
        var (_, _, features, german) = ByTables(draft, picture, DraftText.Of(draft.Text));
        return (features, german);
    }

    private static (List<Remark> Remarks, DraftSum Sum, IReadOnlyCollection<string> Features, bool German) ByTables(Draft draft, DraftPicture picture, DraftText text)
    {
        var looked = new Look(draft, picture, text, DraftSigns.Of(text));
        var good = Good(looked).ToList();
        var sum = Weigh(looked, good);
        List<Remark> remarks = [.. good, .. Lacking(looked, good, sum)];
        return (remarks, sum, DraftFeatures.Of(draft, picture, text, looked.Signs, remarks, sum), looked.Signs.German);
    }

    private static IEnumerable<Remark> Good(Look look)
    {
        foreach (var fact in look.Picture.TheirNews)
        {
            if (look.Answer(fact) is { } at)
            {
                yield return new Remark(RemarkKind.AnswersNews, at, [fact]);
            }
        }

        foreach (var fact in look.Picture.TheyTold)
        {
            if (look.Answer(fact) is { } at)
            {
                yield return new Remark(RemarkKind.Remembers, at, [fact]);
            }
        }

        for (var n = 0; n < look.Text.Sentences.Count; n++)
        {
            var at = look.Text.Sentences[n].At;
            if (look.Signs.AsksAfter(n))
            {
                yield return new Remark(RemarkKind.AsksAfterThem, at, []);
            }

            if (look.Gives(n))
            {
                yield return new Remark(RemarkKind.Gives, at, []);
            }

            if (look.Thanks(n))
            {
                yield return new Remark(RemarkKind.Thanks, at, []);
            }

            if (look.Signs.Has(n, TurnKind.Owns))
            {
                yield return new Remark(RemarkKind.OwnsTheSilence, at, []);
            }
        }
    }

    private static IEnumerable<Remark> Lacking(Look look, List<Remark> good, DraftSum sum)
    {
        var first = look.Text.Sentences[0].At;
        var ask = look.Ask;
        if (DraftVoice.Of(look.Text.Words) is { Mine: >= 4, Share: >= 0.75 } && !good.Exists(remark => remark.Kind is RemarkKind.AsksAfterThem || Answers(remark)))
        {
            yield return new Remark(RemarkKind.AboutMe, look.MostMine, []);
        }

        if (ask is { } at && sum.Beside == 0)
        {
            yield return new Remark(RemarkKind.AskAlone, at, look.Picture.Given.Count == 0 ? look.Picture.Asked : []);
        }

        foreach (var (turn, remark) in Pressing)
        {
            if (look.Signs.First(turn) is { } words)
            {
                yield return new Remark(remark, words, []);
            }
        }

        if (look.Silence >= YearDays)
        {
            yield return new Remark(RemarkKind.FirstInAYear, first, []);
        }

        if (look.Picture.TheirNews is [var news, ..] && !good.Exists(remark => remark.Kind == RemarkKind.AnswersNews))
        {
            yield return new Remark(RemarkKind.LeavesTheirNews, ask ?? first, [news]);
        }

        if (look.Picture.TheyTold is [var told, ..] && !good.Exists(remark => remark.Kind == RemarkKind.Remembers))
        {
            yield return new Remark(RemarkKind.ForgetsWhatTheyTold, ask ?? first, [told]);
        }
    }

    private static DraftSum Weigh(Look look, List<Remark> good)
    {
        var passed = look.Picture.TheirNews.Count + look.Picture.TheyTold.Count > 0 && !good.Exists(Answers);
        return new DraftSum(
            look.Ask is null ? 0 : 2 + (look.Any(TurnKind.Promote) || look.Any(TurnKind.Mass) ? 1 : 0),
            Math.Min(4, Pressing.Count(one => look.Any(one.Turn)) + (look.Gushes ? 1 : 0)),
            Math.Min(2, (look.Silence is null or >= LongDays ? 1 : 0) + (look.Picture.Asked.Count > look.Picture.Given.Count ? 1 : 0) + (passed ? 1 : 0)),
            Beside(look, good));
    }

    // Only what stands behind the ask was not put there to make way for it: of the tuning half's openings with a question or with their
    // news, before an ask, most were self-serving. Owning to it, giving and leaving them free weigh wherever they stand.
    private static int Beside(Look look, List<Remark> good)
    {
        var beside = look.Behind(good, Answers) + look.Behind(good, remark => remark.Kind == RemarkKind.AsksAfterThem) + (good.Exists(remark => remark.Kind == RemarkKind.Gives) ? 2 : 0);
        beside += look.Behind(good, remark => remark.Kind == RemarkKind.Thanks) / 2;
        beside += good.Exists(remark => remark.Kind == RemarkKind.OwnsTheSilence) ? 3 : 0;
        beside += look.LeavesFree ? 2 : 0;
        beside += look.Cares ? 1 : 0;
        beside += look.Any(TurnKind.Need) ? 2 : 0;
        // A short practical word between people who are in touch needs nothing beside it.
        beside += look.Silence <= NearDays && look.Text.Words.Count <= ShortWords && look.Picture.Asked.Count <= look.Picture.Given.Count ? 2 : 0;
        return beside;
    }

    // A long silence, or news that are left, is no reason by itself.
    private static bool SaysWhy(Remark remark) => remark.Kind is RemarkKind.AboutMe or RemarkKind.AskAlone || Array.Exists(Pressing, pressing => pressing.Remark == remark.Kind);

    private static bool Answers(Remark remark) => remark.Kind is RemarkKind.AnswersNews or RemarkKind.Remembers;

    private static readonly (TurnKind Turn, RemarkKind Remark)[] Pressing =
    [
        (TurnKind.Press, RemarkKind.Hurries), (TurnKind.Presume, RemarkKind.TakesAYesForGiven), (TurnKind.Lever, RemarkKind.UsesWhatTheyAre),
        (TurnKind.Flatter, RemarkKind.Praises), (TurnKind.Pivot, RemarkKind.TurnsAway), (TurnKind.ProForma, RemarkKind.GreetsAsAnybody),
    ];

    /// <summary>A draft, what the book holds, and what was found.</summary>
    private sealed record Look(Draft Draft, DraftPicture Picture, DraftText Text, DraftSigns Signs)
    {
        public int? Silence => Picture.Silence(Draft.On);

        /// <summary>The first words that ask.</summary>
        public TextSpan? Ask { get; } = Enumerable.Range(0, Text.Sentences.Count).Where(Signs.Asks)
            .Select(n => Signs.From(n, Signs.Has(n, TurnKind.Ask) ? TurnKind.Ask : Signs.Has(n, TurnKind.Promote) ? TurnKind.Promote : TurnKind.Presume)).Cast<TextSpan?>().FirstOrDefault();

        public bool Any(TurnKind kind) => Signs.Where(kind).Any();

        /// <summary>Two or more exclamation marks.</summary>
        public bool Gushes => Draft.Text.Count(letter => letter == '!') >= 2;

        /// <summary>Congratulates, consoles or thinks of them behind the ask, in words that do not ask.</summary>
        public bool Cares => Signs.Where(TurnKind.Care).Any(n => !Signs.Asks(n) && !Signs.Uses(n) && (Ask is not { } ask || Text.Sentences[n].Start > ask.Start));

        /// <summary>Leaves them free to say no, in words that do not press.</summary>
        public bool LeavesFree => Signs.Where(TurnKind.Free).Any(n => !Signs.Uses(n) || Text.Sentences[n].Start <= Ask?.Start);

        /// <summary>2 where something good stands behind the ask, or where nothing is asked.</summary>
        public int Behind(List<Remark> good, Predicate<Remark> which) => good.Exists(remark => which(remark) && (Ask is not { } ask || remark.At.End > ask.Start)) ? 2 : 0;

        /// <summary>The sentence that says I most often.</summary>
        public TextSpan MostMine => Text.Sentences.MaxBy(sentence => DraftVoice.Of(Text.In(sentence)).Mine).At;

        /// <summary>Where the draft speaks of something for the other's sake: not where it only serves to ask, nor where it is about the owner alone.</summary>
        public TextSpan? Answer(DraftFact fact) => Echo.Sentences(Text, fact.Text).Where(n => !Signs.Asks(n) && !Signs.Uses(n) && Speaks(n)).Select(n => Text.Sentences[n].At).Cast<TextSpan?>().FirstOrDefault();

        public bool Gives(int n) =>
            !Signs.Asks(n) && !Signs.Uses(n) && !Signs.Has(n, TurnKind.ProForma)
            && (Signs.Has(n, TurnKind.Fair) || Signs.Has(n, TurnKind.Offer) || (Signs.Has(n, TurnKind.Together) && Ask is null));

        public bool Thanks(int n) => Signs.Has(n, TurnKind.Thanks) && !Signs.Asks(n) && Text.Sentences[n].Last - Text.Sentences[n].First >= 4;

        private bool Speaks(int n)
        {
            var sentence = Text.Sentences[n];
            return sentence.Asks || Signs.Has(n, TurnKind.Care) || Signs.Has(n, TurnKind.After) || Text.In(sentence).Any(DraftVoice.SaysYou);
        }
    }
}
