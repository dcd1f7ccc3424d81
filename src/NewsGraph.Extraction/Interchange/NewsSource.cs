using System.IO.Compression;
using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>
/// Articles of a news file of JSON lines, gzipped or not (<c>id, publisher, published, title, text</c>). An article's text is its title, an empty line, its text and a line feed.
/// </summary>
/// <param name="path">The file.</param>
public sealed class NewsSource(string path) : IArticleSource
{
    /// <inheritdoc/>
    public string Path => path;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Find(IReadOnlySet<string> ids) => Records().Where(r => ids.Contains(r.Id));

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> IdsOf(IReadOnlySet<string> texts) =>
        Records().Where(r => texts.Contains(r.Text)).GroupBy(r => r.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);

    private IEnumerable<SourceText> Records()
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
            var metadata = new ArticleMetadata(Field("title"), Field("publisher"), Url: Field("url"), Published: DateBounds.ParseOrNull(Field("published")));
            yield return new SourceText(Field("id") ?? "", $"{Field("title")?.Trim()}\n\n{Field("text")?.Trim()}\n", metadata);
        }
    }
}
