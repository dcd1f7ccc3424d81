using NewsGraph.Extraction.Names;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Puts the mentions of an article together into entities: rules propose which pairs may be one, a trained model judges them, the likeliest are joined.</summary>
/// <param name="cues">Words around and inside names.</param>
/// <param name="gazetteer">Names of known things, by whose kinds descriptions find their antecedent; null: by the article's own words only.</param>
public sealed class ArticleCoreference(NameCues cues, Gazetteer? gazetteer = null)
{
    /// <summary>The judge of mention pairs; the embedded one unless given.</summary>
    internal BoostedTrees? Model { get; init; }

    /// <summary>How the pairs are put together.</summary>
    internal MentionClustering Clustering { get; init; } = new();

    /// <summary>Clusters all mentions.</summary>
    public IReadOnlyList<EntityCluster> Cluster(IReadOnlyList<MentionCandidate> mentions)
    {
        var article = new ArticleMentions(mentions, cues, gazetteer);
        var clusters = Clustering.Cluster(article.Odds(Model ?? MentionPairModel.Embedded));
        return [.. article.All.GroupBy(m => clusters[m.Order]).Select(g => ClusterOf([.. g]))];
    }

    private static EntityCluster ClusterOf(IReadOnlyList<MentionProfile> mentions)
    {
        var cluster = new EntityCluster(TypeOf(mentions));
        foreach (var mention in mentions)
        {
            cluster.Add(mention.Mention, RuleOf(mention, cluster.Type));
        }

        return cluster;
    }

    // Whoever is named once is a person; an office whose holder the article never names is a group by the guidelines; else what most of the tagger's trust goes to.
    private static EntityType TypeOf(IReadOnlyList<MentionProfile> mentions)
    {
        if (mentions.Any(p => p.Mention.Span.Type == EntityType.Person && !p.IsOffice))
        {
            return EntityType.Person;
        }

        var types = mentions.Where(p => p.Mention.Span.Type is EntityType.Organization or EntityType.Location or EntityType.Group).GroupBy(p => p.Mention.Span.Type);
        return types.OrderByDescending(g => g.Sum(p => p.Mention.Span.Confidence)).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? EntityType.Group;
    }

    private static string RuleOf(MentionProfile mention, EntityType type) => type switch
    {
        EntityType.Person => mention.IsOffice ? "office" : mention.Name.Length > 1 ? "full-name" : "part-of-name",
        EntityType.Group => mention.Mention.Span.Type == EntityType.Person ? "unnamed-holder" : "group",
        _ => mention.IsBareKind ? "description" : "name",
    };
}
