namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>
/// Finds what sources contradict each other on: whether a thing happened, tolls, culprits, places, days. Only reports of about the same days that share a place or a
/// participant are held against each other (<see cref="ReportPairs"/>). The order of articles doesn't matter.
/// </summary>
internal sealed class DisagreementFinder
{
    /// <summary>Claims that are likelier wrong than this aren't held against others.</summary>
    public const double LeastConfidence = 0.4;

    private readonly DisagreementRules _rules;
    private readonly ReportPairs _pairs;
    private readonly SortedDictionary<DisagreementPoint, List<Contradiction>> _found = [];

    /// <summary>Creates a finder that knows which place lies in which.</summary>
    public DisagreementFinder(PlaceHierarchy places)
    {
        _rules = new DisagreementRules(places);
        _pairs = new ReportPairs(_rules);
    }

    private readonly record struct Contradiction(int Left, int Right, string LeftValue, string RightValue);

    /// <summary>Takes in the reports of an article, after those of the articles before it.</summary>
    public void Add(IEnumerable<DatedReport> reports)
    {
        foreach (var report in reports.Where(r => r.Report.Event.Confidence >= LeastConfidence))
        {
            foreach (var (left, right) in _pairs.Add(report))
            {
                Hold(left, right);
            }
        }
    }

    /// <summary>The disagreements of the articles taken in, by point and first report.</summary>
    public IReadOnlyList<Disagreement> Find() => [.. _found.SelectMany(p => Group(p.Key, p.Value, _pairs.Reports))];

    private void Hold(int left, int right)
    {
        foreach (var (point, leftValue, rightValue) in _rules.Between(_pairs.Reports[left], _pairs.Reports[right]))
        {
            if (!_found.TryGetValue(point, out var known))
            {
                _found[point] = known = [];
            }

            known.Add(new Contradiction(left, right, leftValue, rightValue));
        }
    }

    /// <summary>Pairs that hang together are one disagreement; its sides are the values said.</summary>
    private static IEnumerable<Disagreement> Group(DisagreementPoint point, List<Contradiction> pairs, IReadOnlyList<DatedReport> reports)
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
