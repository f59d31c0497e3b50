using NodaTime;
using static Kith.MomentKind;
using static Kith.Substance;

namespace Kith.Exchange.Village;

/// <summary>What comes again in the sample village.</summary>
internal static class Habits
{
    private const string ChoirSeason = "JFMAmjSOND";
    private const string Growing = "MAmjuaSON";

    public static readonly Habit[] All =
    [
        new("ana", 1090, 62, 28, "", null,
            new(Meeting, Talk, 90, "tea at hers", "Cardigan Lane"), new(Message, Substance.Exchange, null, "a recipe and a photograph of it"), new(Call, Talk, 40, "on her way home"), new(Meeting, Talk, 60, "lunch", "the market"),
            new(Mail, Substance.Exchange, null, "a sentence that will not go into English"), new(Meeting, HeartToHeart, 120, "a long walk", "Kirkstall Abbey"), new(Call, Talk, 25, "while Mia slept"), new(Message, Token, null, "")),
        new("ana mia", 700, 90, 95, "", IsoDayOfWeek.Sunday,
            new(Meeting, Talk, 120, "the ducks", "Roundhay Park"), new(Meeting, Talk, 150, "pancakes", "Cardigan Lane"), new(Meeting, Talk, 90, "printing stamps in the workshop", "Bank Mill")),
        new("tomasz", 1094, 26, 15, "", null,
            new(Call, Talk, 45, "an evening call"), new(Message, Substance.Exchange, null, "a bridge"), new(Message, Substance.Exchange, null, "a pun that took two days to answer"), new(Call, Talk, 30, "from a train"),
            new(Meeting, Talk, 180, "supper", "York"), new(Message, Token, null, ""), new(Call, HeartToHeart, 70, "late")),
        new("priya", 1080, 24, 19, "", null,
            new(Mail, Substance.Exchange, null, "proofs for the labels"), new(Meeting, Talk, 50, "tea at the museum", "Aire Valley Museum"), new(Call, Substance.Exchange, 15, "a quantity of card"), new(Mail, Substance.Exchange, null, "the case in the east room"),
            new(Message, Substance.Exchange, null, "nine across"), new(Meeting, Talk, 60, "lunch by the canal", "Granary Wharf"), new(Mail, Substance.Exchange, null, "an invoice and a crossword")),
        new("ben", 1094, 3, 16, "", null,
            new(Meeting, Substance.Exchange, 10, "over the wall"), new(Message, Substance.Exchange, null, "who has the ladder"), new(Meeting, Talk, 40, "tea on the step", "Mill Street"), new(Message, Token, null, ""),
            new(Meeting, Talk, 120, "the quiz", "the Cross Keys"), new(Meeting, Substance.Exchange, 15, "parcels")),
        new("ben helen", 1090, 5, 16, Growing, IsoDayOfWeek.Saturday,
            new(Event, Talk, 150, "the allotment", "Plot 31"), new(Event, Substance.Exchange, 90, "weeding and tea", "Plot 31"), new(Event, Substance.Exchange, 60, "watering turns", "Plot 31")),
        new("helen", 1060, 30, 44, "", null,
            new(Meeting, Talk, 240, "a walk", "the Dales Way"), new(Call, Talk, 30, "seed lists"), new(Mail, Substance.Exchange, null, "minutes of the society"), new(Meeting, Talk, 90, "supper and a crime novel exchanged", "Beck Row")),
        new("grace", 1090, 6, 7, ChoirSeason, IsoDayOfWeek.Tuesday,
            new(Event, Substance.Exchange, 120, "rehearsal", "St Stephen’s"), new(Event, Substance.Exchange, 120, "rehearsal", "St Stephen’s"), new(Event, Substance.Exchange, 120, "sectional, altos", "St Stephen’s")),
        new("signe", 1094, 4, 13, "", null,
            new(Call, Talk, 50, "after the boys were in bed"), new(Message, Substance.Exchange, null, "a photograph of Albin’s tooth"), new(Call, Talk, 35, "between nights"), new(Message, Substance.Exchange, null, "Dad said what?"),
            new(Call, HeartToHeart, 80, "a long one"), new(Message, Token, null, ""), new(Mail, Substance.Exchange, null, "train times")),
        new("gunnar", 1094, 12, 12, "", null,
            new(Call, Talk, 25, "the kitchen telephone"), new(Call, Talk, 20, "the weather at Marstrand"), new(Call, Substance.Exchange, 10, "the radio quiz"), new(MomentKind.Letter, Substance.Exchange, null, "a cutting from the paper"), new(Call, Talk, 35, "the boat")),
        new("jonas", 1085, 430, 34, "", null,
            new(Mail, Substance.Exchange, null, "samples, 120 and 160 grams"), new(Call, Talk, 30, "paper and everything else"), new(Message, Substance.Exchange, null, "a radio that plays"), new(Mail, Substance.Exchange, null, "fair dates")),
        new("ruth", 1070, 520, 60, "", null,
            new(Message, Substance.Exchange, null, "a song from the flat"), new(Call, Talk, 40, "a Sunday"), new(Message, Token, null, "")),
        new("luca", 1090, 760, 40, "", null,
            new(Mail, Substance.Exchange, null, "broadsides, forty more"), new(Call, Talk, 25, "poets nobody buys"), new(Mail, Substance.Exchange, null, "customs papers")),
    ];
}
