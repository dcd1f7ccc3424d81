namespace NewsGraph.Extraction.Confidence;

/// <summary>Who acts on whom in an event.</summary>
public static class EventPairs
{
    /// <summary>Agent to target; between all agents, both ways, when they meet or work together and nobody else is named.</summary>
    /// <param name="type">Type of the event.</param>
    /// <param name="agents">Who does it.</param>
    /// <param name="targets">Whom it is done to.</param>
    public static IEnumerable<(T From, T To)> Of<T>(EventType type, IReadOnlyList<T> agents, IReadOnlyList<T> targets)
    {
        var others = targets.Count == 0 && type is (EventType.Consult or EventType.Cooperate) ? agents : targets;
        return agents.SelectMany(from => others.Select(to => (from, to))).Where(p => !EqualityComparer<T>.Default.Equals(p.from, p.to));
    }
}
