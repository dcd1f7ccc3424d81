using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>A body that belongs to a country or body, by the words of its name.</summary>
internal static class MembershipRule
{
    /// <summary>Finds the relations.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        foreach (var mention in context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Organization))
        {
            var end = EndOfOwnWords(context, mention);
            foreach (var country in ByNisba(context, mention, end))
            {
                yield return new Relation(RelationType.PartOf, mention.EntityId, country.Id, null, mention.Span, "nisba-in-name", 0.9);
            }

            var inner = context.BodiesWithin(mention.First + 1, end - mention.First - 1).FirstOrDefault();
            if (inner is not null)
            {
                if (!IsTurnedTo(context, mention, inner.First))
                {
                    yield return new Relation(RelationType.PartOf, mention.EntityId, inner.EntityId, null, mention.Span, "name-inside-name", 0.8);
                }
            }
            else if (ByKnownName(context, mention, end) is { } named)
            {
                yield return new Relation(RelationType.PartOf, mention.EntityId, named.Id, null, mention.Span, "known-name-inside-name", 0.8);
            }

            foreach (var other in ByTail(context, mention, end).Concat(SeatIn(context, mention)).Concat(ByFollowingNisba(context, mention)))
            {
                yield return new Relation(RelationType.PartOf, mention.EntityId, other.Whole.Id, null, mention.Span, other.Rule, 0.7);
            }

            if (ArmOf(context, mention) is { } whole)
            {
                yield return new Relation(RelationType.PartOf, mention.EntityId, whole.EntityId, null, mention.Span.Union(whole.Span), "arm-of", 0.8);
            }
        }
    }

    // «The coalition against X», «the coalition for the liberation of Kuwait», «forces allied to the regime»: what a body is for or against is not its whole.
    private static bool IsTurnedTo(RelationContext context, Mention mention, int other) =>
        Enumerable.Range(mention.First + 1, other - mention.First - 1).Any(i => WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[i], "against"));

    // «the coalition that the United States leads» doesn't belong to the United States, nor do forces loyal to a government belong to it.
    private static int EndOfOwnWords(RelationContext context, Mention mention)
    {
        var end = mention.First + 1;
        while (end < mention.First + mention.Count && !context.Is(end, "relative") && !WordClasses.OfRelations.Is(context.Evidence.Keys.Whole[end], "led-by"))
        {
            end++;
        }

        return end;
    }

    // Observatories, unions of states and alliances belong to no state whose nisba they bear.
    private static IEnumerable<Entity> ByNisba(RelationContext context, Mention mention, int end) =>
        context.EntityOf(mention).Kind is "civil-society" or "alliance" or "international-body" ? []
            : Enumerable.Range(mention.First + 1, end - mention.First - 1).Select(i => context.Country(context.Evidence.Nisbas[i])).OfType<Entity>();

    // «the government of the Emirates», «the United Nations mission», where the name inside the name was not tagged by itself.
    private static Entity? ByKnownName(RelationContext context, Mention mention, int end)
    {
        foreach (var match in context.Evidence.Matches.Where(m => m.First > mention.First && m.First + m.Count <= end))
        {
            var entry = match.Entries.FirstOrDefault(e => e.KnownId is not null && (e.Type == EntityType.Organization || e.Kind is "country"));
            var fits = entry?.Type == EntityType.Organization ? context.Is(mention.First, "body") : WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[mention.First], "state-body");
            if (entry is not null && fits && !context.Document.Tokens[match.First].HasPreposition && !WordClasses.OfRelations.Is(context.Evidence.Keys.Whole[match.First - 1], "toward")
                && context.Country(entry.KnownId) is { } whole && !string.Equals(whole.Id, mention.EntityId, StringComparison.Ordinal))
            {
                return whole;
            }
        }

        return null;
    }

    // «the political bureau of the Horizons party», where the party is named elsewhere in the article.
    private static IEnumerable<(Entity Whole, string Rule)> ByTail(RelationContext context, Mention mention, int end)
    {
        var head = context.Evidence.Keys.Stem[mention.First];
        var isArm = end == mention.First + mention.Count && (WordClasses.OfRelations.Is(head, "unit") || WordClasses.OfRelations.Is(head, "state-body"));
        for (var first = mention.First + 1; first < end && isArm; first++)
        {
            var tail = string.Join(' ', Enumerable.Range(first, end - first).Select(i => i == first ? context.Evidence.Keys.Core[i] : context.Evidence.Keys.Whole[i]));
            if (!IsTurnedTo(context, mention, first) && context.NamedAs(tail) is { } whole && !string.Equals(whole.Id, mention.EntityId, StringComparison.Ordinal)
                && (whole.Type == EntityType.Organization || WordClasses.OfRelations.Is(head, "state-body")))
            {
                yield return (whole, "article-name-inside-name");
                yield break;
            }
        }
    }

    // «the media office in the party», «the police in Bangladesh».
    private static IEnumerable<(Entity Whole, string Rule)> SeatIn(RelationContext context, Mention mention)
    {
        var end = mention.First + mention.Count;
        var next = context.Layer.Mentions.FirstOrDefault(m => m.First >= end && m.First <= end + 1 && m.EntityId != mention.EntityId && context.EntityOf(m).Type is EntityType.Organization or EntityType.Location);
        if (next is null || context.SentenceOf(next.First) != context.SentenceOf(mention.First)
            || !(next.First == end ? (context.Document.Tokens[end].Clitics & Clitics.Ba) != Clitics.None : WordClasses.OfRelations.Is(context.Evidence.Keys.Whole[end], "inside")))
        {
            yield break;
        }

        var whole = context.EntityOf(next);
        if (whole.Type == EntityType.Location && IsForceOfNoState(context, mention, whole))
        {
            yield break;
        }

        var isForeign = whole.Type == EntityType.Location && Enumerable.Range(mention.First, mention.Count).Any(i => context.Evidence.Nisbas[i] is not null);
        if (!isForeign && WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[mention.First], whole.Type == EntityType.Organization ? "unit" : "state-body"))
        {
            yield return (whole, "seated-in");
        }
    }

    // Where the forces of a party, or those of a state in one of its towns, are told to be, they fight; «the armed forces in the Emirates» are its own.
    private static bool IsForceOfNoState(RelationContext context, Mention mention, Entity place) =>
        !IsKnownToBeOf(context, mention, place)
        && (context.EntityOf(mention).Kind is "alliance" or "armed-group" || IsForceElsewhere(context, mention, place));

    private static bool IsKnownToBeOf(RelationContext context, Mention mention, Entity place) =>
        place is { Kind: "country", KnownId: { } country } && string.Equals(context.CountryIdOf(context.EntityOf(mention)), country, StringComparison.Ordinal);

    private static bool IsForceElsewhere(RelationContext context, Mention mention, Entity place) =>
        WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[mention.First], "force")
        && (place.Kind is not "country" || Enumerable.Range(mention.First + 1, mention.Count - 1).Any(i => !WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[i], "of-state")));

    // «the newspaper "al-Mihwar", Algerian»: the nisba after a quoted name.
    private static IEnumerable<(Entity Whole, string Rule)> ByFollowingNisba(RelationContext context, Mention mention)
    {
        var next = mention.First + mention.Count;
        while (next < context.Document.Tokens.Length && context.Document.Tokens[next].Form is "\"" or "\u00BB" or "\u201D" or "'")
        {
            next++;
        }

        if (next < context.Document.Tokens.Length && context.Document.Tokens[next].IsDefinite && !context.Document.Tokens[next].HasPreposition && !context.Document.Tokens[next].HasConjunction
            && context.SentenceOf(next) == context.SentenceOf(mention.First) && context.Country(context.Evidence.Nisbas[next]) is { } country
            && context.EntityOf(mention).Kind is not ("alliance" or "international-body"))
        {
            yield return (country, "nisba-after-name");
        }
    }

    // «the Nusra Front (arm of al-Qaida)».
    private static Mention? ArmOf(RelationContext context, Mention mention)
    {
        var i = mention.First + mention.Count;
        while (i < context.Document.Tokens.Length && context.Document.Tokens[i].Kind == TokenKind.Punctuation && context.Document.Tokens[i].Form is "(" or "\u060C" or "-")
        {
            i++;
        }

        return i + 1 < context.Document.Tokens.Length && WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[i], "arm")
            ? context.Layer.Mentions.FirstOrDefault(m => m.First == i + 1 && context.EntityOf(m).Type == EntityType.Organization)
            : null;
    }
}
