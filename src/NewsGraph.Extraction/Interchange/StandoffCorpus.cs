using System.IO.Compression;
using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>
/// A corpus in two halves: annotations in a file of JSON lines (<see cref="StandoffArticle"/>), and the texts in a news file of JSON lines, gzipped or not
/// (<c>id, publisher, published, title, text</c>). An article's text is its title, an empty line, its text and a line feed.
/// </summary>
public static class StandoffCorpus
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Reads the annotated articles in the order of the annotations.</summary>
    /// <param name="annotations">File of annotations.</param>
    /// <param name="news">File of texts.</param>
    /// <exception cref="FormatException">A line is no annotation, or its text is missing or another; the message names the line.</exception>
    public static IReadOnlyList<AnnotatedArticle> Read(string annotations, string news)
    {
        var articles = File.ReadLines(annotations).Select((line, i) => Parse(line, annotations, i + 1)).ToList();
        var wanted = articles.Select(a => a.Source).ToHashSet(StringComparer.Ordinal);
        var records = Records(news).Where(r => wanted.Contains(r.Id)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. articles.Select(a => records.TryGetValue(a.Source, out var found)
            ? new AnnotatedArticle(a.Article, found.Text, found.Metadata, a.Over(found.Text))
            : throw new FormatException($"{annotations}: {a.Article} annotates record {a.Source}, which {news} does not hold"))];
    }

    /// <summary>Annotated articles as JSON lines without their text.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="news">File of texts that holds theirs.</param>
    /// <exception cref="FormatException">The text of an article is that of no record.</exception>
    public static string Write(IEnumerable<AnnotatedArticle> articles, string news)
    {
        var records = Records(news).GroupBy(r => r.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        return string.Concat(articles.Select(a => records.TryGetValue(a.Text, out var id)
            ? JsonSerializer.Serialize(StandoffArticle.Of(a.Annotation, id), Options) + "\n"
            : throw new FormatException($"{a.Id}: its text is that of no record of {news}")));
    }

    private static StandoffArticle Parse(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<StandoffArticle>(line, Options) ?? throw new FormatException($"{path}:{number}: holds null, not an annotation");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}:{number}: not a standoff annotation: {e.Message}", e);
        }
    }

    private static IEnumerable<(string Id, string Text, ArticleMetadata Metadata)> Records(string news)
    {
        using var file = File.OpenRead(news);
        using var reader = new StreamReader(news.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
            var metadata = new ArticleMetadata(Field("title"), Field("publisher"), Url: Field("url"), Published: DateBounds.ParseOrNull(Field("published")));
            yield return (Field("id") ?? "", $"{Field("title")?.Trim()}\n\n{Field("text")?.Trim()}\n", metadata);
        }
    }
}
