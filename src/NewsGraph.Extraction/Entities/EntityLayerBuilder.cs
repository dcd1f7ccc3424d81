using System.Globalization;
using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Entities;

/// <summary>Turns clusters into entities and mentions, numbered in order of first mention.</summary>
internal sealed class EntityLayerBuilder(EntityLinker linker, NameCues cues)
{
    /// <summary>Builds the layer.</summary>
    public EntityLayer Build(IReadOnlyList<EntityCluster> clusters)
    {
        var entities = new List<Entity>();
        var mentions = new List<Mention>();
        var links = clusters.ToDictionary(c => c, linker.Link);
        foreach (var cluster in clusters.OrderBy(c => c.Mentions.Min(m => m.Text.Start)).ThenByDescending(c => c.Mentions.Max(m => m.Text.End)).ThenBy(c => c.Type))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"e{entities.Count + 1}");
            var link = IsUnitOfItsLink(cluster, links) ? null : links[cluster];
            var known = link?.Known;
            entities.Add(new Entity(id, cluster.Type, known?.Name ?? cluster.Fullest.DisplayName, known?.Id, known?.Wikidata) { Kind = known?.Kind ?? PatternKind(cluster), HolderId = HolderOf(cluster), LinkConfidence = link is null ? null : Math.Round(link.Confidence, 3), LinkEvidence = link?.Evidence });
            mentions.AddRange(cluster.Mentions.Select(m => new Mention(id, m.Text, m.Span.First, m.Span.Count, KindOf(m), m.Rule, Math.Round(m.Span.Confidence, 3))));
        }

        return new EntityLayer(entities, [.. mentions.OrderBy(m => m.Span).ThenBy(m => m.EntityId, StringComparer.Ordinal)]);
    }

    // «The bloc of the party X», where the article knows X as well: a part is not its whole.
    private static bool IsUnitOfItsLink(EntityCluster cluster, Dictionary<EntityCluster, Link?> links) =>
        cluster.Type == EntityType.Organization && links[cluster] is { } link
        && cluster.Mentions.Any(outer => WordClasses.OfRelations.Is(outer.Head, "unit")
            && links.Any(other => other.Key != cluster && string.Equals(other.Value?.Known.Id, link.Known.Id, StringComparison.Ordinal) && other.Key.Mentions.Any(inner => inner.Span.First > outer.Span.First && inner.Span.End <= outer.Span.End)));

    private static string? PatternKind(EntityCluster cluster) =>
        cluster.Mentions.SelectMany(m => m.Known).FirstOrDefault(k => k.Type == cluster.Type && k.Pattern is not null)?.Kind;

    // An office alone: one person, though the article names nobody.
    private static string? HolderOf(EntityCluster cluster) =>
        cluster.Type == EntityType.Group && cluster.Mentions[0].Holder is { } holder && cluster.Mentions.All(m => string.Equals(m.Holder, holder, StringComparison.Ordinal)) ? holder : null;

    private MentionKind KindOf(MentionCandidate mention) =>
        mention.Type == EntityType.Group ? MentionKind.Group
        : mention.Rule is "office" or "office-on-date" or "description" || (mention.Words.Count == 1 && cues.Is(mention.Head, "body")) ? MentionKind.Description
        : MentionKind.Name;
}
