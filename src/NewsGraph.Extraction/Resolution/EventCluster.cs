namespace NewsGraph.Extraction.Resolution;

/// <summary>Reports that are taken as one event so far.</summary>
/// <param name="Reports">The reports, in text order; at least one.</param>
internal sealed record EventCluster(IReadOnlyList<EventReport> Reports)
{
    public EventType Type => Reports[0].Event.Type;

    public string Article => Reports[0].Reference.Article;

    /// <summary>Its time: that of the first dated report.</summary>
    public EventTime? Time { get; } = Reports.Select(r => r.Event.Time).FirstOrDefault(t => t is not null);

    public string? Subtype => Reports.Select(r => r.Event.Subtype).FirstOrDefault(s => s is not null);

    // Asked for only where another article may report the event too, which few do.
    public IReadOnlySet<string> Agents => field ??= Named(Reports.SelectMany(r => r.Agents));

    public IReadOnlySet<string> Targets => field ??= Named(Reports.SelectMany(r => r.Targets));

    public IReadOnlyList<ResolvedEntity> Places => field ??= [.. Reports.SelectMany(r => r.Places).DistinctBy(p => p.Key).OrderBy(p => p.Key, StringComparer.Ordinal)];

    private static HashSet<string> Named(IEnumerable<ResolvedEntity> things) =>
        things.Where(t => t.Type != EntityType.Group).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
}
