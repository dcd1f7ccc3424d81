namespace NewsGraph.Extraction.Resolution;

/// <summary>An article's event with its participants resolved.</summary>
/// <param name="Reference">Which event.</param>
/// <param name="Event">As extracted, without arguments, edges and rule: reports of a whole corpus are held at once.</param>
/// <param name="Agents">Who does it, without doubles, by key.</param>
/// <param name="Targets">Whom it is done to.</param>
/// <param name="Places">Where.</param>
internal sealed record EventReport(
    EventReference Reference,
    ExtractedEvent Event,
    IReadOnlyList<ResolvedEntity> Agents,
    IReadOnlyList<ResolvedEntity> Targets,
    IReadOnlyList<ResolvedEntity> Places)
{
    /// <summary>The report of one event of one article.</summary>
    public static EventReport Of(string article, ExtractedEvent e, CorpusResolution things)
    {
        IReadOnlyList<ResolvedEntity> In(EventRole role) =>
            [.. e.In(role).Select(id => things.Thing(article, id)).OfType<ResolvedEntity>().DistinctBy(t => t.Key).OrderBy(t => t.Key, StringComparer.Ordinal)];
        return new EventReport(new EventReference(article, e.Id), WithoutParticipants(e), In(EventRole.Agent), In(EventRole.Target), In(EventRole.Place));
    }

    private static ExtractedEvent WithoutParticipants(ExtractedEvent e) => e with { Arguments = [], Edges = [], Rule = "" };
}
