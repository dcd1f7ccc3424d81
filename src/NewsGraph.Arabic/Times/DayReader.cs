namespace NewsGraph.Arabic.Times;

/// <summary>Reads the day of a month: «5», «٢٣», «الثالث», «الخامس والعشرين», «الثلاثين», «الأول».</summary>
internal static class DayReader
{
    /// <summary>A day that was read.</summary>
    /// <param name="Number">1 to 31.</param>
    /// <param name="First">Its first token.</param>
    /// <param name="End">Token after it.</param>
    /// <param name="Cut">Letters attached before it in its first token.</param>
    /// <param name="InDigits">True when it is written in digits.</param>
    public readonly record struct Day(int Number, int First, int End, int Cut, bool InDigits);

    /// <summary>The day that begins at a token.</summary>
    public static bool TryRead(TimeScan scan, int index, out Day day)
    {
        day = default;
        if (scan.TryDigits(index, out var digits, out var cut))
        {
            day = new Day(digits, index, index + 1, cut, InDigits: true);
            return digits is >= 1 and <= 31;
        }

        var words = scan.Ordinal(index) ?? Tens(scan, index);
        if (words is null || words.Low is < 1 or > 31)
        {
            return TryOpening(scan, index, out day);
        }

        day = new Day((int)words.Low, index, words.End, scan.CutBeforeNumber(index), InDigits: false);
        return true;
    }

    /// <summary>Days joined by و, commas or dashes, as in «10 و11 أبريل» and «من 16 إلى 20».</summary>
    public static List<Day> ReadList(TimeScan scan, int index)
    {
        var days = new List<Day>();
        var at = index;
        while (TryRead(scan, at, out var day) && (days.Count == 0 || Joined(scan, days[^1], day)))
        {
            days.Add(day);
            at = AfterConnector(scan, day.End);
        }

        return days;
    }

    // «العشرين» and «الثلاثين» are cardinals in form.
    private static Numbers.NumberExpression? Tens(TimeScan scan, int index) =>
        scan.Cardinal(index) is { Count: 1 } number && number.Low is 20 or 30 ? scan.Cardinal(index) : null;

    // «فاتح نوفمبر», «غرة رجب» are the first of the month.
    private static bool TryOpening(TimeScan scan, int index, out Day day)
    {
        day = new Day(1, index, index + 1, 0, InDigits: true);
        return scan.Try(index, CueFunction.Part, out var part) && part.Entry.Value == "FIRST";
    }

    private static bool Joined(TimeScan scan, Day before, Day day) =>
        day.First > before.End ? day.Cut == 0 || scan.Tokens[day.First][0] == Letters.Waw : scan.Tokens[day.First][0] == Letters.Waw;

    private static int AfterConnector(TimeScan scan, int index) =>
        scan.IsWaw(index) || scan.IsMark(index, '-') || scan.IsMark(index, '\u2013') || scan.IsMark(index, Letters.Comma) || scan.IsMark(index, ',')
            || scan.Try(index, CueFunction.To, out _) || scan.Try(index, CueFunction.Until, out _)
            ? index + 1
            : index;
}
