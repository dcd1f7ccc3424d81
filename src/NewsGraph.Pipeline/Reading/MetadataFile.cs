using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading;

/// <summary>The optional <c>ID.meta.json</c> beside an article: <c>published</c>, <c>publisher</c>, <c>title</c>, <c>url</c>, <c>author</c>, <c>agency</c>.</summary>
internal static class MetadataFile
{
    /// <summary>Reads the metadata beside a file; a missing file says nothing.</summary>
    /// <param name="articlePath">Path of the article.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static ArticleMetadata Beside(string articlePath, List<ReadingProblem> problems)
    {
        var path = Path.Combine(Path.GetDirectoryName(articlePath) ?? "", CorpusFiles.NameOf(articlePath) + ".meta.json");
        if (!File.Exists(path))
        {
            return new ArticleMetadata();
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement, path, problems);
        }
        catch (JsonException e)
        {
            problems.Add(new ReadingProblem(path, (int)(e.LineNumber ?? 0) + 1, "this is no JSON, so nothing in it was used; mend it or remove it"));
        }
        catch (IOException e)
        {
            problems.Add(new ReadingProblem(path, 0, $"it can't be read: {e.Message}"));
        }

        return new ArticleMetadata();
    }

    private static ArticleMetadata Read(JsonElement root, string path, List<ReadingProblem> problems)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new ReadingProblem(path, 1, "one JSON object is expected here, such as {\"published\": \"2020-02-05\"}"));
            return new ArticleMetadata();
        }

        var published = String(root, "published");
        var known = DateBounds.TryParse(published, out var date);
        if (published is not null && !known)
        {
            problems.Add(new ReadingProblem(path, 0, PublishedDate.Unreadable(published), ReadingSeverity.Warning));
        }

        return new ArticleMetadata(
            Title: String(root, "title"),
            Publisher: String(root, "publisher"),
            Author: String(root, "author"),
            Agency: String(root, "agency"),
            Url: String(root, "url"),
            Published: known ? date : null);
    }

    private static string? String(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;
}
