namespace NewsGraph.Extraction.Resolution;

/// <summary>
/// Takes reports of several articles as one event when type, stated time, participants and place agree (<see cref="EventIdentity"/>).
/// Undated events are never merged across articles. The order of articles doesn't matter.
/// </summary>
/// <param name="things">The entities, resolved.</param>
/// <param name="places">Which place lies in which.</param>
public sealed class EventResolver(CorpusResolution things, PlaceHierarchy places)
{
    /// <summary>The events of the articles, by their first report.</summary>
    public IReadOnlyList<ResolvedEvent> Resolve(IEnumerable<ArticleExtraction> articles)
    {
        var clusters = articles.SelectMany(Clusters).OrderBy(Article, StringComparer.Ordinal).ThenBy(c => c.Reports[0].Event.Trigger.Start).ToList();
        var sets = new DisjointSets(clusters.Count);
        var reasons = new Dictionary<int, SortedSet<MergeReason>>();
        foreach (var block in Enumerable.Range(0, clusters.Count).Where(i => clusters[i].Time is not null && EventIdentity.MayBeShared(clusters[i].Type)).GroupBy(i => (clusters[i].Type, clusters[i].Time!.Value)))
        {
            Join([.. block], clusters, sets, reasons);
        }

        return [.. Enumerable.Range(0, clusters.Count).GroupBy(sets.Find).Select(g => Event([.. g], clusters, reasons))];
    }

    private IEnumerable<EventCluster> Clusters(ArticleExtraction article) =>
        RepeatedReports.Merge(article.Events.Select(e => EventReport.Of(article.Document.Article.Id, e, things)));

    private static string Article(EventCluster cluster) => cluster.Article;

    private void Join(IReadOnlyList<int> block, List<EventCluster> clusters, DisjointSets sets, Dictionary<int, SortedSet<MergeReason>> reasons)
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

    private static ResolvedEvent Event(IReadOnlyList<int> members, List<EventCluster> clusters, Dictionary<int, SortedSet<MergeReason>> reasons)
    {
        var why = new SortedSet<MergeReason>();
        foreach (var member in members)
        {
            why.UnionWith(reasons.TryGetValue(member, out var known) ? known : []);
        }

        if (members.Any(m => clusters[m].Reports.Count > 1))
        {
            why.Add(MergeReason.RepeatedInArticle);
        }

        return new ResolvedEvent(clusters[members[0]].Type, [.. members.SelectMany(m => clusters[m].Reports).Select(r => r.Reference)], [.. why]);
    }
}
