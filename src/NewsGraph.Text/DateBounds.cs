using System.Globalization;

namespace NewsGraph.Text;

/// <summary>A date that may be known only to the month or year: the value as stated and the days it may mean.</summary>
/// <param name="Value">ISO 8601 value with the precision it was stated in: <c>2020-02-05</c>, <c>2020-02</c>, <c>2020</c>.</param>
/// <param name="Earliest">First possible day.</param>
/// <param name="Latest">Last possible day.</param>
public sealed record DateBounds(string Value, DateOnly Earliest, DateOnly Latest)
{
    /// <summary>True when a single day is meant.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The bounds of one day.</summary>
    public static DateBounds Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>Reads a date as <see cref="TryParse"/> does; null where it is none.</summary>
    public static DateBounds? ParseOrNull(string? value) => TryParse(value, out var bounds) ? bounds : null;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c> or an ISO date-time (whose time is dropped).</summary>
    public static bool TryParse(string? value, out DateBounds bounds)
    {
        bounds = Day(DateOnly.MinValue);
        if (string.IsNullOrWhiteSpace(value))
        {
            return false;
        }

        var text = value.Trim();
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

        if (date.Length == 4 && DateOnly.TryParseExact(date + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
        {
            bounds = new DateBounds(date, year, year.AddYears(1).AddDays(-1));
            return true;
        }

        return false;
    }
}
