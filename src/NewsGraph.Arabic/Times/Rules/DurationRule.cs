namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Lengths of time: «ثلاثة أسابيع», «24 ساعة», «عامين»; with an adjective of time («الـ24 ساعة الماضية») also their place.</summary>
internal sealed class DurationRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (Quantity.Read(scan, index, bare: false) is not { Number: not null } quantity)
        {
            return null;
        }

        if (RelativeAdjective.TryRead(scan, quantity.End, afterUnit: true, out var adjective))
        {
            var range = new TokenRange(index, quantity.End + adjective.Count - index, quantity.Cut);
            return UnitResolution.ResolveMany(scan.Anchors, range, quantity.Unit, quantity.Number, adjective.Entry);
        }

        return TimeMatch.OfDuration(index, quantity.End - index, quantity.Cut, quantity.Duration, "duration") with { Modifier = quantity.Modifier };
    }
}
