namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>
/// Pairs reports that may contradict each other: of like acts and about the same days, with something named in common. A report is paired with those before it, of which
/// it meets only what shares a name, kind of act and week; so the work grows with the articles of a week, not of the whole corpus.
/// </summary>
/// <param name="rules">What two reports must have in common.</param>
internal sealed class ReportPairs(DisagreementRules rules)
{
    private const int NoLink = -1;

    private readonly List<DatedReport> _reports = [];
    private readonly List<DisputablePoints> _points = [];

    // The later report that one was last paired with: whoever shares two names is met twice, and paired once.
    private readonly List<int> _pairedWith = [];

    // For each name of each dated report, the link of the report before it that shares name, kind of act and week.
    private readonly List<(int Report, int Before)> _links = [];
    private readonly Dictionary<(string Name, EventType Kind, int Week), int> _lastLinks = [];

    /// <summary>The reports taken in, but for those that contradict nobody, in order; pairs tell their places in it.</summary>
    public IReadOnlyList<DatedReport> Reports => _reports;

    /// <summary>Takes in a report, after all those before it, and pairs it. To be read to the end before the next.</summary>
    public IEnumerable<(int Left, int Right)> Add(DatedReport report)
    {
        var points = DisagreementRules.PointsOf(report);
        List<string> names = points == DisputablePoints.None ? [] : [.. rules.Keys(report)]; // who names nobody is held against none
        if (names.Count == 0)
        {
            yield break;
        }

        var right = _reports.Count;
        _reports.Add(report);
        _points.Add(points);
        _pairedWith.Add(NoLink);
        foreach (var left in UndatedBefore(right).Concat(DatedBefore(right, names)))
        {
            if (MayDiffer(left, right) && SharedOccasion.MayBeOne(_reports[left], report))
            {
                yield return (left, right);
            }
        }

        Link(right, names);
    }

    private bool MayDiffer(int left, int right)
    {
        var shared = _points[left] & _points[right];
        return shared > DisputablePoints.Happening || (shared == DisputablePoints.Happening && _reports[left].Report.Event.Polarity != _reports[right].Report.Event.Polarity);
    }

    /// <summary>What is met because one of the two has no date, which only their article has in common then.</summary>
    private IEnumerable<int> UndatedBefore(int right)
    {
        var report = _reports[right];
        for (var left = right - 1; left >= 0 && _reports[left].Article == report.Article; left--)
        {
            if ((report.Week < 0 || _reports[left].Week < 0) && DisagreementRules.KindOf(_reports[left]) == DisagreementRules.KindOf(report) && rules.Keys(_reports[left]).Intersect(rules.Keys(report), StringComparer.Ordinal).Any())
            {
                yield return left;
            }
        }
    }

    /// <summary>Dated reports of the same week or one beside it, each once.</summary>
    private IEnumerable<int> DatedBefore(int right, List<string> names)
    {
        var (week, kind) = (_reports[right].Week, DisagreementRules.KindOf(_reports[right]));
        for (var beside = week - 1; week >= 0 && beside <= week + 1; beside++)
        {
            foreach (var name in names)
            {
                for (var at = _lastLinks.GetValueOrDefault((name, kind, beside), NoLink); at != NoLink; at = _links[at].Before)
                {
                    var left = _links[at].Report;
                    if (_pairedWith[left] != right)
                    {
                        _pairedWith[left] = right;
                        yield return left;
                    }
                }
            }
        }
    }

    private void Link(int report, List<string> names)
    {
        var (week, kind) = (_reports[report].Week, DisagreementRules.KindOf(_reports[report]));
        foreach (var name in week < 0 ? [] : names)
        {
            _links.Add((report, _lastLinks.GetValueOrDefault((name, kind, week), NoLink)));
            _lastLinks[(name, kind, week)] = _links.Count - 1;
        }
    }
}
