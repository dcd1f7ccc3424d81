using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>A corpus in two halves: annotations in a file of JSON lines (<see cref="StandoffArticle"/>), and the texts in a file of another's (<see cref="IArticleSource"/>).</summary>
public static class StandoffCorpus
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Reads the annotated articles in the order of the annotations.</summary>
    /// <param name="annotations">File of annotations.</param>
    /// <param name="texts">Their texts.</param>
    /// <exception cref="FormatException">A line is no annotation, or its text is missing or another; the message names the line.</exception>
    public static IReadOnlyList<AnnotatedArticle> Read(string annotations, IArticleSource texts)
    {
        var articles = File.ReadLines(annotations).Select((line, i) => Parse(line, annotations, i + 1)).ToList();
        var records = texts.Find(articles.Select(a => a.Source).ToHashSet(StringComparer.Ordinal)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. articles.Select(a => records.TryGetValue(a.Source, out var found)
            ? new AnnotatedArticle(a.Article, found.Text, Dated(found.Metadata, a.Published), a.Over(found.Text))
            : throw new FormatException($"{annotations}: {a.Article} annotates record {a.Source}, which {texts.Path} does not hold"))];
    }

    /// <summary>Article → id of the record that holds its text.</summary>
    /// <param name="annotations">File of annotations.</param>
    /// <exception cref="FormatException">A line is no annotation; the message names it.</exception>
    public static IReadOnlyDictionary<string, string> RecordsOf(string annotations) =>
        File.ReadLines(annotations).Select((line, i) => Parse(line, annotations, i + 1)).ToDictionary(a => a.Article, a => a.Source, StringComparer.Ordinal);

    /// <summary>Annotated articles as JSON lines without their text.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="texts">Where their texts are kept.</param>
    /// <exception cref="FormatException">The text of an article is that of no record.</exception>
    public static string Write(IReadOnlyCollection<AnnotatedArticle> articles, IArticleSource texts)
    {
        var ids = texts.IdsOf(articles.Select(a => a.Text).ToHashSet(StringComparer.Ordinal));
        var dated = texts.Find(ids.Values.ToHashSet(StringComparer.Ordinal)).Where(r => r.Metadata.Published is not null).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return string.Concat(articles.Select(a => ids.TryGetValue(a.Text, out var id)
            ? JsonSerializer.Serialize(StandoffArticle.Of(a.Annotation, id, dated.Contains(id) ? null : a.Metadata.Published?.Value), Options) + "\n"
            : throw new FormatException($"{a.Id}: its text is that of no record of {texts.Path}")));
    }

    private static ArticleMetadata Dated(ArticleMetadata record, string? published) => record.Published is null ? record with { Published = DateBounds.ParseOrNull(published) } : record;

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
}
