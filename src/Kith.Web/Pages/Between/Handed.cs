using Kith.Hall.Wording;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Web.Markup;
using Kith.Web.Texts;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>One thing that passed either way, as a line of one of the two columns.</summary>
/// <param name="By">Who gave, asked or lent.</param>
/// <param name="Did">“gave”, “asked”, “lent”.</param>
/// <param name="Text">What.</param>
/// <param name="On">When; null when not said.</param>
/// <param name="Tag">How it stands: thanked, yes, back; empty for nothing.</param>
/// <param name="Address">Where it stands.</param>
public sealed record Handed(Party By, string Did, string Text, LocalDate? On, string Tag, string Address)
{
    /// <summary>Gifts, asks and loans of both, newest first; those without a day stand last.</summary>
    public static IReadOnlyList<Handed> Of(Passed passed)
    {
        ArgumentNullException.ThrowIfNull(passed);
        return
        [
            .. passed.Gifts.Select(gift => new Handed(gift.By, BetweenTexts.Gave, Worth(gift.Text, gift.Worth), gift.On, gift.ThankedOn is null ? "" : BetweenTexts.Thanked, $"/gifts/{gift.Id}"))
                .Concat(passed.Asks.Select(ask => new Handed(ask.By, BetweenTexts.Asked, ask.Text, ask.On, ask.Answer is { } answer ? RecordWords.Said($"answer.{RecordField.WordOf(answer)}") ?? "" : "", $"/asks/{ask.Id}")))
                .Concat(passed.Loans.Select(loan => new Handed(loan.By, BetweenTexts.Lent, Worth(loan.Text, loan.Sum), loan.On, loan.ReturnedOn is null ? "" : BetweenTexts.IsBack, $"/loans/{loan.Id}")))
                .OrderByDescending(one => one.On ?? LocalDate.MinIsoValue),
        ];
    }

    private static string Worth(string text, Money? sum) => sum is null ? text : $"{text}, {Amounts.Said(sum.Amount, sum.Currency)}";
}
