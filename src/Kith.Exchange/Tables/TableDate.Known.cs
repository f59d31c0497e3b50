using System.Collections.Frozen;

namespace Kith.Exchange.Tables;

internal static partial class TableDate
{
    // Months by name: English, German, French, Spanish, whole and cut to what programs write.
    private static readonly FrozenDictionary<string, int> Months = new[]
    {
        "JAN JANUARY JANUAR JÄNNER JANV JANVIER ENE ENERO",
        "FEB FEBRUARY FEBRUAR FÉVR FÉVRIER FEBRERO",
        "MAR MARCH MÄR MÄRZ MRZ MARS MARZO",
        "APR APRIL AVR AVRIL ABR ABRIL",
        "MAY MAI MAYO",
        "JUN JUNE JUNI JUIN JUNIO",
        "JUL JULY JULI JUIL JUILLET JULIO",
        "AUG AUGUST AOÛT AGO AGOSTO",
        "SEP SEPT SEPTEMBER SEPTEMBRE SEPTIEMBRE",
        "OCT OCTOBER OKT OKTOBER OCTOBRE OCTUBRE",
        "NOV NOVEMBER NOVEMBRE NOVIEMBRE",
        "DEC DECEMBER DEZ DEZEMBER DÉC DÉCEMBRE DIC DICIEMBRE",
    }.SelectMany((names, i) => names.Split(' ').Select(name => (name, month: i + 1))).ToFrozenDictionary(pair => pair.name, pair => pair.month);
}
