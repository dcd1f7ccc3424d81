using System.Text;
using System.Text.Json;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd.Json;

/// <summary>Reads JSON documents (RFC 8259). Of entries with the same key the last counts.</summary>
internal static class JsonParser
{
    /// <summary>How deep values may be nested: deeper ones are an error, so that no document exhausts the stack.</summary>
    private const int MostDepth = 256;

    /// <summary>Reads a document, or a piece of one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The document's name for messages, or null.</param>
    /// <param name="firstLine">The line at which the text begins, from 1.</param>
    /// <param name="firstColumn">The column in it, from 1.</param>
    /// <exception cref="RdfSyntaxException">The text isn't JSON.</exception>
    public static JsonValue Parse(string text, string? name, int firstLine = 1, int firstColumn = 1)
    {
        var source = new JsonSource(name, Encoding.UTF8.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text), firstLine, firstColumn);
        try
        {
            var reader = new Utf8JsonReader(source.Utf8, new JsonReaderOptions { MaxDepth = MostDepth });
            reader.Read();
            var value = Value(ref reader, source);
            reader.Read();
            return value;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The reader says "LineNumber: 0 | BytePositionInLine: 5." at the end; we say it our way.
            var (line, column) = error is JsonException { LineNumber: { } row, BytePositionInLine: { } at } ? ((int)row + firstLine, (int)at + (row == 0 ? firstColumn : 1)) : (firstLine, firstColumn);
            var problem = error.Message.Split(" LineNumber:", 2)[0];
            throw new RdfSyntaxException(name, line, column, $"this is not JSON: {problem}", "") { Code = "loading document failed" };
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader, JsonSource source)
    {
        var place = new JsonPlace(source, (int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(ref reader, source, place),
            JsonTokenType.StartArray => Array(ref reader, source, place),
            JsonTokenType.String => new JsonString(reader.GetString()!) { Place = place },
            JsonTokenType.True or JsonTokenType.False => new JsonBoolean(reader.TokenType == JsonTokenType.True) { Place = place },
            JsonTokenType.Number => new JsonNumber(reader.GetDouble(), Encoding.ASCII.GetString(reader.ValueSpan)) { Place = place },
            _ => new JsonNull { Place = place },
        };
    }

    private static JsonMap Map(ref Utf8JsonReader reader, JsonSource source, JsonPlace place)
    {
        var map = new JsonMap { Place = place };
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            map.Set(key, Value(ref reader, source));
        }

        return map;
    }

    private static JsonArray Array(ref Utf8JsonReader reader, JsonSource source, JsonPlace place)
    {
        var items = new List<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, source));
        }

        return new JsonArray(items) { Place = place };
    }
}
