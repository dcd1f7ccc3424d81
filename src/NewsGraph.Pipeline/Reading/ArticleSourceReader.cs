using NewsGraph.Pipeline.Reading.Formats;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading;

/// <summary>
/// Reads articles from files and folders: <c>.txt</c>, <c>.html</c>/<c>.htm</c>, <c>.jsonl</c>/<c>.ndjson</c>, each also gzipped (<c>.gz</c>).
/// Results stream in a fixed order (paths as given, files of a folder by ordinal order of their relative path); no file but a page or
/// plain text is ever held whole.
/// </summary>
public sealed class ArticleSourceReader
{
    private readonly ReadingOptions _options;
    private readonly ArticleAssembler _assembler;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">What is known beforehand.</param>
    public ArticleSourceReader(ReadingOptions? options = null)
    {
        _options = options ?? new ReadingOptions();
        _assembler = new ArticleAssembler(Layout.PageLayout.Default, _options);
    }

    /// <summary>Reads everything under the given files and folders. Problems are results like articles: reading always goes on.</summary>
    /// <param name="paths">Files and folders, in the order to read them.</param>
    public IEnumerable<ReadingResult> Read(IEnumerable<string> paths)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in CorpusFiles.Under(paths))
        {
            if (item.Problem is not null)
            {
                yield return ReadingResult.Of(item.Problem);
                continue;
            }

            foreach (var result in ReadFile(item.Path))
            {
                yield return result.Article is { } article ? Unique(article, seen) : result;
            }
        }
    }

    /// <summary>An article out of a text in memory, laid out as a file's would be.</summary>
    /// <param name="id">Id of the article.</param>
    /// <param name="text">Its text; offsets refer to it.</param>
    /// <param name="known">What is known beside the text.</param>
    /// <exception cref="FormatException">The text holds no Arabic.</exception>
    public Article FromText(string id, string text, ArticleMetadata known)
    {
        var results = _assembler.Assemble(id, text, known, [], new ArticleSource(id, OffsetMap.Identity, "")).ToList();
        return results.FirstOrDefault(r => r.Article is not null).Article
            ?? throw new FormatException(results.Count > 0 ? results[0].Problem!.ToString() : $"{id}: no article");
    }

    private IEnumerable<ReadingResult> ReadFile(string path) => CorpusFiles.FormatOf(path) switch
    {
        ArticleFormat.JsonLines => new JsonLinesFormat(_assembler).Read(path),
        ArticleFormat.Page => new PageFormat(_assembler).Read(path),
        _ => new PlainTextFormat(_assembler).Read(path),
    };

    private static ReadingResult Unique(Article article, Dictionary<string, string> seen)
    {
        var place = article.Source.Line > 0 ? $"{article.Source.Path}:{article.Source.Line}" : article.Source.Path;
        return seen.TryAdd(article.Id, place)
            ? ReadingResult.Of(article)
            : ReadingResult.Error(
                article.Source.Path,
                article.Source.Line,
                $"the id «{article.Id}» was already read from {seen[article.Id]}; this one is left out: give it another id or file name");
    }
}
