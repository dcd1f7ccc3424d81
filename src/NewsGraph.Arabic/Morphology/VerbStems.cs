namespace NewsGraph.Arabic.Morphology;

/// <summary>The lemmas that a verb's body, without marks of person, may belong to.</summary>
internal static class VerbStems
{
    /// <summary>Lemmas for the body of an imperfect: «علن» → أعلن, «قول» → قال, «دعو» → دعا, «جتمع» → اجتمع.</summary>
    public static IEnumerable<string> OfImperfect(string body)
    {
        foreach (var form in WeakSpellings(body))
        {
            yield return form;
            yield return Letters.AlifHamzaAbove + form;
            yield return Letters.Alif + form;
        }
    }

    /// <summary>Lemmas for the body of a perfect: «قال» itself, «دع(ت)» → دعا, «أصيب» → أصاب.</summary>
    /// <param name="body">Letters without the ending.</param>
    /// <param name="ended">True when an ending was taken off; a weak last letter may have gone with it.</param>
    public static IEnumerable<string> OfPerfect(string body, bool ended)
    {
        yield return body;
        if (ended)
        {
            yield return body + Letters.AlifMaksura;
            yield return body + Letters.Alif;
        }

        if (body.Length >= 3 && body[^2] == Letters.Yeh)
        {
            yield return string.Concat(body.AsSpan(0, body.Length - 2), [Letters.Alif], body.AsSpan(body.Length - 1));
        }

        if (body[^1] == Letters.Yeh)
        {
            yield return string.Concat(body.AsSpan(0, body.Length - 1), [Letters.AlifMaksura]);
        }

        if (body[0] == Letters.Alif)
        {
            yield return string.Concat([Letters.AlifHamzaAbove], body.AsSpan(1));
        }
    }

    private static IEnumerable<string> WeakSpellings(string body)
    {
        yield return body;
        if (body[^1] is Letters.Waw)
        {
            yield return body[..^1] + Letters.Alif;
        }

        if (body[^1] is Letters.Yeh or Letters.AlifMaksura)
        {
            yield return body[..^1] + Letters.AlifMaksura;
        }

        if (body.Length >= 3 && body[^2] is Letters.Waw or Letters.Yeh)
        {
            yield return string.Concat(body.AsSpan(0, body.Length - 2), [Letters.Alif], body.AsSpan(body.Length - 1));
        }

        // «يصل» of وصل: the first root letter waw is dropped.
        if (body.Length == 2)
        {
            yield return Letters.Waw + body;
            yield return body + Letters.AlifMaksura;
            yield return body[..1] + Letters.Alif + body[1..];
        }
    }
}
