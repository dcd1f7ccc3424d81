namespace NewsGraph.Diagrams.Names;

/// <summary>A name matches nothing, or several things; the message says which and what to do.</summary>
public sealed class NameNotFoundException : FormatException
{
    /// <summary>Creates the error.</summary>
    public NameNotFoundException()
    {
    }

    /// <summary>Creates the error.</summary>
    public NameNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public NameNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>No name is like it.</summary>
    public static NameNotFoundException Nothing(string name, IReadOnlyList<string> nearest) => new(nearest.Count == 0
        ? $"«{name}» is no name in this graph"
        : $"«{name}» is no name in this graph; the nearest are: {string.Join("; ", nearest)}");

    /// <summary>Several things are called so.</summary>
    public static NameNotFoundException Several(string name, IReadOnlyList<string> things) =>
        new($"«{name}» may be any of these; give one of the IRIs instead:\n  {string.Join("\n  ", things)}");
}
