namespace NewsGraph.Sparql;

/// <summary>A query reached a limit of <see cref="QueryOptions"/>; the message names the limit and says what to do.</summary>
public sealed class QueryLimitException : Exception
{
    /// <summary>An error without details.</summary>
    public QueryLimitException()
    {
    }

    /// <summary>An error with a message.</summary>
    public QueryLimitException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message and a cause.</summary>
    public QueryLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
