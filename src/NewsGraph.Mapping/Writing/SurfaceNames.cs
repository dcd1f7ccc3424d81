using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>The names by which articles call things that are not known beforehand, other than the one that such a thing goes by.</summary>
/// <param name="resolution">What is one over all articles.</param>
/// <param name="world">What is known beforehand.</param>
internal sealed class SurfaceNames(CorpusResolution resolution, KnownWorld world)
{
    private readonly HashSet<string> _known = world.Entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alsoKnown = new(StringComparer.Ordinal);

    /// <summary>Takes in the names in an article.</summary>
    public void Add(ArticleExtraction extraction)
    {
        AddNames(extraction);
        _alsoKnown.UnionWith(extraction.Relations.Select(r => r.KnownObject).OfType<string>());
    }

    /// <summary>Keys of known entities that relations lead to without an article's naming them.</summary>
    public IReadOnlyCollection<string> AlsoKnown => _alsoKnown;

    /// <summary>The names of a thing, each once.</summary>
    public IEnumerable<string> Of(ResolvedEntity thing) => _names.GetValueOrDefault(thing.Key) ?? [];

    private void AddNames(ArticleExtraction extraction)
    {
        var article = extraction.Document.Article;
        var whole = extraction.Summary.WholeNames;
        for (var at = 0; at < extraction.Entities.Mentions.Count; at++)
        {
            var mention = extraction.Entities.Mentions[at];
            if (mention.Kind == MentionKind.Name && whole[at] && resolution.Thing(article.Id, mention.EntityId) is { } thing && !(thing.KnownId is { } id && _known.Contains(id)))
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
