using System.Globalization;
using System.Text.RegularExpressions;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>A point in time of one of XML Schema's types; missing fields take those of 1972-01-01T00:00:00 (XML Schema 1.1 part 2, §D).</summary>
/// <param name="Year">Year, negative before the common era.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to below 60.</param>
/// <param name="Zone">Offset from UTC in minutes, or null.</param>
internal readonly partial record struct TemporalValue(long Year, int Month, int Day, int Hour, int Minute, decimal Second, int? Zone)
{
    private const int LargestZone = 14 * 60;
    private const int PlainDateLength = 10;

    /// <summary>Reads a literal of type date, dateTime, time, gYear, gYearMonth and the like; false for others and the ill-typed.</summary>
    public static bool TryParse(Term? term, out TemporalValue value)
    {
        value = default;
        return (term is Literal { Lexical.Length: PlainDateLength } date && date.Datatype == Xsd.Date && TryPlainDate(date.Lexical, out value))
            || TryAnyForm(term, out value);
    }

    /// <summary>The commonest form, <c>yyyy-MM-dd</c>, read without a pattern.</summary>
    private static bool TryPlainDate(string text, out TemporalValue value)
    {
        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = isDate ? new TemporalValue(date.Year, date.Month, date.Day, 0, 0, 0, null) : default;
        return isDate;
    }

    private static bool TryAnyForm(Term? term, out TemporalValue value)
    {
        value = default;
        return term is Literal literal && PatternOf(literal.Datatype) is { } pattern && TryRead(pattern.Match(literal.Lexical.Trim(' ', '\t', '\r', '\n')), out value);
    }

    /// <summary>True for the datatypes read here.</summary>
    public static bool IsTemporal(Iri datatype) => PatternOf(datatype) is not null;

    private static Regex? PatternOf(Iri datatype)
    {
        if (!datatype.Value.StartsWith(Xsd.Namespace, StringComparison.Ordinal))
        {
            return null;
        }

        return datatype.Value[Xsd.Namespace.Length..] switch
        {
            "dateTime" or "dateTimeStamp" => DateTimePattern(),
            "date" => DatePattern(),
            "time" => TimePattern(),
            "gYear" => YearPattern(),
            "gYearMonth" => YearMonthPattern(),
            "gMonthDay" => MonthDayPattern(),
            "gMonth" => MonthPattern(),
            "gDay" => DayPattern(),
            _ => null,
        };
    }

    private static bool TryRead(Match match, out TemporalValue value)
    {
        value = default;
        if (!match.Success)
        {
            return false;
        }

        var second = match.Groups["s"].Success ? decimal.Parse(match.Groups["s"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;
        var year = match.Groups["y"].Success && long.TryParse(match.Groups["y"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var y) ? y : 1972;
        value = new TemporalValue(year, Field(match, "m", 1), Field(match, "d", 1), Field(match, "h", 0), Field(match, "n", 0), second, ZoneOf(match.Groups["z"].Value));
        return value.IsValid;
    }

    private static int Field(Match match, string name, int otherwise)
        => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    private static int? ZoneOf(string zone)
    {
        if (zone.Length == 0)
        {
            return null;
        }

        var minutes = zone == "Z" ? 0 : (60 * int.Parse(zone.AsSpan(1, 2), CultureInfo.InvariantCulture)) + int.Parse(zone.AsSpan(4, 2), CultureInfo.InvariantCulture);
        return zone[0] == '-' ? -minutes : minutes;
    }

    private bool IsValid
        => Month is >= 1 and <= 12 && Day >= 1 && Day <= DaysIn(Year, Month) && Minute < 60 && Second < 60
            && (Hour < 24 || (Hour == 24 && Minute == 0 && Second == 0)) && Math.Abs(Zone ?? 0) <= LargestZone;

    private static int DaysIn(long year, int month)
        => month == 2 ? (IsLeap(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static bool IsLeap(long year) => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    /// <summary>Seconds on the time line, without regard to the zone.</summary>
    private decimal LocalSeconds => (((((DayNumber * 24m) + Hour) * 60) + Minute) * 60) + Second;

    /// <summary>Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms").</summary>
    private long DayNumber
    {
        get
        {
            var year = Month <= 2 ? Year - 1 : Year;
            var era = (year >= 0 ? year : year - 399) / 400;
            var yearOfEra = year - (era * 400);
            var dayOfYear = (((153 * (Month + (Month > 2 ? -3 : 9))) + 2) / 5) + Day - 1;
            return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
        }
    }

    /// <summary>Order on the time line; null when only one has a zone and the order depends on the other's (XML Schema 1.1 part 2, §3.3.7).</summary>
    public static int? Compare(in TemporalValue left, in TemporalValue right)
    {
        var (a, b) = (left.LocalSeconds - (60m * (left.Zone ?? 0)), right.LocalSeconds - (60m * (right.Zone ?? 0)));
        if (left.Zone.HasValue == right.Zone.HasValue || Math.Abs(a - b) > LargestZone * 60)
        {
            return a.CompareTo(b);
        }

        return null;
    }

    /// <summary>Order for sorting, where no zone counts as UTC.</summary>
    public static int Order(in TemporalValue left, in TemporalValue right)
        => (left.LocalSeconds - (60m * (left.Zone ?? 0))).CompareTo(right.LocalSeconds - (60m * (right.Zone ?? 0)));

    private const string Zones = "(?<z>Z|[+-][0-9]{2}:[0-9]{2})?$";
    private const string Years = "^(?<y>-?([1-9][0-9]{3,9}|0[0-9]{3}))";
    private const string Clock = "(?<h>[0-9]{2}):(?<n>[0-9]{2}):(?<s>[0-9]{2}(\\.[0-9]{1,20})?)";

    [GeneratedRegex(Years + "-(?<m>[0-9]{2})-(?<d>[0-9]{2})T" + Clock + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateTimePattern();

    [GeneratedRegex(Years + "-(?<m>[0-9]{2})-(?<d>[0-9]{2})" + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();

    [GeneratedRegex("^" + Clock + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimePattern();

    [GeneratedRegex(Years + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(Years + "-(?<m>[0-9]{2})" + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearMonthPattern();

    [GeneratedRegex("^--(?<m>[0-9]{2})-(?<d>[0-9]{2})" + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthDayPattern();

    [GeneratedRegex("^--(?<m>[0-9]{2})" + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^---(?<d>[0-9]{2})" + Zones, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayPattern();
}
