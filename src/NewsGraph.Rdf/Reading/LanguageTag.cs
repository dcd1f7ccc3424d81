namespace NewsGraph.Rdf.Reading;

/// <summary>The grammar's language tag: <c>[a-zA-Z]+ ('-' [a-zA-Z0-9]+)* ('--' [a-zA-Z]+)?</c> (LANG_DIR of RDF 1.2), no part longer than eight.</summary>
internal static class LanguageTag
{
    /// <summary>BCP 47 §2.1: no subtag is longer.</summary>
    private const int LongestPart = 8;

    public static bool IsWellFormed(ReadOnlySpan<char> tag)
    {
        var direction = tag.IndexOf("--", StringComparison.Ordinal);
        if (direction >= 0)
        {
            return IsWellFormed(tag[..direction]) && IsWord(tag[(direction + 2)..], digits: false);
        }

        var first = true;
        foreach (var part in tag.Split('-'))
        {
            if (!IsWord(tag[part], digits: !first))
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> part, bool digits)
    {
        foreach (var c in part)
        {
            if (!NameCharacters.IsAsciiLetter(c) && !(digits && NameCharacters.IsDigit(c)))
            {
                return false;
            }
        }

        return part.Length is > 0 and <= LongestPart;
    }
}
