namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>Why relations are missed or invented.</summary>
internal sealed class RelationCauses(CauseContext context)
{
    /// <summary>The causes: what gold has, then inventions.</summary>
    public IEnumerable<ErrorCause> Find()
    {
        var gold = context.Gold.Relations.Select(r => (r.Type, r.Subject, r.Object)).ToHashSet();
        var system = context.System.Relations.Select(r => (r.Type, Subject: context.Alignment.ToGold(r.Subject), Object: context.Alignment.ToGold(r.Object))).ToHashSet();
        return gold.Except(system).Select(r => context.Error(
                context.IsAligned(r.Subject) && context.IsAligned(r.Object) ? $"{r.Type} missed" : "relation missed, as an entity of it is not found", Show(r)))
            .Concat(system.Except(gold).Select(r => context.Error($"{r.Type} invented", Show(r))));
    }

    private string Show((string Type, string Subject, string Object) relation) => $"{context.NameOf(relation.Subject)} → {context.NameOf(relation.Object)}";
}
