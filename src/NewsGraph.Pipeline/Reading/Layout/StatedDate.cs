using NewsGraph.Arabic.Times;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Reads the date that a header line states («نشر في: 28 أكتوبر 2021», «الرياض 18 شعبان 1444 هـ الموافق 10 مارس 2023 م»).</summary>
internal static class StatedDate
{
    private const int YearDigits = 4;

    private static readonly TimeTagger Tagger = new();

    /// <summary>The first day with its year that the line names, or null. Lines without a year in digits are not looked at.</summary>
    public static DateBounds? In(string line) => Find(line)?.Bounds;

    /// <summary>The date of a line that is little else than a date, or null.</summary>
    public static DateBounds? Whole(string line) =>
        Find(line) is { } found && 2 * TextKey.CountWords(line.AsSpan(found.Span.Start, found.Span.Length)) >= TextKey.CountWords(line) ? found.Bounds : null;

    private static (DateBounds Bounds, TextSpan Span)? Find(string line)
    {
        if (!HasYear(line))
        {
            return null;
        }

        foreach (var time in Tagger.Tag(LineAnalysis.Of(line)))
        {
            if (DateBounds.TryParse(time.EventValue, out var bounds) && bounds.IsDay)
            {
                return (bounds, time.Span);
            }
        }

        return null;
    }

    private static bool HasYear(string line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsDigit(c) ? digits + 1 : 0;
            if (digits == YearDigits)
            {
                return true;
            }
        }

        return false;
    }
}
