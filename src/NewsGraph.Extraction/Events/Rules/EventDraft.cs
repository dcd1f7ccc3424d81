namespace NewsGraph.Extraction.Events.Rules;

/// <summary>What the models said of one event, before the rules that look at it together with its neighbours.</summary>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Polarity">Whether it is said to have happened.</param>
/// <param name="Modality">How it is said.</param>
/// <param name="Time">When, or null.</param>
internal sealed record EventDraft(IReadOnlyList<EventArgument> Arguments, Polarity Polarity, Modality Modality, EventTime? Time)
{
    /// <summary>The entities in a role.</summary>
    public IEnumerable<string> In(EventRole role) => Arguments.Where(a => a.Role == role).Select(a => a.EntityId);

    /// <summary>True when nobody has the role.</summary>
    public bool Lacks(EventRole role) => !Arguments.Any(a => a.Role == role);

    /// <summary>The draft with one argument more.</summary>
    public EventDraft With(EventArgument argument) => this with { Arguments = [.. Arguments, argument] };

    /// <summary>The draft without an entity in a role.</summary>
    public EventDraft Without(EventRole role, string entity) => this with { Arguments = [.. Arguments.Where(a => a.Role != role || a.EntityId != entity)] };

    /// <summary>The draft with entities in a role, and out of all others but that of the source.</summary>
    public EventDraft Placing(EventRole role, IReadOnlyCollection<string> entities, string rule, double confidence)
    {
        var kept = Arguments.Where(a => a.Role == role || a.Role == EventRole.Source || !entities.Contains(a.EntityId))
            .Select(a => a.Role == role && a.Confidence < confidence && entities.Contains(a.EntityId) ? new EventArgument(role, a.EntityId, rule, confidence) : a);
        return this with { Arguments = [.. kept, .. entities.Except(In(role), StringComparer.Ordinal).Select(e => new EventArgument(role, e, rule, confidence))] };
    }
}
