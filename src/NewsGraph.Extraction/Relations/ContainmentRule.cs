using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>A place that lies in a place, by the words between their names.</summary>
internal static class ContainmentRule
{
    private const int Gap = 3;
    private const string Country = "\u0628\u0644\u0627\u062F"; // bilad
    private const string CapitalNoun = "\u0639\u0627\u0635\u0645\u0647"; // asima, folded

    /// <summary>Finds the relations.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        var places = context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Location).ToList();
        return ByWords(context, places)
            .Concat(places.SelectMany(p => ByNisba(context, p).Concat(InMainCountry(context, p)).Concat(ByCapital(context, p))))
            .Where(r => !string.Equals(r.Subject, r.Object, StringComparison.Ordinal));
    }

    private static IEnumerable<Relation> ByWords(RelationContext context, List<Mention> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var j = i + 1;
            while (j < places.Count && places[j].First < places[i].First + places[i].Count)
            {
                j++;
            }

            if (j < places.Count && !IsCountry(context, places[i]) && ContainmentWords.Join(context, places[i], places[j]) && PlaceRank.Fits(context, places[i], places[j]))
            {
                yield return Located(places[i], context.EntityOf(places[j]), places[j], "place-in-place");
                foreach (var other in Coordinated(context, places, i).Where(o => PlaceRank.Fits(context, o, places[j])))
                {
                    yield return Located(other, context.EntityOf(places[j]), places[j], "listed-place-in-place");
                }
            }
        }
    }

    // «Aleppo, Hama and Homs in Syria»: all that is listed lies there.
    private static IEnumerable<Mention> Coordinated(RelationContext context, List<Mention> places, int last)
    {
        for (var i = last; i > 0; i--)
        {
            var (earlier, later) = (places[i - 1], places[i]);
            var gap = Enumerable.Range(earlier.First + earlier.Count, Math.Max(0, later.First - earlier.First - earlier.Count));
            var joined = context.Document.Tokens[later.First].HasConjunction || gap.Any(t => context.Document.Tokens[t].Form is "\u060C");
            if (!joined || later.First < earlier.First + earlier.Count || IsCountry(context, earlier) || !gap.All(t => context.Document.Tokens[t].Kind == TokenKind.Punctuation))
            {
                yield break;
            }

            yield return earlier;
        }
    }

    private static bool IsCountry(RelationContext context, Mention place) => context.EntityOf(place).Kind is "country";

    // «Marib, east of the country»: the country where the place is known to lie, else the one that the article is about.
    private static IEnumerable<Relation> InMainCountry(RelationContext context, Mention place)
    {
        var known = context.CountryIdOf(context.EntityOf(place));
        var country = known is null ? context.MainCountry : context.Country(known);
        var end = Math.Min(place.First + place.Count + Gap, context.Document.Tokens.Length);
        for (var i = place.First + place.Count; i < end && country is not null && !IsCountry(context, place); i++)
        {
            if (context.Evidence.Keys.Stem[i] == Country)
            {
                yield return Located(place, country, place, "place-in-the-country");
            }

            if (!context.Is(i, "direction"))
            {
                break;
            }
        }
    }

    // «the capital Tripoli», where the country is an entity of the article.
    private static IEnumerable<Relation> ByCapital(RelationContext context, Mention place)
    {
        if (place.First > 0 && !IsCountry(context, place) && context.Evidence.Keys.Stem[place.First - 1] == CapitalNoun && context.Document.Tokens[place.First - 1].IsDefinite
            && context.Country(context.CountryIdOf(context.EntityOf(place))) is { } country)
        {
            yield return Located(place, country, place, "capital-of-country");
        }
    }

    private static IEnumerable<Relation> ByNisba(RelationContext context, Mention place)
    {
        if (IsCountry(context, place) || WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[place.First], "border"))
        {
            yield break;
        }

        var after = place.First + place.Count;
        for (var i = place.First > 1 && context.Evidence.Keys.Stem[place.First - 2] == CapitalNoun ? place.First - 1 : place.First + 1; i <= after && i < context.Document.Tokens.Length; i++)
        {
            if (context.Document.Tokens[i].IsDefinite && context.Country(context.Evidence.Nisbas[i]) is { } country)
            {
                yield return Located(place, country, place, "nisba-of-place");
            }
        }
    }

    private static Relation Located(Mention inner, Entity outer, Mention shownBy, string rule) =>
        new(RelationType.LocatedIn, inner.EntityId, outer.Id, null, inner.Span.Union(shownBy.Span), rule, 0.7);
}
