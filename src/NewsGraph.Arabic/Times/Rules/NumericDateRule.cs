using NewsGraph.Arabic.Calendars;
using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Dates in digits: <c>2020-01-05</c>, <c>05/01/2020</c>, <c>5.1.2020</c>, <c>15/9/1440</c> (Hijri), however the tokens are cut.</summary>
internal sealed class NumericDateRule : ITimeRule
{
    private const int LongestDate = 10;
    private const int FirstHijri = 1300;
    private const int FirstGregorian = 1600;
    private const int Century = 100;

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (index >= scan.End)
        {
            return null;
        }

        var document = scan.Document;
        var start = document.Tokens[index].Span.Start;
        var cut = 0;
        while (cut < 3 && start + cut < document.Tokens[index].Span.End && DigitNumber.DigitValue(document.Article.Text[start + cut]) < 0)
        {
            cut++;
        }

        start += cut;
        if (start >= document.Tokens[index].Span.End || !TryParse(document.Article.Text.AsSpan(start), out var year, out var month, out var day, out var length))
        {
            return null;
        }

        var end = index;
        while (end < scan.End && document.Tokens[end].Span.Start < start + length)
        {
            end++;
        }

        return Build(scan, index, end - index, cut, year, month, day);
    }

    private static TimeMatch? Build(TimeScan scan, int first, int count, int cut, int year, int month, int day)
    {
        if (year is >= FirstHijri and < FirstGregorian)
        {
            return HijriResolution.Resolve(scan, first, count, cut, year, month, day, TimeDirection.Unsaid);
        }

        var date = new PartialDate(year, month, day);
        if (!date.IsValid)
        {
            date = new PartialDate(year, day, month);
        }

        return date.IsValid && year is >= FirstGregorian and < 2200
            ? TimeMatch.OfDate(first, count, cut, date, "numeric-date") with { Clue = DayClue.Calendar }
            : null;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out int year, out int month, out int day, out int length)
    {
        (year, month, day, length) = (0, 0, 0, 0);
        Span<int> parts = stackalloc int[3];
        Span<int> widths = stackalloc int[3];
        var at = 0;
        for (var part = 0; part < 3; part++)
        {
            if (part > 0 && (at >= text.Length || text[at] is not ('-' or '/' or '.') || (part == 2 && text[at] != text[at - widths[1] - 1])))
            {
                return false;
            }

            at += part > 0 ? 1 : 0;
            while (at < text.Length && at < LongestDate && DigitNumber.DigitValue(text[at]) is >= 0 and var digit)
            {
                parts[part] = (parts[part] * 10) + digit;
                widths[part]++;
                at++;
            }
        }

        length = at;
        var closed = at >= text.Length || (DigitNumber.DigitValue(text[at]) < 0 && text[at] is not ('/' or '-'));
        return closed && TryOrder(parts, widths, out year, out month, out day);
    }

    private static bool TryOrder(ReadOnlySpan<int> parts, ReadOnlySpan<int> widths, out int year, out int month, out int day)
    {
        var yearFirst = widths[0] == 4;
        (year, month, day) = yearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0]);
        var yearWidth = yearFirst ? 4 : widths[2];
        if (yearWidth == 2)
        {
            year += year > 50 ? 19 * Century : 20 * Century;
        }

        return yearWidth is 2 or 4 && widths[1] is 1 or 2 && (yearFirst ? widths[2] : widths[0]) is 1 or 2;
    }
}
