using static Kith.Beginner;
using static Kith.MomentKind;
using static Kith.Substance;

namespace Kith.Exchange.Village;

/// <summary>What happened once in the sample village, in Mira's words.</summary>
internal static class Tellings
{
    public static readonly Telling[] All =
    [
        new(37, "ana", Meeting, HeartToHeart, 95, Me, "lunch", "Vesna is walking with one stick and complaining in two languages, which Ana says is how one knows. She needs somebody for Mia on Thursdays. I promised to send the book.", "the market"),
        new(58, "ana", Call, Talk, 30, Them, "Vesna’s operation", "It went well. Ana slept in a chair. She asked whether I still have the folding bed: yes."),
        new(82, "ana", Meeting, HeartToHeart, 150, Me, "an evening reading my offer to the museum", "She went through it line by line with a green pencil. “You are not asking for a favour, you are naming a price.” I sent it as she left it.", "Bank Mill"),
        new(165, "ana", Meeting, Talk, 120, Them, "her new flat, boxes and all", "Painted Mia’s wall. The yellow is called Tuesday.", "Cardigan Lane"),
        new(246, "ana", Call, HeartToHeart, 75, Them, "about Luka", "They have parted, and are gentle about it. She wanted no advice, so I gave none."),
        new(325, "ana", Event, Talk, 180, Them, "her birthday table for my binding year", "Twelve people, one plum cake, and a toast to thread.", "Cardigan Lane"),
        new(471, "ana", MomentKind.Letter, Substance.Exchange, null, Me, "a card from Gothenburg", "Bought two of them; kept one."),
        new(562, "ana grace", Event, HeartToHeart, 150, null, "the Fauré", "Ana’s last concert before the break. In the Sanctus I forgot to breathe and she nudged me.", "St Stephen’s"),
        new(834, "ana tomasz mia", Meeting, HeartToHeart, 4320, Me, "three days at the lake", "Mia learned to float. Tomasz burned the fish and called it a method. We should do this every year.", "Semerwater"),
        new(1002, "ana", Meeting, HeartToHeart, 60, Me, "the hospital, with soup", "Mia’s fever. We sat until it broke, at four."),
        new(23, "tomasz", Call, Talk, 50, Them, "the canoe floats", "In the neighbour’s pool, with a brick in it. Launch in spring; I am to print the name on the bow. Still no word from the adoption people."),
        new(47, "tomasz", Meeting, HeartToHeart, 200, Me, "York, the long way round the walls", "He is tired of waiting and ashamed of being tired. We counted bridges until it was funny.", "York"),
        new(131, "tomasz ana", Meeting, Talk, 300, Them, "the Polish deli and then everything else", "He and Ana planned a second lake without telling me, and then told me.", "Leeds"),
        new(333, "tomasz", Event, Talk, 360, Them, "Christmas Eve, pierogi", "A hundred and forty. I folded thirty, of which eleven held.", "York"),
        new(606, "tomasz", Call, HeartToHeart, 65, Me, "when the order fell through", "He listened, then asked what I would print if nobody paid. That became the river broadsides."),
        new(698, "tomasz", Event, Talk, 420, Them, "Edyta’s fortieth", "", "York"),
        new(16, "priya", Meeting, Talk, 70, Them, "tea, and the river exhibition", "She wants the river walked before it is hung. Her choir’s bylaws are older than she is, and nobody there can read them.", "Aire Valley Museum"),
        new(72, "priya", Meeting, Talk, 45, Me, "she said yes to the offer", "All of it, and the second edition. She does not know how much Ana had to do with it; I told her.", "Aire Valley Museum"),
        new(290, "priya", Event, Talk, 150, Them, "the mill opening", "People stood before the labels and read them to the end. She saw me see it.", "Aire Valley Museum"),
        new(402, "priya", MomentKind.Letter, Substance.Exchange, null, Them, "lime pickle by post", "Leaked a little. Worth it."),
        new(655, "priya luca", Call, Talk, 40, Them, "the type comes home from Bologna", "One lower-case g is missing. We agreed not to ask."),
        new(2, "ben helen", Event, Talk, 160, null, "the last beans", "Cleared plot 31 before the frost. Ben and Sam get the keys on the 5th and have no van. Helen still looks for my trail map, no hurry.", "Plot 31"),
        new(20, "ben", Meeting, Talk, 130, Them, "the quiz", "Fourth of eleven. The question about moveable type was worded badly and I said so.", "the Cross Keys"),
        new(110, "ben", Meeting, Talk, 90, Them, "tomatoes, all eleven", "Blind, with a score sheet. The ugly one won.", "Mill Street"),
        new(222, "ben", Call, HeartToHeart, 45, Them, "his gran fell", "Only bruises. He drove to Bradford in his slippers; I took the band’s instruments to the school for him."),
        new(515, "ben", Meeting, Substance.Exchange, 20, Me, "he lent me the van for the press", "And two friends to carry it. And a cake."),
        new(28, "helen", Meeting, HeartToHeart, 260, Me, "Malham, in fog", "She spoke of her father, how he never turned back for weather. December is coming. She says she would gladly draft bylaws again, she misses a good clause.", "Malham"),
        new(117, "helen", Meeting, Talk, 80, Them, "damson gin, the bottling", "She lets me cut the labels. Seventeen bottles.", "Beck Row"),
        new(355, "helen", MomentKind.Letter, HeartToHeart, null, Me, "for the 3rd of December", "Three lines, and the bench printed small. She rang to say nothing for a while."),
        new(880, "helen ben", Event, Talk, 300, null, "the society’s summer supper", "Thirty people and one long table. Helen read the rules aloud and everybody cheered clause nine.", "Bank Mill"),
        new(6, "grace", Event, Substance.Exchange, 120, null, "rehearsal for Advent", "She gave the altos the tune for once.", "St Stephen’s"),
        new(200, "grace", Meeting, Talk, 40, Me, "programmes for the summer", "She pays in honey.", "Bank Mill"),
        new(5, "signe", Call, HeartToHeart, 70, Them, "Dad’s seventieth", "She wants us both there, and Dad wants no fuss; so it will be fuss with herring. The cello teacher says she may have a low C by spring."),
        new(33, "signe", Call, Talk, 45, Me, "nights again", "A birth on the tram bridge. She laughed until she cried."),
        new(150, "signe gunnar", Meeting, HeartToHeart, 5760, Me, "a week at Marstrand", "The three of us on the boat, and for one evening nobody said anything and it was the best of it. We put Mum’s geraniums out.", "Marstrand"),
        new(338, "signe gunnar", Meeting, Talk, 4320, Me, "Christmas at home", "Albin has decided to be a lighthouse.", "Marstrand"),
        new(520, "signe gunnar", Meeting, Talk, 4320, Me, "midsummer", "Rain, accordion, rain.", "Marstrand"),
        new(705, "signe", Call, HeartToHeart, 95, Them, "about leaving the ward", "She stayed."),
        new(12, "gunnar", Call, Talk, 30, Me, "the boat is under its sheet", "He asked twice whether I eat. He has learned to put the hearing aid on the right way round, he says, for the radio."),
        new(95, "gunnar", MomentKind.Letter, Substance.Exchange, null, Them, "a feather and a cutting", "The cutting was about printing. The feather was not explained."),
        new(440, "jonas", Call, Talk, 35, Me, "the goats", "They have eaten the fair’s programme. He will not come to Mainz this year. We said we would write."),
        new(640, "jonas", Meeting, HeartToHeart, 240, Me, "Mainz, after the fair", "He told me of his aunt’s last winter at the mill. I still have the sheet we wrote the sum on.", "Mainz"),
        new(530, "ruth", Call, Talk, 45, Me, "a long quiet call", "We were kind. Neither of us said when again."),
        new(765, "luca", Meeting, Talk, 120, Me, "Bologna, the shop at seven", "His father made the coffee and sold two broadsides before I had unpacked.", "Bologna"),
        new(748, "luca", Mail, Substance.Exchange, null, Them, "one more poet", "He sent the manuscript; I have it still, and the poems are good."),
    ];
}
