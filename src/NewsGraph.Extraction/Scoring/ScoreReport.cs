namespace NewsGraph.Extraction.Scoring;

/// <summary>Scores of a corpus: every measure summed over its articles, with a bootstrap interval.</summary>
/// <param name="Articles">Scores of the articles.</param>
public sealed record ScoreReport(IReadOnlyList<ArticleScore> Articles)
{
    private const int Samples = 300;
    private static readonly double[] LinkBounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1];
    private static readonly string[] TypedOrder = ["names exact", "entities", "events", "relations"];

    /// <summary>Measures summed over all articles (micro average), in report order.</summary>
    public IReadOnlyList<KeyValuePair<string, Measure>> Totals { get; } = Sum(Articles);

    /// <summary>Measures by type of thing, summed over all articles: in the order of the measures, types in ordinal order.</summary>
    public IReadOnlyList<((string Measure, string Type) Key, Measure Counts)> ByType { get; } =
    [
        .. Articles.SelectMany(a => a.ByType).GroupBy(t => t.Key).OrderBy(g => Array.IndexOf(TypedOrder, g.Key.Measure)).ThenBy(g => g.Key.Type, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Aggregate(default(Measure), (sum, t) => sum + t.Counts))),
    ];

    /// <summary>Whether the probabilities stated for links hold. Nearly all are high, so the rows are finer there.</summary>
    public ReliabilityTable Links { get; } = LinksOf(Articles.SelectMany(a => a.LinkConfidences));

    /// <summary>The reliability table of some links.</summary>
    public static ReliabilityTable LinksOf(IEnumerable<(double Said, bool IsRight)> links) => ReliabilityTable.Of("links", links, LinkBounds);

    /// <summary>The sum of one measure.</summary>
    public Measure this[string name] => Totals.First(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Value;

    /// <summary>The 95 % interval of F1 under resampling of articles (percentile bootstrap, Efron 1979), seeded.</summary>
    public (double Low, double High) Interval(string name)
    {
        var values = Articles.Select(a => a.Measures.First(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Value).ToArray();
        var random = new Random(7);
        var scores = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var sum = default(Measure);
            for (var i = 0; i < values.Length; i++)
            {
                sum += values[random.Next(values.Length)];
            }

            scores[sample] = sum.F1;
        }

        Array.Sort(scores);
        return (scores[(int)(Samples * 0.025)], scores[^((int)(Samples * 0.025) + 1)]);
    }

    private static List<KeyValuePair<string, Measure>> Sum(IReadOnlyList<ArticleScore> articles) =>
        articles.Count == 0
            ? []
            : [.. articles[0].Measures.Select((m, i) => new KeyValuePair<string, Measure>(m.Key, articles.Aggregate(default(Measure), (sum, a) => sum + a.Measures[i].Value)))];
}
