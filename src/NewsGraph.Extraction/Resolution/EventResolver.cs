namespace NewsGraph.Extraction.Resolution;

/// <summary>
/// Takes reports of several articles as one event when type, stated time, participants and place agree (<see cref="EventIdentity"/>).
/// Undated events are never merged across articles.
/// </summary>
/// <param name="places">Which place lies in which.</param>
internal sealed class EventResolver(PlaceHierarchy places)
{
    private static readonly MergeReason[] Repeated = [MergeReason.RepeatedInArticle];

    private readonly List<ResolvedEvent> _events = [];
    private readonly Dictionary<int, EventCluster> _shareable = [];

    /// <summary>Takes in the reports of an article, after those of the articles whose ids come before its own in ordinal order.</summary>
    public void Add(IEnumerable<EventReport> reports)
    {
        foreach (var cluster in RepeatedReports.Merge(reports).OrderBy(c => c.Reports[0].Event.Trigger.Start))
        {
            if (cluster.Time is not null && EventIdentity.MayBeShared(cluster.Type))
            {
                _shareable.Add(_events.Count, cluster);
            }

            _events.Add(Event(cluster));
        }
    }

    /// <summary>The events of the articles taken in, by their first report.</summary>
    public IReadOnlyList<ResolvedEvent> Resolve() => Merged(_events, _shareable);

    // Most clusters can't be another article's too: of them nothing is held but the event that they are.
    private List<ResolvedEvent> Merged(List<ResolvedEvent> events, Dictionary<int, EventCluster> shareable)
    {
        var sets = new DisjointSets(events.Count);
        var reasons = new Dictionary<int, SortedSet<MergeReason>>();
        foreach (var block in shareable.Keys.Order().GroupBy(i => (shareable[i].Type, shareable[i].Time!.Value)))
        {
            Join([.. block], shareable, sets, reasons);
        }

        return [.. Enumerable.Range(0, events.Count).GroupBy(sets.Find).Select(g => Event([.. g], events, reasons))];
    }

    private void Join(IReadOnlyList<int> block, Dictionary<int, EventCluster> clusters, DisjointSets sets, Dictionary<int, SortedSet<MergeReason>> reasons)
    {
        var perArticle = block.GroupBy(i => clusters[i].Article, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var identity = new EventIdentity(places, c => perArticle[c.Article] == 1);
        foreach (var (left, right) in block.SelectMany((l, at) => block.Skip(at + 1).Select(r => (l, r))))
        {
            if (clusters[left].Article != clusters[right].Article && identity.Reason(clusters[left], clusters[right]) is { } reason)
            {
                sets.Join(left, right);
                Add(reasons, left, reason);
                Add(reasons, right, reason);
            }
        }
    }

    private static void Add(Dictionary<int, SortedSet<MergeReason>> reasons, int cluster, MergeReason reason)
    {
        if (!reasons.TryGetValue(cluster, out var known))
        {
            reasons[cluster] = known = [];
        }

        known.Add(reason);
    }

    private static ResolvedEvent Event(EventCluster cluster) =>
        new(cluster.Type, [.. cluster.Reports.Select(r => r.Reference)], cluster.Reports.Count > 1 ? Repeated : []);

    private static ResolvedEvent Event(IReadOnlyList<int> members, List<ResolvedEvent> events, Dictionary<int, SortedSet<MergeReason>> reasons)
    {
        var first = events[members[0]];
        if (members.Count == 1)
        {
            return first;
        }

        var why = new SortedSet<MergeReason>();
        foreach (var member in members)
        {
            why.UnionWith(reasons.TryGetValue(member, out var known) ? known : []);
            why.UnionWith(events[member].Reasons);
        }

        return new ResolvedEvent(first.Type, [.. members.SelectMany(m => events[m].Reports)], [.. why]);
    }
}
