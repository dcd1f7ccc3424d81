using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Reads and writes annotations as JSON: two-space indent, Arabic unescaped, line feed at the end.</summary>
public static class AnnotationJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The annotation as JSON text.</summary>
    public static string Write(Annotation annotation) => JsonSerializer.Serialize(annotation, Options) + "\n";

    /// <summary>Reads JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">Name for messages.</param>
    /// <exception cref="FormatException">It is no annotation; the message names file and line.</exception>
    public static Annotation Read(string json, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Annotation>(json, Options) ?? throw new FormatException($"{path}: holds null, not an annotation");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}:{e.LineNumber + 1}: not an annotation: {e.Message}", e);
        }
    }
}
