using System.Text;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd.Json;

/// <summary>A place in a JSON document.</summary>
/// <param name="Source">The document; null for what was made, not read.</param>
/// <param name="Offset">Offset in UTF-8 bytes.</param>
internal readonly record struct JsonPlace(JsonSource? Source, int Offset)
{
    /// <summary>An error at this place.</summary>
    /// <param name="code">The name that the JSON-LD API gives to the error.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    public RdfSyntaxException Error(string code, string problem)
    {
        if (Source is null)
        {
            return new RdfSyntaxException($"{code}: {problem}") { Code = code };
        }

        var (line, column, snippet) = Source.Locate(Offset);
        return new RdfSyntaxException(Source.Name, line, column, $"{code}: {problem}", snippet) { Code = code };
    }
}

/// <summary>The text of a JSON document, for error messages.</summary>
/// <param name="Name">Its name, or null.</param>
/// <param name="Utf8">Its text, or that of a piece of it.</param>
/// <param name="FirstLine">The line at which the text begins.</param>
/// <param name="FirstColumn">The column in it.</param>
internal sealed record JsonSource(string? Name, byte[] Utf8, int FirstLine, int FirstColumn)
{
    /// <summary>Line and column (from 1, in UTF-16 units) of a byte, and the line with a caret.</summary>
    public (int Line, int Column, string Snippet) Locate(long offset)
    {
        var before = Utf8.AsSpan(0, (int)Math.Clamp(offset, 0, Utf8.Length));
        var start = before.LastIndexOf((byte)'\n') + 1;
        var head = Encoding.UTF8.GetString(before[start..]);
        var tail = Encoding.UTF8.GetString(Utf8.AsSpan(before.Length, Math.Min(400, Utf8.Length - before.Length)));
        return (before.Count((byte)'\n') + FirstLine, head.Length + (start == 0 ? FirstColumn : 1), CaretSnippet.Of(head + tail, head.Length));
    }
}
