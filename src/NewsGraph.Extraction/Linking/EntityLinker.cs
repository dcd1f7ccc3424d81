using NewsGraph.Extraction.Coreference;

namespace NewsGraph.Extraction.Linking;

/// <summary>Ties an article's entities to the known world, or abstains.</summary>
internal sealed class EntityLinker
{
    private readonly LinkTargets _targets;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);

    /// <summary>Creates a linker for one article.</summary>
    /// <param name="targets">What may be linked to.</param>
    /// <param name="mentions">The mentions of the article, by which it is known of which countries it speaks.</param>
    public EntityLinker(LinkTargets targets, IEnumerable<MentionCandidate> mentions)
    {
        _targets = targets;
        foreach (var mention in mentions)
        {
            if (mention.Country is not null)
            {
                _countries.Add(mention.Country);
            }

            foreach (var entry in mention.Known.Where(k => k.Kind is "country" && k.KnownId is not null))
            {
                _countries.Add(entry.KnownId!);
            }
        }
    }

    /// <summary>The known entity that a cluster is, with its evidence, or null.</summary>
    public Link? Link(EntityCluster cluster)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var mention in cluster.Mentions)
        {
            foreach (var entry in mention.Known.Where(k => k.Type == cluster.Type && k.KnownId is not null))
            {
                votes[entry.KnownId!] = votes.GetValueOrDefault(entry.KnownId!) + Weight(mention, _targets[entry.KnownId!]);
            }
        }

        var best = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value > 0 ? Weigh(cluster, _targets[best.Key], votes) : null;
    }

    private Link Weigh(EntityCluster cluster, KnownEntity known, Dictionary<string, double> votes)
    {
        var evidence = LinkEvidence.Of(cluster, known, votes, known.Country is null ? null : _countries.Contains(known.Country), _targets.IsCapital(known.Id));
        return new Link(known, evidence, LinkConfidence.Default.Of(evidence));
    }

    private double Weight(MentionCandidate mention, KnownEntity known)
    {
        var inContext = known.Country is null || _countries.Contains(known.Country);
        return known.Type switch
        {
            EntityType.Person => (mention.Words.Count > 1 ? 2 : inContext ? 1 : 0) + (string.Equals(mention.Holder, known.Id, StringComparison.Ordinal) ? 2 : 0),
            EntityType.Location => known.Kind is "country" ? 3 : (inContext ? 2 : 1) - (IsListed(known) ? 0.75 : 0),
            _ => mention.Words.Count > 1 || inContext ? 1.5 : 0.5,
        };
    }

    // Taken over from a gazetteer as a whole: behind a place of the same name that news names.
    private static bool IsListed(KnownEntity known) => known.Id.StartsWith("gn-", StringComparison.Ordinal);
}
