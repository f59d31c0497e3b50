using System.Diagnostics;
using System.Globalization;
using Kith.Formats;
using Kith.Formats.VCard;

namespace Kith.Bench;

/// <summary>Reading 10,000 cards, a picture in a tenth: Kith against python3-vobject of Debian, on the same file, by turns.</summary>
/// <remarks>
/// Both read every card and look at its name, addresses, numbers and picture. Neither the start of Python nor the compiling of .NET is counted. The bar is 50 times the speed.
/// The verdict is by processor time, for a busy machine is fair to neither; wall clock stands beside it.
/// </remarks>
internal static class Cards
{
    private const int Count = 10_000;
    private const int Rounds = 5;

    private const string Python = """
        import sys, time, vobject
        wall, cpu, n, seen = time.perf_counter(), time.process_time(), 0, 0
        with open(sys.argv[1], encoding='utf-8', newline='') as f:
            for card in vobject.readComponents(f):
                n += 1
                seen += len(card.fn.value) + len(str(card.n.value)) + len(card.contents.get('email', [])) + len(card.contents.get('tel', []))
                for a in card.contents.get('adr', []): seen += len(a.value.city)
                for p in card.contents.get('photo', []): seen += len(p.value)
        print(n, time.perf_counter() - wall, time.process_time() - cpu)
        """;

    private sealed record Lap(double Wall, double Cpu);

    /// <summary>Runs the measurement; 1 when the bar is missed, 2 when python3-vobject is not there.</summary>
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("kith-bench");
        try
        {
            var file = Path.Combine(folder.FullName, "cards.vcf");
            CardsFile.Write(file, Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count} cards, {new FileInfo(file).Length / 1e6:F1} MB"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first reading of a fresh process: {Ours(file).Wall:F3} s"));
            Warm(file);
            var (ours, theirs) = (new List<Lap>(), new List<Lap>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(Ours(file));
                theirs.Add(Theirs(file));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ours[^1].Wall:F3} s (cpu {ours[^1].Cpu:F3})   {theirs[^1].Wall:F2} s (cpu {theirs[^1].Cpu:F2})"));
            }

            return Report(Median(ours), Median(theirs));
        }
        catch (InvalidOperationException missing)
        {
            Console.Error.WriteLine(missing.Message);
            return 2;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The runtime compiles what is hot a second time, in the background.
    private static void Warm(string file)
    {
        for (var i = 0; i < 5; i++)
        {
            _ = Ours(file);
            Thread.Sleep(200);
        }
    }

    private static int Report(Lap ours, Lap theirs)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Kith            {Count / ours.Cpu,8:N0} cards/s of processor time   (wall clock {Count / ours.Wall:N0})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"python3-vobject {Count / theirs.Cpu,8:N0} cards/s of processor time   (wall clock {Count / theirs.Wall:N0})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio           {theirs.Cpu / ours.Cpu,8:F0}, the bar is 50                (wall clock {theirs.Wall / ours.Wall:F0})"));
        return theirs.Cpu / ours.Cpu >= 50 ? 0 : 1;
    }

    private static Lap Ours(string file)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var (cards, seen) = (0, 0);
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1))
        {
            foreach (var parsed in CardReader.Read(stream, file, Limits.Default))
            {
                cards++;
                seen += Look(parsed.Value!);
            }
        }

        watch.Stop();
        process.Refresh();
        return cards == Count && seen > 0
            ? new Lap(watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - cpu).TotalSeconds)
            : throw new InvalidOperationException($"{cards} cards were read instead of {Count}.");
    }

    private static int Look(Card card) =>
        card.FormattedName!.Length + card.Name!.Family.Length + card.Emails.Count() + card.Phones.Count() + card.Addresses.Sum(pair => pair.Address.Locality.Length) + (card.Photo?.Bytes?.Length ?? 0);

    // Debian's own interpreter, since the one first on the path may know nothing of Debian's packages.
    private static Lap Theirs(string file)
    {
        var start = new ProcessStartInfo("/usr/bin/python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Python);
        start.ArgumentList.Add(file);
        using var python = Process.Start(start)!;
        var errors = python.StandardError.ReadToEndAsync();
        var said = python.StandardOutput.ReadToEnd().Split(' ');
        python.WaitForExit();
        return python.ExitCode == 0 && said[0] == Count.ToString(CultureInfo.InvariantCulture)
            ? new Lap(double.Parse(said[1], CultureInfo.InvariantCulture), double.Parse(said[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"python3-vobject did not read the file (apt-get install python3-vobject): {errors.Result}");
    }

    private static Lap Median(List<Lap> laps) => new(laps.Select(lap => lap.Wall).Order().ElementAt(Rounds / 2), laps.Select(lap => lap.Cpu).Order().ElementAt(Rounds / 2));
}
