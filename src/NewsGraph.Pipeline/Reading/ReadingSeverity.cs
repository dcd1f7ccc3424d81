namespace NewsGraph.Pipeline.Reading;

/// <summary>How much a reading problem costs.</summary>
public enum ReadingSeverity
{
    /// <summary>The article was read, but something about it is not known (its date, say).</summary>
    Warning,

    /// <summary>An article, or what belongs to it, was not read.</summary>
    Error,
}
