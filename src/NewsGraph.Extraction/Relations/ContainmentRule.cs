using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>A place that lies in a place, by the words between their names.</summary>
internal static class ContainmentRule
{
    private const int Gap = 3;
    private const string Country = "\u0628\u0644\u0627\u062F"; // bilad
    private const string CapitalNoun = "\u0639\u0627\u0635\u0645\u0647"; // asima, folded
    private const string In = "\u0641\u064A"; // fi

    /// <summary>Finds the relations.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        var places = context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Location).ToList();
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (inner, outer) = (places[i], places[i + 1]);
            if (!string.Equals(inner.EntityId, outer.EntityId, StringComparison.Ordinal) && context.EntityOf(inner).Kind is not "country" && Joined(context, inner, outer))
            {
                yield return new Relation(RelationType.LocatedIn, inner.EntityId, outer.EntityId, null, inner.Span.Union(outer.Span), "place-in-place", 0.7);
            }
        }

        foreach (var place in places)
        {
            foreach (var relation in ByNisba(context, place).Concat(InMainCountry(context, place)))
            {
                yield return relation;
            }
        }
    }

    // «Marib, east of the country»: the country is the one that the article is about.
    private static IEnumerable<Relation> InMainCountry(RelationContext context, Mention place)
    {
        var country = context.MainCountry;
        var end = Math.Min(place.First + place.Count + Gap, context.Document.Tokens.Length);
        for (var i = place.First + place.Count; i < end && country is not null; i++)
        {
            if (context.Evidence.Keys.Stem[i] == Country && context.EntityOf(place).Kind is not "country")
            {
                yield return new Relation(RelationType.LocatedIn, place.EntityId, country.Id, null, place.Span, "place-in-the-country", 0.7);
            }

            if (!context.Is(i, "direction"))
            {
                break;
            }
        }
    }

    // The gap holds only a direction or nothing, and the outer place hangs on it by a preposition, a direction or a bracket.
    private static bool Joined(RelationContext context, Mention inner, Mention outer)
    {
        var gap = outer.First - inner.First - inner.Count;
        if (gap < 0 || gap > Gap || context.SentenceOf(inner.First) != context.SentenceOf(outer.First))
        {
            return false;
        }

        var token = context.Document.Tokens[outer.First];
        var linked = (token.Clitics & Clitics.Ba) != Clitics.None && !token.HasConjunction;
        for (var i = inner.First + inner.Count; i < outer.First; i++)
        {
            var between = context.Document.Tokens[i];
            var direction = context.Is(i, "direction");
            if (between.HasConjunction || (!direction && between.Form is not (In or "(" or "\u060C" or "-") && context.Evidence.Nisbas[i] is null))
            {
                return false;
            }

            linked |= direction || between.Form is In or "(";
        }

        return linked && !token.HasConjunction;
    }

    private static IEnumerable<Relation> ByNisba(RelationContext context, Mention place)
    {
        var after = place.First + place.Count;
        for (var i = place.First > 1 && context.Evidence.Keys.Stem[place.First - 2] == CapitalNoun ? place.First - 1 : place.First + 1; i <= after && i < context.Document.Tokens.Length; i++)
        {
            if (context.Document.Tokens[i].IsDefinite && context.Country(context.Evidence.Nisbas[i]) is { } country
                && !string.Equals(country.Id, place.EntityId, StringComparison.Ordinal) && context.EntityOf(place).Kind is not "country")
            {
                yield return new Relation(RelationType.LocatedIn, place.EntityId, country.Id, null, place.Span, "nisba-of-place", 0.8);
            }
        }
    }
}
