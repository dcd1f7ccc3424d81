using NewsGraph.Arabic;

namespace NewsGraph.Extraction.Events;

/// <summary>Declines nouns and participles well enough to recognise them: accusative alif, dual, sound plurals, feminine.</summary>
internal static class NounForms
{
    /// <summary>Forms of a noun that names an event.</summary>
    public static IEnumerable<string> OfNoun(string noun)
    {
        yield return noun;
        if (noun[^1] == Letters.TehMarbuta)
        {
            var stem = noun[..^1];
            yield return stem + Letters.Teh;
            yield return stem + Letters.Alif + Letters.Teh;
            yield return stem + Letters.Teh + Letters.Alif + Letters.Noon;
            yield return stem + Letters.Teh + Letters.Yeh + Letters.Noon;
            yield break;
        }

        yield return noun + Letters.Alif;
        if (noun.Length > 2)
        {
            yield return noun + Letters.Alif + Letters.Teh;
            yield return noun + Letters.Alif + Letters.Noon;
            yield return noun + Letters.Yeh + Letters.Noon;
        }
    }

    /// <summary>Forms of a participle, all genders and numbers.</summary>
    public static IEnumerable<string> OfParticiple(string participle)
    {
        foreach (var form in OfNoun(participle))
        {
            yield return form;
        }

        if (participle[^1] == Letters.TehMarbuta)
        {
            yield break;
        }

        yield return participle + Letters.TehMarbuta;
        yield return participle + Letters.Waw + Letters.Noon;
        yield return participle + Letters.Waw;
        yield return participle + Letters.Yeh;
    }
}
