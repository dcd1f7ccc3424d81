using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Puts the mentions of an article together into entities.</summary>
public sealed class ArticleCoreference(NameCues cues)
{
    /// <summary>Clusters all mentions.</summary>
    public IReadOnlyList<EntityCluster> Cluster(IReadOnlyList<MentionCandidate> mentions)
    {
        List<MentionCandidate> Of(EntityType type) => [.. mentions.Where(m => m.Type == type)];
        var persons = new PersonClustering(cues).Cluster(Of(EntityType.Person));
        var bodies = new NamedThingClustering(EntityType.Organization, cues).Cluster(Of(EntityType.Organization));
        var places = new NamedThingClustering(EntityType.Location, cues).Cluster(Of(EntityType.Location));
        var groups = GroupClustering.Cluster(Of(EntityType.Group));
        return [.. persons, .. bodies, .. places, .. groups];
    }
}
