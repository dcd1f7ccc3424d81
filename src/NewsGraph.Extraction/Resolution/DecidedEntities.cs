namespace NewsGraph.Extraction.Resolution;

/// <summary>Applies an analyst's decisions to resolved things, one after the other.</summary>
/// <param name="identify">The identifier by which decisions name a thing.</param>
public sealed class DecidedEntities(Func<ResolvedEntity, string> identify)
{
    /// <summary>The things as decided, by key. A decision on a thing that isn't there (its articles are not read this time) does nothing.</summary>
    public IReadOnlyList<ResolvedEntity> Apply(IReadOnlyList<ResolvedEntity> things, IEnumerable<AnalystDecision> decisions)
    {
        var all = things.ToDictionary(identify, StringComparer.Ordinal);
        foreach (var decision in decisions.Where(d => all.ContainsKey(d.Thing)))
        {
            switch (decision.Kind)
            {
                case DecisionKind.Merge:
                    Merge(all, decision);
                    break;
                case DecisionKind.Split:
                    Split(all, decision);
                    break;
                default:
                    all[decision.Thing] = all[decision.Thing] with { Name = decision.Name ?? all[decision.Thing].Name };
                    break;
            }
        }

        return [.. all.Values.OrderBy(t => t.Key, StringComparer.Ordinal)];
    }

    private static void Merge(Dictionary<string, ResolvedEntity> all, AnalystDecision decision)
    {
        if (decision.Other is { } other && !string.Equals(other, decision.Thing, StringComparison.Ordinal) && all.Remove(other, out var taken))
        {
            var kept = all[decision.Thing];
            all[decision.Thing] = kept with { Members = Ordered(kept.Members.Concat(taken.Members)), Reason = MergeReason.AnalystDecision, Wikidata = kept.Wikidata ?? taken.Wikidata, Kind = kept.Kind ?? taken.Kind };
        }
    }

    private void Split(Dictionary<string, ResolvedEntity> all, AnalystDecision decision)
    {
        var whole = all[decision.Thing];
        var own = whole.Members.Where(m => decision.Articles?.Contains(m.Article, StringComparer.Ordinal) == true).ToList();
        if (own.Count == 0 || own.Count == whole.Members.Count)
        {
            return;
        }

        var part = new ResolvedEntity($"article:{own[0].Article}:{whole.Type}:{own[0].Entity}", whole.Type, whole.Name, null, null, whole.Kind, MergeReason.AnalystDecision, Ordered(own));
        all[decision.Thing] = whole with { Members = Ordered(whole.Members.Except(own)) };
        all[identify(part)] = part;
    }

    private static List<EntityReference> Ordered(IEnumerable<EntityReference> members) => [.. members.OrderBy(m => m.Article, StringComparer.Ordinal).ThenBy(m => m.Entity, StringComparer.Ordinal)];
}
