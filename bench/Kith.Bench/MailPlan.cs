using NodaTime;

namespace Kith.Bench;

/// <summary>What kind of mail a generated message is.</summary>
internal enum MailKind
{
    Letter,
    Newsletter,
    Notification,
    List,
}

/// <summary>One message to be written: when, of what kind, by whom, and its place in its thread.</summary>
internal readonly record struct PlannedMail(long Seconds, MailKind Kind, int Thread, int Step, int Person, int Others, bool FromMe);

/// <summary>Ten years of a mailbox, decided before it is written: a quarter letters, the rest what fills mailboxes.</summary>
/// <remarks>
/// Shares as reported by people who counted their own Takeout: more than half newsletters and notifications. Activity of correspondents is
/// heavy-tailed (Zipf, exponent 1), threads are short (geometric, mean three), one in seven goes to several people.
/// </remarks>
internal static class MailPlan
{
    public const int People = 3_000;
    private const long Begin = 1_450_000_000;
    private const long End = 1_765_000_000;

    /// <summary>The same, with the last of it at an instant.</summary>
    public static PlannedMail[] Until(Instant now, int messages, int seed)
    {
        var later = now.ToUnixTimeSeconds() - End;
        return [.. Of(messages, seed).Select(mail => mail with { Seconds = mail.Seconds + later })];
    }

    public static PlannedMail[] Of(int messages, int seed)
    {
        var random = new Random(seed);
        var plan = new List<PlannedMail>(messages);
        var letters = messages / 4;
        for (var thread = 0; plan.Count < letters; thread++)
        {
            AddThread(plan, thread, Math.Min(letters, messages), random);
        }

        while (plan.Count < messages)
        {
            var kind = random.Next(75) switch { < 40 => MailKind.Newsletter, < 60 => MailKind.Notification, _ => MailKind.List };
            plan.Add(new(random.NextInt64(Begin, End), kind, plan.Count, 0, random.Next(kind == MailKind.List ? 40 : 400), 0, false));
        }

        plan.Sort((a, b) => a.Seconds != b.Seconds ? a.Seconds.CompareTo(b.Seconds) : a.Thread != b.Thread ? a.Thread.CompareTo(b.Thread) : a.Step.CompareTo(b.Step));
        return [.. plan];
    }

    private static void AddThread(List<PlannedMail> plan, int thread, int most, Random random)
    {
        var person = Zipf(random);
        var others = random.Next(7) == 0 ? random.Next(1, 4) : 0;
        var fromMe = random.Next(2) == 0;
        var seconds = random.NextInt64(Begin, End);
        for (var step = 0; plan.Count < most; step++)
        {
            plan.Add(new(seconds, MailKind.Letter, thread, step, person, others, fromMe));
            if (random.Next(3) == 0)
            {
                return;
            }

            // Half of the answers come within hours, the rest within days.
            seconds += random.Next(2) == 0 ? random.Next(600, 20_000) : random.Next(20_000, 400_000);
            fromMe = random.Next(8) == 0 ? fromMe : !fromMe;
        }
    }

    private static int Zipf(Random random) => (int)Math.Exp(random.NextDouble() * Math.Log(People)) - 1;
}
