namespace NewsGraph.Arabic.Tests.Numbers;

/// <summary>Writes numbers from 1 to 999,999 in Arabic words (masculine, nominative), to be read back.</summary>
internal static class NumberWriter
{
    private static readonly string[] Units = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
    private static readonly string[] Tens = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
    private static readonly string[] Hundreds = ["", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"];

    public static string Words(int number)
    {
        var parts = new List<string>();
        if (number >= 1000)
        {
            parts.Add(Thousands(number / 1000));
        }

        if (number % 1000 > 0)
        {
            parts.Add(Below1000(number % 1000));
        }

        return string.Join(" و", parts);
    }

    private static string Thousands(int count) => count switch
    {
        1 => "ألف",
        2 => "ألفان",
        <= 10 => Units[count] + " آلاف",
        _ => Below1000(count) + " ألف",
    };

    private static string Below1000(int number)
    {
        var parts = new List<string>();
        if (number >= 100)
        {
            parts.Add(Hundreds[number / 100]);
        }

        if (number % 100 > 0)
        {
            parts.Add(Below100(number % 100));
        }

        return string.Join(" و", parts);
    }

    private static string Below100(int number) => number switch
    {
        <= 10 => Units[number],
        11 => "أحد عشر",
        12 => "اثنا عشر",
        < 20 => Units[number - 10] + " عشر",
        _ when number % 10 == 0 => Tens[number / 10],
        _ => Units[number % 10] + " و" + Tens[number / 10],
    };
}
