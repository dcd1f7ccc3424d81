namespace NewsGraph.Arabic.Times.Rules;

/// <summary>One unit without number or pointer: «في يوم من الأيام», «شهرا كاملا». It has a length and dates nothing.</summary>
internal sealed class BareUnitRule : ITimeRule
{
    /// <summary>Name of the rule, by which a date after «يوم» takes it in.</summary>
    public const string Name = "bare-unit";

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try<UnitWord>(index, out var unit) || unit.Entry.Many != 1 || unit.IsDefinite || unit.Cut > 0 || unit.Entry.Unit > TimeUnit.Month || IsGeneral(scan, index, unit.Entry))
        {
            return null;
        }

        var time = unit.Entry.Unit <= TimeUnit.Hour ? "T" : "";
        return TimeMatch.OfDuration(index, 1, 0, $"P{time}1{unit.Entry.Designator}", Name);
    }

    // «ثانية» is also an ordinal, «دقيقة» also an adjective.
    private static bool IsGeneral(TimeScan scan, int index, UnitWord unit) => unit.Unit <= TimeUnit.Minute || scan.Ordinal(index) is not null;
}
