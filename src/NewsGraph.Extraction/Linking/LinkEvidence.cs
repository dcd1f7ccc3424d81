using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Linking;

/// <summary>What speaks for and against a link, as numbers between 0 and about 3, by name. The names are those of <c>link-confidence.tsv</c>.</summary>
internal static class LinkEvidence
{
    /// <summary>Names of the features, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "full-name", "usual-name", "one-word-person", "country", "listed-place", "body", "rivals", "vote-share", "country-in-context", "country-not-in-context",
        "holder-agrees", "holder-is-another", "office-of-country", "office-of-another-country", "mentions", "mentions-that-match", "tagger-confidence", "capital", "state-by-capital",
    ];

    /// <summary>The features of taking a cluster for a known entity.</summary>
    /// <param name="cluster">The mentions.</param>
    /// <param name="known">What they are taken for.</param>
    /// <param name="votes">Votes for it and its rivals by key.</param>
    /// <param name="inContext">Whether the article speaks of its country; null where it has none.</param>
    /// <param name="isCapital">Whether it is a capital, whose name may stand for the state.</param>
    public static double[] Of(EntityCluster cluster, KnownEntity known, IReadOnlyDictionary<string, double> votes, bool? inContext, bool isCapital)
    {
        var matching = cluster.Mentions.Where(m => m.Known.Any(k => string.Equals(k.KnownId, known.Id, StringComparison.Ordinal))).ToList();
        var words = matching.Count == 0 ? 0 : matching.Max(m => m.Words.Count);
        var offices = cluster.Mentions.Select(m => m.Office?.Country).OfType<string>().ToList();
        return
        [
            Is(words > 1), Is(matching.Exists(m => string.Equals(m.Key, KeyOf(known), StringComparison.Ordinal))), Is(known.Type == EntityType.Person && words == 1),
            Is(known.Kind is "country"), Is(known.Id.StartsWith("gn-", StringComparison.Ordinal)), Is(known.Type == EntityType.Organization),
            Math.Log(Math.Max(1, votes.Count(v => v.Value > 0))), votes[known.Id] / Math.Max(1e-9, votes.Values.Sum()), Is(inContext == true), Is(inContext == false),
            Is(cluster.Mentions.Any(m => string.Equals(m.Holder, known.Id, StringComparison.Ordinal))),
            Is(cluster.Mentions.Any(m => m.Holder is not null && !string.Equals(m.Holder, known.Id, StringComparison.Ordinal))),
            Is(known.Country is { } country && offices.Contains(country)), Is(known.Country is not null && offices.Exists(c => !string.Equals(c, known.Country, StringComparison.Ordinal))),
            Math.Log(cluster.Mentions.Count), (double)matching.Count / cluster.Mentions.Count, cluster.Mentions.Average(m => m.Span.Confidence), Is(isCapital),
            Is(known.Kind is "country" && matching.Exists(m => !known.Aliases.Prepend(known.Name).Any(n => string.Equals(string.Join(' ', TokenKeys.WordsOf(n)), m.Key, StringComparison.Ordinal)))),
        ];
    }

    private static double Is(bool value) => value ? 1 : 0;

    private static string KeyOf(KnownEntity known) => string.Join(' ', TokenKeys.WordsOf(known.Name));
}
