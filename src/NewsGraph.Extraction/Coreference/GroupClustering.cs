namespace NewsGraph.Extraction.Coreference;

/// <summary>Puts the mentions of unnamed groups together: the same words, or a definite noun that takes up an earlier one.</summary>
internal static class GroupClustering
{
    /// <summary>Clusters the mentions.</summary>
    public static List<EntityCluster> Cluster(IReadOnlyList<MentionCandidate> mentions)
    {
        var clusters = new List<EntityCluster>();
        foreach (var mention in mentions.OrderBy(m => m.Span.First))
        {
            var target = clusters.Where(c => c.Mentions.Any(m => Same(m, mention))).MinBy(c => c.DistanceTo(mention));
            if (target is null)
            {
                target = new EntityCluster(EntityType.Group);
                clusters.Add(target);
            }

            target.Add(mention, "group");
        }

        return clusters;
    }

    private static bool Same(MentionCandidate earlier, MentionCandidate later) =>
        string.Equals(earlier.Key, later.Key, StringComparison.Ordinal)
        || earlier.Stems.SequenceEqual(later.Stems, StringComparer.Ordinal)
        || (later.HasDefiniteHead && later.Stems.Count == 1 && string.Equals(GroupHead(earlier.Head), GroupHead(later.Head), StringComparison.Ordinal));

    // Sound plurals in their two cases, as one.
    private static string GroupHead(string stem) =>
        stem.Length > 4 && (stem.EndsWith("\u0648\u0646", StringComparison.Ordinal) || stem.EndsWith("\u064A\u0646", StringComparison.Ordinal)) ? stem[..^2] : stem;
}
