namespace NewsGraph.Extraction.Relations;

/// <summary>A body that belongs to a country or body, by the words of its name.</summary>
internal static class MembershipRule
{
    /// <summary>Finds the relations.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        foreach (var mention in context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Organization))
        {
            if (ByNisba(context, mention) is { } country)
            {
                yield return new Relation(RelationType.PartOf, mention.EntityId, country.Id, null, mention.Span, "nisba-in-name", 0.9);
            }

            foreach (var inner in context.BodiesWithin(mention.First + 1, mention.Count - 1).Take(1).Where(i => !HasRelativeClause(context, mention, i)))
            {
                yield return new Relation(RelationType.PartOf, mention.EntityId, inner.EntityId, null, mention.Span, "name-inside-name", 0.8);
            }
        }
    }

    // «the coalition that the United States leads» doesn't belong to the United States, nor do forces loyal to a government belong to it.
    private static bool HasRelativeClause(RelationContext context, Mention outer, Mention inner) =>
        Enumerable.Range(outer.First + 1, inner.First - outer.First - 1).Any(i => context.Is(i, "relative"));

    private static Entity? ByNisba(RelationContext context, Mention mention)
    {
        for (var i = mention.First + 1; i < mention.First + mention.Count; i++)
        {
            if (context.Is(i, "relative"))
            {
                return null;
            }

            if (context.Country(context.Evidence.Nisbas[i]) is { } country)
            {
                return country;
            }
        }

        return null;
    }
}
