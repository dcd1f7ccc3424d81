namespace NewsGraph.Arabic.Morphology;

/// <summary>The verbs that a word's letters may be a participle of.</summary>
internal static class ParticiplePatterns
{
    /// <summary>Possible verbs of a word without inflection.</summary>
    public static IEnumerable<string> Verbs(string word)
    {
        if (word.Length < 4)
        {
            yield break;
        }

        if (word[0] != Letters.Meem)
        {
            // قاتل → قتل, قائل → قال.
            if (word.Length == 4 && word[1] == Letters.Alif)
            {
                yield return word[2] == Letters.YehHamza ? word[..1] + Letters.Alif + word[3] : word[..1] + word[2..];
            }

            yield break;
        }

        var body = word[1..];
        if (body.Length == 4 && body[2] == Letters.Waw)
        {
            yield return body[..2] + body[3];
        }

        foreach (var lemma in VerbStems.OfImperfect(body))
        {
            yield return lemma;
        }
    }
}
