using System.Runtime.InteropServices;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Resolution.Copies;

/// <summary>What is looked at to tell whether an article is another's copy.</summary>
/// <param name="Id">The article.</param>
/// <param name="Published">Its date, or null.</param>
/// <param name="Sketch">Its text.</param>
public sealed record SketchedArticle(string Id, DateBounds? Published, TextSketch Sketch)
{
    /// <summary>What is looked at of an article.</summary>
    public static SketchedArticle Of(ArticleExtraction article) => new(article.Document.Article.Id, article.Document.Article.Metadata.Published, article.Summary.Sketch);
}

/// <summary>
/// Articles that print the same text, cut or with another headline: agency copy. However many outlets print it, it confirms an event once.
/// The order of articles doesn't matter.
/// </summary>
public sealed class CopyGroups
{
    /// <summary>Least share of the shorter article's runs of words that a longer one repeats for the two to be one text.</summary>
    public const double Threshold = 0.5;

    /// <summary>Articles with fewer runs of words are too short to tell.</summary>
    public const int Shortest = 12;

    private readonly Dictionary<string, string> _origin = new(StringComparer.Ordinal);

    private CopyGroups()
    {
    }

    /// <summary>Groups articles.</summary>
    public static CopyGroups Of(IEnumerable<SketchedArticle> articles)
    {
        var ordered = articles.OrderBy(a => a.Published?.Earliest ?? DateOnly.MaxValue).ThenBy(a => a.Published?.Latest ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        var sets = new DisjointSets(ordered.Count);
        foreach (var (left, right) in Candidates(ordered))
        {
            if (sets.Find(left) != sets.Find(right) && ordered[left].Sketch.Containment(ordered[right].Sketch) >= Threshold)
            {
                sets.Join(left, right);
            }
        }

        var groups = new CopyGroups();
        for (var i = 0; i < ordered.Count; i++)
        {
            groups._origin[ordered[i].Id] = ordered[sets.Find(i)].Id;
        }

        return groups;
    }

    /// <summary>The first article, by date and then by id, that prints the same text; the article itself when it copies none.</summary>
    public string OriginOf(string article) => _origin.GetValueOrDefault(article, article);

    /// <summary>How many of some articles are texts of their own.</summary>
    public int Independent(IEnumerable<string> articles) => articles.Select(OriginOf).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Pairs that share a hash: of all articles with one hash each is held against the first and the one before it, which keeps this linear.</summary>
    private static IEnumerable<(int Left, int Right)> Candidates(List<SketchedArticle> articles)
    {
        var holders = new Dictionary<ulong, (int First, int Last)>();
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var hash in articles[i].Sketch.Shingles < Shortest ? [] : articles[i].Sketch.Hashes)
            {
                var (first, last) = Enter(holders, hash, i);
                if (first != i && seen.Add((first, i)))
                {
                    yield return (first, i);
                }

                if (last != i && last != first && seen.Add((last, i)))
                {
                    yield return (last, i);
                }
            }
        }
    }

    /// <summary>Makes an article the last of those that have a hash; returns the first and the one that was last.</summary>
    private static (int First, int Last) Enter(Dictionary<ulong, (int First, int Last)> holders, ulong hash, int article)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, hash, out var isKnown);
        var before = isKnown ? known : (article, article);
        known = (before.Item1, article);
        return before;
    }
}
