namespace NewsGraph.Sparql;

/// <summary>An operation of an update failed, so that the whole request changed nothing. The message says which and what to do.</summary>
public sealed class UpdateException : Exception
{
    /// <summary>An error without details.</summary>
    public UpdateException()
    {
    }

    /// <summary>An error with a message.</summary>
    public UpdateException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message and a cause.</summary>
    public UpdateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
