using System.Runtime.InteropServices;

namespace Kith.Care;

/// <summary>How a model did in one language.</summary>
/// <param name="Right">Of so many words it found the other word of the same subject, from 0 to 1.</param>
/// <param name="Usual">How near it puts words that have nothing to do with each other.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ExamResult(float Right, float Usual)
{
    // all-MiniLM-L6-v2, which knows English and no German, finds 58 and 26 of 100; there it helps and does harm (Kith.Bench matching tuning --model).
    private const float None = 0.3f;
    private const float Full = 0.5f;

    /// <summary>How far it is believed, from 0 to 1.</summary>
    public float Belief => Math.Clamp((Right - None) / (Full - None), 0, 1);
}

/// <summary>What a model is asked before it is believed: among the words of many subjects, which two belong together (“piano” and “pianist”).</summary>
/// <remarks>Models differ: one gives two strangers 0.05, another 0.5, and many know no German. Measured so, what they say can be weighed, and one that knows nothing does no harm.</remarks>
/// <param name="English">How it did in English.</param>
/// <param name="German">How it did in German.</param>
public sealed record ModelExam(ExamResult English, ExamResult German)
{
    private const int Step = 20;

    private static readonly Lazy<(IReadOnlyList<(string One, string Other)> English, IReadOnlyList<(string One, string Other)> German)> Asked =
        new(() => (Subjects.Twins(Tongue.English, Step), Subjects.Twins(Tongue.German, Step)));

    /// <summary>The words it is asked about, in the order in which <see cref="Of"/> reads the answers.</summary>
    public static IReadOnlyList<string> Questions => [.. Asked.Value.English.Concat(Asked.Value.German).SelectMany(pair => new[] { pair.One, pair.Other })];

    /// <summary>Reads the answers.</summary>
    /// <param name="answers">Where each of <see cref="Questions"/> stands.</param>
    public static ModelExam Of(IReadOnlyList<Meaning> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var english = 2 * Asked.Value.English.Count;
        return new ModelExam(Result([.. answers.Take(english)]), Result([.. answers.Skip(english)]));
    }

    /// <summary>How it did in a language.</summary>
    internal ExamResult In(Tongue tongue) => tongue == Tongue.German ? German : English;

    private static ExamResult Result(IReadOnlyList<Meaning> answers)
    {
        var (right, strangers, pairs) = (0, 0f, answers.Count / 2);
        for (var one = 0; one < pairs; one++)
        {
            var own = answers[2 * one].Nearness(answers[(2 * one) + 1]);
            var best = true;
            for (var other = 0; other < pairs; other++)
            {
                if (other != one)
                {
                    var near = answers[2 * one].Nearness(answers[(2 * other) + 1]);
                    strangers += near;
                    best &= near < own;
                }
            }

            right += best ? 1 : 0;
        }

        return pairs < 2 ? default : new ExamResult((float)right / pairs, Math.Clamp(strangers / (pairs * (pairs - 1)), 0, 0.95f));
    }
}
