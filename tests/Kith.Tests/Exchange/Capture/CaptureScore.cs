using Kith.Capture;

namespace Kith.Tests.Exchange.Capture;

/// <summary>How many were right of how many.</summary>
public sealed record Share(int Right, int All)
{
    /// <summary>From 0 to 1; 1 of nothing.</summary>
    public double Of => All == 0 ? 1 : (double)Right / All;
}

/// <summary>Found rightly of all that was found, and of all there is to find.</summary>
public sealed record Found(Share Precision, Share Recall);

/// <summary>How well the lines of one file are read.</summary>
public sealed record CaptureScore(int Lines, Share People, Share Days, Share Lengths, IReadOnlyDictionary<FindingKind, Found> Findings, Share Dues, Share Answers, IReadOnlyList<string> Misses)
{
    /// <summary>Reads each line and compares it with its truth.</summary>
    public static CaptureScore Of(IReadOnlyList<CorpusLine> lines, CaptureNames book)
    {
        var (people, days, lengths, dues, answers) = (new Count(), new Count(), new Count(), new Count(), new Count());
        var kinds = Enum.GetValues<FindingKind>().ToDictionary(kind => kind, _ => (Precision: new Count(), Recall: new Count()));
        var misses = new List<string>();
        foreach (var line in lines)
        {
            var read = CaptureLine.Read(line.Text, CaptureCorpus.Today, book);
            void Miss(string what) => misses.Add($"{line.Text}\n    {what}");
            if (line.People is { } truth && !people.Add(read.Names.Count == truth.Count && truth.All(name => read.Names.Any(found => CaptureCorpus.IsName(found, name)))))
            {
                Miss($"people: {string.Join(", ", read.Names.Select(name => name.Shown))}; meant {string.Join(", ", truth)}");
            }

            if (line.Day != "?" && !days.Add(CaptureCorpus.IsDay(read, line.Day)))
            {
                Miss($"day: {CaptureCorpus.Text(read.On)}; meant {line.Day}");
            }

            if (line.Minutes != "?" && !lengths.Add($"{read.Minutes}" == line.Minutes.Replace("-", "", StringComparison.Ordinal)))
            {
                Miss($"length: {read.Minutes}; meant {line.Minutes}");
            }

            Compare(line, read, kinds, dues, answers, Miss);
        }

        return new CaptureScore(lines.Count, people.Share, days.Share, lengths.Share, kinds.ToDictionary(kind => kind.Key, kind => new Found(kind.Value.Precision.Share, kind.Value.Recall.Share)), dues.Share, answers.Share, misses);
    }

    /// <summary>Several kinds taken together.</summary>
    public Found Together(params FindingKind[] kinds) => new(
        new Share(kinds.Sum(kind => Findings[kind].Precision.Right), kinds.Sum(kind => Findings[kind].Precision.All)),
        new Share(kinds.Sum(kind => Findings[kind].Recall.Right), kinds.Sum(kind => Findings[kind].Recall.All)));

    private static void Compare(CorpusLine line, CaptureLine read, Dictionary<FindingKind, (Count Precision, Count Recall)> kinds, Count dues, Count answers, Action<string> miss)
    {
        if (line.Findings is not { } truths)
        {
            return;
        }

        foreach (var truth in truths)
        {
            var found = read.Findings.FirstOrDefault(finding => CaptureCorpus.Is(finding, truth, line.Text));
            if (!kinds[KindOf(truth)].Recall.Add(found is not null))
            {
                miss($"{KindOf(truth)} not found: {truth.From}>{truth.To} {string.Join(' ', truth.Words)}");
            }
            else if (truth.Due.Length > 0 && !dues.Add(found!.Due is { } due && CaptureCorpus.Text(due) == CaptureCorpus.Full(truth.Due)))
            {
                miss($"due {found.Due}; meant {truth.Due}");
            }
            else if (truth.Answer.Length > 0 && !answers.Add(found!.Answer == (truth.Answer is "yes" or "ja" ? AskAnswer.Yes : AskAnswer.No)))
            {
                miss($"answer {found.Answer}; meant {truth.Answer}");
            }
        }

        foreach (var finding in read.Findings)
        {
            if (!kinds[finding.Kind].Precision.Add(truths.Any(truth => CaptureCorpus.Is(finding, truth, line.Text))))
            {
                miss($"{finding.Kind} too many: {(finding.ByMe ? "by me, " : "")}{finding.About?.Shown ?? "–"}: {finding.Text} {finding.Amount}");
            }
        }
    }

    private static FindingKind KindOf(CorpusFinding truth) => Enum.GetValues<FindingKind>().First(kind => kind.ToString()[0] == truth.Kind);

    private sealed class Count
    {
        private int right;
        private int all;

        public Share Share => new(right, all);

        public bool Add(bool isRight)
        {
            all++;
            right += isRight ? 1 : 0;
            return isRight;
        }
    }
}
