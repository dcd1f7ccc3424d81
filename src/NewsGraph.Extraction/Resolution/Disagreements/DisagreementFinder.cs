namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>
/// Finds what sources contradict each other on: whether a thing happened, tolls, culprits, places, days. Only reports of about the same days that share a place or a
/// participant are held against each other, so the work grows with the articles of a week, not of the whole corpus. The order of articles doesn't matter.
/// </summary>
/// <param name="places">Which place lies in which.</param>
public sealed class DisagreementFinder(PlaceHierarchy places)
{
    /// <summary>Claims that are likelier wrong than this aren't held against others.</summary>
    public const double LeastConfidence = 0.4;

    private readonly DisagreementRules _rules = new(places);

    /// <summary>The disagreements of some articles, by point and first report.</summary>
    public IReadOnlyList<Disagreement> Find(IEnumerable<ArticleExtraction> ordered, CorpusResolution things)
    {
        var reports = ordered.SelectMany(a => DatedReport.Of(a, things)).Where(r => r.Report.Event.Confidence >= LeastConfidence && _rules.Keys(r).Any()).ToList(); // who names nobody is held against none
        var found = Pairs(reports).SelectMany(p => _rules.Between(reports[p.Left], reports[p.Right]).Select(d => (d.Point, p.Left, p.Right, d.Item2, d.Item3)));
        return [.. found.GroupBy(f => f.Point).OrderBy(g => g.Key).SelectMany(g => Group(g.Key, [.. g.Select(f => (f.Left, f.Right, f.Item4, f.Item5))], reports))];
    }

    /// <summary>The pairs of reports that may contradict each other, each once, in no particular order.</summary>
    private IEnumerable<(int Left, int Right)> Pairs(List<DatedReport> reports)
    {
        var seen = new HashSet<(int, int)>();
        var blocks = Enumerable.Range(0, reports.Count).SelectMany(i => _rules.Keys(reports[i]).Select(k => (k, i))).ToLookup(p => p.k, p => p.i);
        foreach (var block in blocks)
        {
            var weeks = block.Where(i => reports[i].Week >= 0).ToLookup(i => reports[i].Week);
            foreach (var i in block)
            {
                // Most reports that meet in a block are of other kinds of act or other days; only the few others are remembered.
                var others = reports[i].Week < 0 ? block.Where(j => reports[j].Article == reports[i].Article) : weeks[reports[i].Week].Concat(weeks[reports[i].Week + 1]);
                foreach (var j in others)
                {
                    var pair = (Math.Min(i, j), Math.Max(i, j));
                    if (j != i && DisagreementRules.MayBeHeldAgainst(reports[pair.Item1], reports[pair.Item2]) && seen.Add(pair))
                    {
                        yield return pair;
                    }
                }
            }
        }
    }

    /// <summary>Pairs that hang together are one disagreement; its sides are the values said.</summary>
    private static IEnumerable<Disagreement> Group(DisagreementPoint point, List<(int Left, int Right, string LeftValue, string RightValue)> pairs, List<DatedReport> reports)
    {
        var sets = new DisjointSets(reports.Count);
        var values = new SortedDictionary<int, string>();
        foreach (var (left, right, leftValue, rightValue) in pairs.OrderBy(p => (p.Left, p.Right)))
        {
            sets.Join(left, right);
            values.TryAdd(left, leftValue);
            values.TryAdd(right, rightValue);
        }

        return values.GroupBy(v => sets.Find(v.Key)).OrderBy(g => g.Key)
            .Select(g => new Disagreement(point, [.. g.GroupBy(v => v.Value, StringComparer.Ordinal).Select(s => new DisagreementSide(s.Key, [.. s.Select(v => reports[v.Key].Report.Reference)]))]))
            .Where(d => d.Sides.Count > 1);
    }
}
