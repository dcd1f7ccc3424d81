using System.Globalization;

namespace NewsGraph.Arabic.Calendars;

/// <summary>A day of the Hijri calendar.</summary>
/// <param name="Year">Year since the Hijra.</param>
/// <param name="Month">1 (Muharram) to 12 (Dhu al-Hijja).</param>
/// <param name="Day">1 to 30.</param>
public readonly record struct HijriDate(int Year, int Month, int Day)
{
    /// <summary><c>1440-09-15</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");
}
