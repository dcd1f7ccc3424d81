using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>An annotated article of a corpus folder: <c>ID.txt</c>, <c>ID.json</c> and an optional <c>ID.meta.json</c>.</summary>
/// <param name="Id">Name of the article.</param>
/// <param name="Text">The text as on disk.</param>
/// <param name="Metadata">What <c>ID.meta.json</c> says.</param>
/// <param name="Annotation">The annotation.</param>
public sealed record AnnotatedArticle(string Id, string Text, ArticleMetadata Metadata, Annotation Annotation);

/// <summary>A folder of annotated articles (a training or evaluation corpus).</summary>
public static class AnnotatedFolder
{
    /// <summary>Reads all articles of a folder, by id in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A file is malformed.</exception>
    public static IEnumerable<AnnotatedArticle> Read(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var text = Path.ChangeExtension(path, ".txt");
            if (!id.EndsWith(".meta", StringComparison.Ordinal) && File.Exists(text))
            {
                yield return new AnnotatedArticle(
                    id, File.ReadAllText(text), ReadMetadata(Path.ChangeExtension(path, ".meta.json")), AnnotationJson.Read(File.ReadAllText(path), path));
            }
        }
    }

    private static ArticleMetadata ReadMetadata(string path)
    {
        if (!File.Exists(path))
        {
            return new ArticleMetadata();
        }

        using var json = JsonDocument.Parse(File.ReadAllText(path));
        string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new ArticleMetadata(Field("title"), Field("publisher"), Url: Field("url"), Published: DateBounds.ParseOrNull(Field("published")));
    }
}
