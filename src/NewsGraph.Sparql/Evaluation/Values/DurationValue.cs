using System.Globalization;
using System.Text.RegularExpressions;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>A duration as months and seconds (XML Schema 1.1 part 2, §3.3.6).</summary>
internal readonly partial record struct DurationValue(long Months, decimal Seconds)
{
    /// <summary>Reads a literal of type duration, dayTimeDuration or yearMonthDuration.</summary>
    public static bool TryParse(Term? term, out DurationValue value)
    {
        value = default;
        if (term is not Literal literal || !IsDuration(literal.Datatype))
        {
            return false;
        }

        var match = Pattern().Match(literal.Lexical.Trim(' ', '\t', '\r', '\n'));
        if (!match.Success || match.Value.EndsWith('P') || match.Value.EndsWith('T'))
        {
            return false;
        }

        var sign = match.Groups["sign"].Success ? -1 : 1;
        var months = (12 * Part(match, "y")) + Part(match, "m");
        var seconds = (((((Part(match, "d") * 24) + Part(match, "h")) * 60) + Part(match, "n")) * 60) + Part(match, "s");
        value = new DurationValue(sign * (long)months, sign * seconds);
        return true;
    }

    /// <summary>True for the datatypes read here.</summary>
    public static bool IsDuration(Iri datatype)
        => datatype == Lexical.Duration || datatype == Lexical.DayTimeDuration || datatype == Lexical.YearMonthDuration;

    /// <summary>Order; null when months and seconds disagree.</summary>
    public static int? Compare(in DurationValue left, in DurationValue right)
    {
        var (months, seconds) = (left.Months.CompareTo(right.Months), left.Seconds.CompareTo(right.Seconds));
        return months == 0 || months == seconds ? seconds : seconds == 0 ? months : null;
    }

    private static decimal Part(Match match, string name)
        => match.Groups[name].Success ? decimal.Parse(match.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        "^(?<sign>-)?P((?<y>[0-9]{1,9})Y)?((?<m>[0-9]{1,9})M)?((?<d>[0-9]{1,9})D)?(T((?<h>[0-9]{1,9})H)?((?<n>[0-9]{1,9})M)?((?<s>[0-9]{1,9}(\\.[0-9]{1,12})?)S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
