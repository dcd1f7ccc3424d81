using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <summary>
/// A document breaks the grammar of its format. The message reads <c>file:line:column: what, and what to do</c>,
/// followed by the line with a caret under the place.
/// </summary>
public sealed class RdfSyntaxException : FormatException
{
    /// <summary>Creates the error.</summary>
    /// <param name="source">Name of the file, or null.</param>
    /// <param name="line">Line number, from 1.</param>
    /// <param name="column">Column in UTF-16 units, from 1.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    /// <param name="snippet">The line and a caret line under it, or empty.</param>
    public RdfSyntaxException(string? source, int line, int column, string problem, string snippet)
        : base(Compose(source, line, column, problem, snippet))
    {
        SourceName = source;
        Line = line;
        Column = column;
        Problem = problem;
        Snippet = snippet;
    }

    /// <summary>Creates the error.</summary>
    public RdfSyntaxException()
    {
    }

    /// <summary>Creates the error.</summary>
    public RdfSyntaxException(string message)
        : base(message)
    {
        Problem = message;
    }

    /// <summary>Creates the error.</summary>
    public RdfSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
        Problem = message;
    }

    /// <summary>Name of the file, where known.</summary>
    public string? SourceName { get; }

    /// <summary>Line number, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in UTF-16 units, from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong and what to do, without the place.</summary>
    public string Problem { get; } = "";

    /// <summary>The line and, under it, a caret at the column.</summary>
    public string Snippet { get; } = "";

    /// <summary>The name that the format's standard gives to this kind of error, such as JSON-LD's <c>invalid term definition</c>, or null.</summary>
    public string? Code { get; init; }

    private static string Compose(string? source, int line, int column, string problem, string snippet)
    {
        var place = source is null
            ? string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: ")
            : string.Create(CultureInfo.InvariantCulture, $"{source}:{line}:{column}: ");
        return snippet.Length == 0 ? place + problem : $"{place}{problem}\n{snippet}";
    }
}
