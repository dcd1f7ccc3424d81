using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>Finds positions with their standing, spokespeople, membership, nationality, kin and containment in the words of an article. Each relation is given once, with its first evidence.</summary>
public sealed class RelationExtractor : IRelationExtractor
{
    private readonly Gazetteer _gazetteer;

    /// <summary>Creates an extractor that knows countries by their nisba.</summary>
    public RelationExtractor(KnownWorld world) => _gazetteer = Gazetteer.Of(world);

    /// <summary>Creates an extractor over a gazetteer that exists already.</summary>
    public RelationExtractor(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <inheritdoc />
    public IReadOnlyList<Relation> Extract(Document document, EntityLayer entities)
    {
        var context = new RelationContext(NameEvidence.Of(document, _gazetteer, NameCues.Default), entities, _gazetteer);
        var positions = PositionRule.Find(context).ToList();
        return
        [
            .. positions.Concat(MembershipRule.Find(context)).Concat(ContainmentRule.Find(context))
                .Concat(RolesInBodies.Of(context, positions)).Concat(NationalityRule.Find(context)).Concat(KinshipRule.Find(context))
                .Where(r => !IsWithItself(context, r)).DistinctBy(r => (r.Type, r.Subject, r.Object, r.KnownObject, r.Status, r.Kin)),
        ];
    }

    // Two entities of the article that are linked to one known thing.
    private static bool IsWithItself(RelationContext context, Relation relation) =>
        context.KnownIdOf(relation.Subject) is { } known && string.Equals(known, relation.KnownObject ?? context.KnownIdOf(relation.Object), StringComparison.Ordinal);
}
