namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>One name of a dateline.</summary>
/// <param name="Text">The name.</param>
/// <param name="Key">Its comparison form.</param>
/// <param name="Quoted">True when it stands in quotation marks, as names of outlets do.</param>
internal sealed record DatelinePart(string Text, string Key, bool Quoted)
{
    private const string From = "\u0645\u0646";
    private const string OpenQuotes = "\u00AB\"\u201C\u201D";
    private const char ClosingGuillemet = '\u00BB';

    /// <summary>Number of words.</summary>
    public int Words => TextKey.CountWords(Text);

    /// <summary>A person's name has two to four words and no digits.</summary>
    public bool LooksLikePerson => Words is >= 2 and <= 4 && !Text.Any(char.IsDigit);

    /// <summary>True for a hyphen or dash of any length.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u0640' or '\u2212';

    /// <summary>The names between dashes, colons, slashes, brackets, commas, quotes and the word "from".</summary>
    public static List<DatelinePart> Split(string text)
    {
        var parts = new List<DatelinePart>();
        int start = 0, quote = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSeparator(text, i))
            {
                continue;
            }

            Add(text[start..i], quote >= 0, parts);
            quote = i < text.Length && OpenQuotes.Contains(text[i], StringComparison.Ordinal) && quote < 0 ? i : -1;
            start = i + 1;
        }

        return parts;
    }

    private static bool IsSeparator(string text, int at)
    {
        var c = text[at];
        if (OpenQuotes.Contains(c, StringComparison.Ordinal) || c is ClosingGuillemet or ':' or '/' or '(' or ')' or '|' or '\u060C' or ',')
        {
            return true;
        }

        return IsDash(c) && (at == 0 || at + 1 == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]));
    }

    private static void Add(string text, bool quoted, List<DatelinePart> parts)
    {
        var words = text.Trim();
        if (words.StartsWith(From + " ", StringComparison.Ordinal))
        {
            words = words[(From.Length + 1)..];
        }

        var key = TextKey.Of(words);
        if (key.Length > 0)
        {
            parts.Add(new DatelinePart(words, key, quoted));
        }
    }
}
