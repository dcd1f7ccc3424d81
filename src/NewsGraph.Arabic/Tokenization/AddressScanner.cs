namespace NewsGraph.Arabic.Tokenization;

/// <summary>Recognises web and mail addresses, hashtags and account names.</summary>
internal static class AddressScanner
{
    private static readonly string[] Openers = ["http://", "https://", "ftp://", "www."];

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/> when none does.</summary>
    public static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is '#' or '@')
        {
            return EndOfTag(text, at);
        }

        if (!char.IsAsciiLetter(c))
        {
            return at;
        }

        foreach (var opener in Openers)
        {
            if (text[at..].StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                return EndOfUrl(text, at + opener.Length);
            }
        }

        return EndOfMail(text, at);
    }

    private static int EndOfTag(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i > at + 1 ? i : at;
    }

    private static int EndOfUrl(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] is > ' ' and < '\u007F' and not ('"' or '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}'))
        {
            i++;
        }

        while (text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
        {
            i--;
        }

        return i;
    }

    private static int EndOfMail(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-' or '+'))
        {
            i++;
        }

        if (i >= text.Length || text[i] != '@')
        {
            return at;
        }

        var domain = i + 1;
        i = domain;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] is '.' or '-' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        return text[domain..i].Contains('.') ? i : at;
    }
}
