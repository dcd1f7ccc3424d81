namespace NewsGraph.Diagrams.Rendering;

/// <summary>Graphviz refused a graph; the message is its own.</summary>
public sealed class GraphvizException : IOException
{
    /// <summary>Creates the error.</summary>
    public GraphvizException()
    {
    }

    /// <summary>Creates the error.</summary>
    public GraphvizException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public GraphvizException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
