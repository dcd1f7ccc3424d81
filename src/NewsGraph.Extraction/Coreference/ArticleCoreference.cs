using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Puts the mentions of an article together into entities.</summary>
/// <param name="cues">Words around and inside names.</param>
/// <param name="gazetteer">Names of known things, by whose kinds descriptions find their antecedent; null: by the article's own words only.</param>
public sealed class ArticleCoreference(NameCues cues, Gazetteer? gazetteer = null)
{
    /// <summary>Clusters all mentions.</summary>
    public IReadOnlyList<EntityCluster> Cluster(IReadOnlyList<MentionCandidate> mentions)
    {
        List<MentionCandidate> Of(EntityType type) => [.. mentions.Where(m => m.Type == type)];
        var clustering = new PersonClustering(cues);
        var named = mentions.Where(m => m.Type == EntityType.Person && !clustering.IsOffice(m)).SelectMany(m => m.Known).Select(k => k.KnownId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        bool IsNamedHolder(MentionCandidate m) => m.Holder is not null && named.Contains(m.Holder) && clustering.IsOffice(m);
        var persons = clustering.Cluster([.. mentions.Where(m => m.Type == EntityType.Person || (m.Type == EntityType.Group && IsNamedHolder(m)))]).Select(c => c.Mentions.All(clustering.IsOffice) ? AsGroup(c) : c).ToList();
        var bodies = new NamedThingClustering(EntityType.Organization, cues, gazetteer).Cluster(Of(EntityType.Organization));
        var places = new NamedThingClustering(EntityType.Location, cues, gazetteer).Cluster(Of(EntityType.Location));
        var groups = GroupClustering.Cluster([.. mentions.Where(m => m.Type == EntityType.Group)]);
        return [.. persons, .. bodies, .. places, .. groups];
    }

    // The guidelines take an office whose holder the article never names as a group.
    private static EntityCluster AsGroup(EntityCluster cluster)
    {
        var group = new EntityCluster(EntityType.Group);
        foreach (var mention in cluster.Mentions)
        {
            group.Add(mention, "unnamed-holder");
        }

        return group;
    }
}
