using System.Globalization;
using Kith.Fuzz;

// kith-fuzz [--seconds N] [--seed N] [--target NAME]     mutates seeds for so long, target after target
// kith-fuzz --target NAME --replay FILE                  runs one input once, to look at a crash
// kith-fuzz --target Control                             must find a crash: it proves that the fuzzer can
var seconds = Number("--seconds", 30);
var seed = Number("--seed", Environment.TickCount & int.MaxValue);
var only = Word("--target");
var targets = only == Target.Control.Name ? [Target.Control] : Target.All().Where(target => only is null || target.Name == only).ToList();
if (targets.Count == 0)
{
    Console.Error.WriteLine("There is no such target; they are: " + string.Join(", ", Target.All().Select(target => target.Name)));
    return 64;
}

if (Word("--replay") is { } file)
{
    targets[0].Run(File.ReadAllBytes(file));
    Console.WriteLine($"{targets[0].Name} took {file} without a crash.");
    return 0;
}

Console.WriteLine($"Seed {seed}; {targets.Count} targets, {seconds} seconds in all.");
var passed = targets.All(target => new Session(target, Seeds.For(target), seed).Run(TimeSpan.FromSeconds((double)seconds / targets.Count)));
return passed ? 0 : 1;

string? Word(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string option, int otherwise) => int.TryParse(Word(option), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
