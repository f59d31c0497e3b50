using System.Collections.Frozen;

namespace Kith.Lexicon;

/// <summary>Numbers in letters, English and German.</summary>
internal static class NumberWords
{
    internal static readonly FrozenDictionary<string, int> Said =
        ("one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 twenty-five=25 thirty=30 thirty-five=35 forty=40 forty-five=45 fifty=50 fifty-five=55 sixty=60 seventy=70 eighty=80 ninety=90 "
        + "eins=1 zwei=2 zwo=2 drei=3 vier=4 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwoelf=12 dreizehn=13 vierzehn=14 fuenfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 fuenfundzwanzig=25 dreissig=30 vierzig=40 fuenfundvierzig=45 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 "
        + "first=1 second=2 third=3 ersten=1 zweiten=2 dritten=3 vierten=4 fuenften=5 sechsten=6 siebten=7 achten=8 neunten=9 zehnten=10 elften=11 zwoelften=12")
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
