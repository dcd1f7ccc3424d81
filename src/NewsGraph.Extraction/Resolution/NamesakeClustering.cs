namespace NewsGraph.Extraction.Resolution;

/// <summary>Parts the bearers of one full name, of one type, into things: those that <see cref="EntityComparison"/> takes as one, directly or over a third.</summary>
/// <param name="nameKey">Key of the name and type.</param>
/// <param name="namesakes">The bearers, from all articles.</param>
internal sealed class NamesakeClustering(string nameKey, IReadOnlyList<EntityCandidate> namesakes)
{
    /// <summary>The bearers that were taken as one with others or may be, each with the key of its thing. Those that stay by themselves are left out.</summary>
    public IEnumerable<(EntityReference Reference, string Key, MergeReason Reason)> Identify()
    {
        // Bearers that are tied to the same countries are compared as one.
        var tied = namesakes.GroupBy(n => string.Join('\n', n.Context), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        var contexts = tied.Select(t => t[0].Context).Where(c => c.Count > 0).ToList();
        var isContested = contexts.Any(a => contexts.Any(b => !a.Intersect(b, StringComparer.Ordinal).Any()));
        var profiles = tied.Select(t => Profile(t[0], isContested)).ToList();
        foreach (var cluster in Clusters(profiles))
        {
            var keys = cluster.SelectMany(i => tied[i][0].Context).Order(StringComparer.Ordinal).ToList();
            if (keys.Count == 0 && !EntityComparison.Of(profiles[cluster[0]], profiles[cluster[0]]).IsSame)
            {
                continue;
            }

            var byNameAlone = !isContested && EntityComparison.Of(Untied(profiles[0]), Untied(profiles[0])).IsSame;
            foreach (var member in cluster.SelectMany(i => tied[i]))
            {
                yield return byNameAlone ? (member.Reference, nameKey, MergeReason.SameFullName) : (member.Reference, $"{nameKey}@{keys[0]}", MergeReason.SameNameAndCountry);
            }
        }
    }

    private static List<List<int>> Clusters(List<EntityProfile> profiles)
    {
        var sets = new DisjointSets(profiles.Count);
        for (var i = 0; i < profiles.Count; i++)
        {
            for (var j = i + 1; j < profiles.Count; j++)
            {
                if (EntityComparison.Of(profiles[i], profiles[j]).IsSame)
                {
                    sets.Join(i, j);
                }
            }
        }

        return [.. Enumerable.Range(0, profiles.Count).GroupBy(sets.Find).Select(g => g.ToList())];
    }

    private static EntityProfile Profile(EntityCandidate candidate, bool isContested) =>
        new(candidate.Entity.Type, [candidate.Entity.Name], null, null, candidate.Context, []) { IsContested = isContested };

    private static EntityProfile Untied(EntityProfile profile) => profile with { Context = [] };
}
