using System.Globalization;

namespace NewsGraph.Text;

/// <summary>A date that may be known only to the month or year: the value as stated and the days it may mean.</summary>
/// <param name="Value">ISO 8601 value with the precision it was stated in: <c>2020-02-05</c>, <c>2020-02</c>, <c>2020</c>.</param>
/// <param name="Earliest">First possible day.</param>
/// <param name="Latest">Last possible day.</param>
public sealed record DateBounds(string Value, DateOnly Earliest, DateOnly Latest)
{
    private static readonly DateBounds Never = Day(DateOnly.MinValue);

    /// <summary>True when a single day is meant.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The bounds of one day.</summary>
    public static DateBounds Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>Reads a date as <see cref="TryParse"/> does; null where it is none.</summary>
    public static DateBounds? ParseOrNull(string? value) => TryParse(value, out var bounds) ? bounds : null;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c> or an ISO date-time (whose time is dropped).</summary>
    public static bool TryParse(string? value, out DateBounds bounds)
    {
        bounds = Never;
        if (string.IsNullOrWhiteSpace(value))
        {
            return false;
        }

        var text = value.Trim();
        if (text.Length == 4 && IsYear(text))
        {
            var number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            bounds = new DateBounds(text, new DateOnly(number, 1, 1), new DateOnly(number, 12, 31));
            return true;
        }

        var date = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            bounds = Day(day);
            return true;
        }

        if (DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            bounds = new DateBounds(date, month, month.AddMonths(1).AddDays(-1));
            return true;
        }

        return false;
    }

    // Years are read by the thousand when the known world is: the general reader of dates takes some fifty times as long.
    private static bool IsYear(string text) => text is not "0000" && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);
}
