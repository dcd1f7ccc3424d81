using System.Globalization;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Decades: «الستينيات»; the century is the last one unless «من القرن …» follows.</summary>
internal sealed class DecadeRule : ITimeRule
{
    private const int DefaultCentury = 19;

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.Decade, out var cue))
        {
            return null;
        }

        var after = index + cue.Count;
        var century = scan.Try(after, CueFunction.From, out _) && CenturyRule.Read(scan, after + 1) is { } named ? named.Number : DefaultCentury;
        var decade = (century * 10) + int.Parse(cue.Entry.Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return UnitResolution.Years(new TokenRange(index, cue.Count, cue.Cut), decade, 10) with { Rule = "decade" };
    }
}
