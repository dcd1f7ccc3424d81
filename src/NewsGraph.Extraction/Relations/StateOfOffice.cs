using NewsGraph.Extraction.Coreference;

namespace NewsGraph.Extraction.Relations;

/// <summary>The state or government that an office belongs to where its words name none («the president so-and-so»).</summary>
internal static class StateOfOffice
{
    private const string Government = "\u062D\u0643\u0648\u0645\u0647"; // hukuma, folded

    /// <summary>The country of a known person, else the country that the article is about; null where its words point to a third one.</summary>
    public static Entity? Find(RelationContext context, Mention holder, OfficePhrase office)
    {
        var known = context.CountryIdOf(context.EntityOf(holder));
        var country = known is null ? MainCountry(context, office) : context.Country(known);
        if (office.Stems.Contains(Government, StringComparer.Ordinal))
        {
            return GovernmentOf(context, country) ?? country;
        }

        return StateOffices.IsOfState(office.Stems) ? country : null;
    }

    // «the American ministry announced that the president so-and-so»: hardly the president of the country that the article is about.
    private static Entity? MainCountry(RelationContext context, OfficePhrase office)
    {
        var sentence = context.SentenceOf(office.First);
        var spoken = Enumerable.Range(sentence.First, office.First - sentence.First).Select(i => context.Evidence.Nisbas[i]).LastOrDefault(n => n is not null);
        return spoken is null || string.Equals(spoken, context.MainCountry?.KnownId, StringComparison.Ordinal) ? context.MainCountry : null;
    }

    private static Entity? GovernmentOf(RelationContext context, Entity? country)
    {
        foreach (var mention in context.Layer.Mentions.Where(m => context.Evidence.Keys.Stem[m.First] == Government && context.EntityOf(m).Type == EntityType.Organization && context.Document.Tokens[m.First].IsDefinite))
        {
            var nisba = Enumerable.Range(mention.First, mention.Count).Select(i => context.Evidence.Nisbas[i]).FirstOrDefault(n => n is not null);
            if (nisba is null || string.Equals(nisba, country?.KnownId, StringComparison.Ordinal))
            {
                return context.EntityOf(mention);
            }
        }

        return null;
    }
}
