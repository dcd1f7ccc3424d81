using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>Functions on dates and times (SPARQL 1.1 §17.4.5). Fields that a type doesn't have are errors; YEAR, MONTH and DAY take dates too.</summary>
internal static class TemporalFunctions
{
    /// <summary>By name.</summary>
    public static IEnumerable<KeyValuePair<string, BuiltIn>> All { get; } =
    [
        new("NOW", (_, context) => new Literal(context.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), Xsd.DateTime)),
        new("YEAR", (a, _) => Field(a, ["dateTime", "date", "gYear", "gYearMonth"], time => time.Year)),
        new("MONTH", (a, _) => Field(a, ["dateTime", "date", "gYearMonth", "gMonthDay", "gMonth"], time => time.Month)),
        new("DAY", (a, _) => Field(a, ["dateTime", "date", "gMonthDay", "gDay"], time => time.Day)),
        new("HOURS", (a, _) => Field(a, ["dateTime", "time"], time => time.Hour)),
        new("MINUTES", (a, _) => Field(a, ["dateTime", "time"], time => time.Minute)),
        new("SECONDS", (a, _) => Read(a, ["dateTime", "time"]) is { } time ? NumericValue.Decimal(time.Second).ToLiteral() : null),
        new("TIMEZONE", (a, _) => TemporalValue.TryParse(a[0], out var time) && time.Zone is { } zone ? new Literal(Duration(zone), Lexical.DayTimeDuration) : null),
        new("TZ", (a, _) => TemporalValue.TryParse(a[0], out TemporalValue _) ? new Literal(Zone(((Literal)a[0]).Lexical)) : null),
    ];

    private static TemporalValue? Read(Term[] a, string[] types)
        => TemporalValue.TryParse(a[0], out var time) && types.Contains(((Literal)a[0]).Datatype.Value[Xsd.Namespace.Length..]) ? time : null;

    private static Literal? Field(Term[] a, string[] types, Func<TemporalValue, long> field)
        => Read(a, types) is { } time ? NumericValue.Integer(field(time)).ToLiteral() : null;

    private static string Duration(int zone)
    {
        var (hours, minutes) = (Math.Abs(zone) / 60, Math.Abs(zone) % 60);
        var parts = $"{(hours > 0 ? $"{hours}H" : "")}{(minutes > 0 ? $"{minutes}M" : "")}";
        return $"{(zone < 0 ? "-" : "")}PT{(parts.Length > 0 ? parts : "0S")}";
    }

    private static string Zone(string lexical)
    {
        var text = lexical.Trim();
        if (text.EndsWith('Z'))
        {
            return "Z";
        }

        return text.Length > 6 && text[^3] == ':' && text[^6] is '+' or '-' ? text[^6..] : "";
    }
}
