using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>The names by which articles call things, other than the one that a thing goes by.</summary>
internal sealed class SurfaceNames
{
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alsoKnown = new(StringComparer.Ordinal);

    /// <summary>Gathers the names from all articles.</summary>
    public SurfaceNames(IEnumerable<ArticleExtraction> articles, CorpusResolution resolution)
    {
        foreach (var article in articles)
        {
            Add(article, resolution);
            _alsoKnown.UnionWith(article.Relations.Select(r => r.KnownObject).OfType<string>());
        }
    }

    /// <summary>Keys of known entities that relations lead to without an article's naming them.</summary>
    public IReadOnlyCollection<string> AlsoKnown => _alsoKnown;

    /// <summary>The names of a thing, each once.</summary>
    public IEnumerable<string> Of(ResolvedEntity thing) => _names.GetValueOrDefault(thing.Key) ?? [];

    private void Add(ArticleExtraction extraction, CorpusResolution resolution)
    {
        var article = extraction.Document.Article;
        var whole = extraction.Summary.WholeNames;
        foreach (var (mention, at) in extraction.Entities.Mentions.Select((m, at) => (m, at)))
        {
            if (mention.Kind == MentionKind.Name && whole[at] && resolution.Thing(article.Id, mention.EntityId) is { } thing)
            {
                Add(thing, article.Text.AsSpan(mention.Span.Start, mention.Span.Length));
            }
        }
    }

    private void Add(ResolvedEntity thing, ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual(thing.Name) || name.Contains('\n'))
        {
            return;
        }

        if (!_names.TryGetValue(thing.Key, out var known))
        {
            _names[thing.Key] = known = [];
        }

        foreach (var other in known)
        {
            if (name.SequenceEqual(other))
            {
                return;
            }
        }

        known.Add(name.ToString());
    }
}
