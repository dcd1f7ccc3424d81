using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Relations;

/// <summary>How large a place is by its kind, so that no province is put into a town.</summary>
internal static class PlaceRank
{
    private const int Town = 2;
    private const int Province = 3;
    private const int Country = 4;

    /// <summary>The rank of the place of a mention: 4 country, 3 province, 2 town, 0 unknown or smaller.</summary>
    public static int Of(RelationContext context, Mention mention)
    {
        var head = context.Evidence.Keys.Stem[mention.First];
        return WordClasses.OfRelations.Is(head, "province") ? Province
            : WordClasses.OfRelations.Is(head, "town") ? Town
            : context.EntityOf(mention).Kind switch
            {
                "country" => Country,
                "region" => Province,
                "city" => Town,
                _ => 0,
            };
    }

    /// <summary>True when the kinds and the known countries of two places allow the first to lie in the second.</summary>
    public static bool Fits(RelationContext context, Mention inner, Mention outer)
    {
        var (small, large) = (Of(context, inner), Of(context, outer));
        return (small == 0 || large == 0 || small < large) && SameCountry(context, context.EntityOf(inner), context.EntityOf(outer));
    }

    private static bool SameCountry(RelationContext context, Entity inner, Entity outer)
    {
        var (a, b) = (context.CountryIdOf(inner), context.CountryIdOf(outer));
        return a is null || b is null || string.Equals(a, b, StringComparison.Ordinal);
    }
}
