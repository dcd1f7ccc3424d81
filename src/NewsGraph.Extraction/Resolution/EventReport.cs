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
        return new EventReport(new EventReference(article, e.Id), WithoutParticipants(e), In(EventRole.Agent), In(EventRole.Target), In(EventRole.Place));

        IReadOnlyList<ResolvedEntity> In(EventRole role)
        {
            List<ResolvedEntity>? found = null;
            for (var i = 0; i < e.Arguments.Count; i++)
            {
                if (e.Arguments[i].Role == role && things.Thing(article, e.Arguments[i].EntityId) is { } thing)
                {
                    AddByKey(found ??= new List<ResolvedEntity>(1), thing);
                }
            }

            return found ?? (IReadOnlyList<ResolvedEntity>)[];
        }
    }

    private static void AddByKey(List<ResolvedEntity> things, ResolvedEntity thing)
    {
        var at = things.Count;
        while (at > 0 && string.CompareOrdinal(things[at - 1].Key, thing.Key) > 0)
        {
            at--;
        }

        if (at == 0 || things[at - 1].Key != thing.Key)
        {
            things.Insert(at, thing);
        }
    }

    private static ExtractedEvent WithoutParticipants(ExtractedEvent e) => e with { Arguments = [], Edges = [], Rule = "" };
}
