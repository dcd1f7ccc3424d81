namespace NewsGraph.Arabic.Times;

/// <summary>Reads one kind of time expression.</summary>
internal interface ITimeRule
{
    /// <summary>The expression that begins at a token, or null.</summary>
    TimeMatch? Match(TimeScan scan, int index);
}
