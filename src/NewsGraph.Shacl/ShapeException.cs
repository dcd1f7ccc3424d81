namespace NewsGraph.Shacl;

/// <summary>The shapes graph is ill-formed (SHACL §3.4.2 "failure"): says which shape and what is wrong with it.</summary>
public sealed class ShapeException : FormatException
{
    /// <summary>Creates the error.</summary>
    public ShapeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its cause.</summary>
    public ShapeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the error.</summary>
    public ShapeException()
    {
    }
}
