namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>Bytes that are no text in any encoding that is read; the message says what to do.</summary>
public sealed class UndecodableTextException : FormatException
{
    /// <summary>Creates the error.</summary>
    public UndecodableTextException()
    {
    }

    /// <summary>Creates the error.</summary>
    public UndecodableTextException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public UndecodableTextException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the error about a line.</summary>
    public UndecodableTextException(int line, string message)
        : base(message) => Line = line;

    /// <summary>Line from 1, or 0 when the whole text is meant.</summary>
    public int Line { get; }
}
