namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Words that place something in the past, the present or the future without a date: «مؤخرا», «حاليا», «قريبا».</summary>
internal sealed class ReferenceRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index) => scan.Try(index, CueFunction.Reference, out var cue)
        ? new TimeMatch(index, cue.Count, cue.Cut, TimeType.Date, cue.Entry.Value, "reference")
        : null;
}
