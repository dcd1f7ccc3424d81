namespace NewsGraph.Sparql;

/// <summary>A query that is well formed but asks for something this engine doesn't do, such as an unknown extension function or SERVICE.</summary>
public sealed class QueryEvaluationException : Exception
{
    /// <summary>An error without details.</summary>
    public QueryEvaluationException()
    {
    }

    /// <summary>An error with a message.</summary>
    public QueryEvaluationException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message and a cause.</summary>
    public QueryEvaluationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
