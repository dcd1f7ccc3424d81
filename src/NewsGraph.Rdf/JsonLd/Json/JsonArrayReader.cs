using System.Text;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd.Json;

/// <summary>Reads a document that is an array item by item, so that one item is in memory at a time; any other document is read whole.</summary>
/// <param name="reader">The text.</param>
/// <param name="name">Its name for messages, or null.</param>
internal sealed class JsonArrayReader(TextReader reader, string? name)
{
    private int line = 1;
    private int column;

    /// <summary>The items of the array, each as an array of one; or the document.</summary>
    /// <exception cref="RdfSyntaxException">While enumerating: the text isn't JSON.</exception>
    public IEnumerable<JsonValue> Documents()
    {
        var before = new StringBuilder();
        var next = Next();
        for (; next is ' ' or '\t' or '\r' or '\n' or '\uFEFF'; next = Next())
        {
            before.Append((char)next);
        }

        return next == '[' ? Items() : [JsonParser.Parse($"{before}{(next < 0 ? "" : (char)next)}{reader.ReadToEnd()}", name)];
    }

    private IEnumerable<JsonValue> Items()
    {
        var isFirst = true;
        for (var end = ','; end == ','; isFirst = false)
        {
            var start = (Line: line, Column: column + 1);
            var text = Item(out end);
            if (end == ']' && isFirst && string.IsNullOrWhiteSpace(text))
            {
                break;
            }

            yield return new JsonArray([JsonParser.Parse(text, name, start.Line, start.Column)]);
            if (end == '\0')
            {
                throw Error("the array is not closed; expected , or ]");
            }
        }

        for (var rest = Next(); rest >= 0; rest = Next())
        {
            if (rest is not (' ' or '\t' or '\r' or '\n'))
            {
                throw Error("something stands after the end of the array");
            }
        }
    }

    /// <summary>The text up to the comma or bracket that ends an item; NUL where the document ends before.</summary>
    private string Item(out char end)
    {
        var text = new StringBuilder();
        var (depth, isString) = (0, false);
        for (var next = Next(); next >= 0; next = Next())
        {
            end = (char)next;
            if (!isString && depth == 0 && (end is ',' or ']'))
            {
                return text.ToString();
            }

            text.Append(end);
            if (isString && end == '\\')
            {
                next = Next();
                text.Append(next < 0 ? "" : ((char)next).ToString());
            }
            else
            {
                isString ^= end == '"';
                depth += isString ? 0 : end is '{' or '[' ? 1 : end is '}' or ']' ? -1 : 0;
            }
        }

        end = '\0';
        return text.ToString();
    }

    private int Next()
    {
        var next = reader.Read();
        (line, column) = next == '\n' ? (line + 1, 0) : (line, column + 1);
        return next;
    }

    private RdfSyntaxException Error(string problem) => new(name, line, Math.Max(1, column), $"this is not JSON: {problem}", "") { Code = "loading document failed" };
}
