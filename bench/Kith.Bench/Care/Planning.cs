using System.Diagnostics;
using System.Globalization;
using Kith.Care;
using Kith.Tests.Care;
using NodaTime;

namespace Kith.Bench;

/// <summary><c>plan</c>: how long it takes to choose among 500 acts exactly, and how near what no plan can surpass the choice comes.</summary>
internal static class Planning
{
    private const int Rounds = 40;
    private const int Acts = 500;

    public static int Run()
    {
        Console.WriteLine("| minutes | introductions among 500 acts | ms, median | ms, slowest | good, of the most there can be |");
        Console.WriteLine("|---|---|---|---|---|");
        Choose(Of(new Random(0), 10), 20);
        foreach (var (minutes, introductions) in new[] { (20, 10), (60, 10), (60, 100), (240, 10), (240, 100), (240, 400) })
        {
            var (times, good, most) = (new List<double>(), 0, 0.0);
            for (var round = 0; round < Rounds; round++)
            {
                var acts = Of(new Random(round), introductions);
                var watch = Stopwatch.StartNew();
                var plan = Choose(acts, minutes);
                times.Add(watch.Elapsed.TotalMilliseconds);
                (good, most) = (good + plan.Acts.Sum(act => act.Good.Sum), most + PlanBound.Of(acts, minutes));
            }

            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {minutes} | {introductions} | {times[Rounds / 2]:F1} | {times[^1]:F1} | {100 * good / most:F1} % |"));
        }

        return 0;
    }

    private static Plan Choose(IReadOnlyList<Act> acts, int minutes) => Plan.Choose(acts, new PlanTerms(minutes, Hand.All, new LocalDate(2026, 11, 23)), []);

    // Odd minutes and every degree of good, so that few acts are alike and little can be left out beforehand.
    private static List<Act> Of(Random random, int introductions)
    {
        var people = Enumerable.Range(0, 300).Select(_ => Id<Person>.New()).ToArray();
        return
        [
            .. Enumerable.Range(0, Acts).Select(n =>
            {
                var one = random.Next(people.Length);
                var other = n < introductions ? new Named(people[(one + 1 + random.Next(people.Length - 1)) % people.Length], "", new Standing()) : null;
                return new Act(
                    other is null ? ActKind.Thank : ActKind.Introduce, (ActWay)random.Next(4), people[one], "", 1 + random.Next(60),
                    new Good(random.Next(4), random.Next(4), random.Next(4)), random.Next(3), new ActGround("gift", Guid.CreateVersion7()), Other: other);
            }),
        ];
    }
}
