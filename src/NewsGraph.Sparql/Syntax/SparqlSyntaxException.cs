namespace NewsGraph.Sparql;

/// <summary>A query or update that isn't SPARQL. The message names line and column, shows the line with a caret and says what was expected.</summary>
public sealed class SparqlSyntaxException : FormatException
{
    /// <summary>An error without a place.</summary>
    public SparqlSyntaxException()
    {
    }

    /// <summary>An error without a place.</summary>
    public SparqlSyntaxException(string message)
        : base(message)
    {
    }

    /// <summary>An error without a place.</summary>
    public SparqlSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal SparqlSyntaxException(string problem, string text, int offset)
        : this(Compose(problem, text, offset, out var line, out var column))
    {
        (Problem, Line, Column) = (problem, line, column);
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; } = "";

    /// <summary>Line of the error, from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the error in UTF-16 units, from 1.</summary>
    public int Column { get; }

    private static string Compose(string problem, string text, int offset, out int line, out int column)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', offset);
        var source = text[start..(end < 0 ? text.Length : end)].TrimEnd('\r').Replace('\t', ' ');
        line = text.AsSpan(0, start).Count('\n') + 1;
        column = offset - start + 1;
        return $"line {line}, column {column}: {problem}\n  {source}\n  {new string(' ', column - 1)}^";
    }
}
