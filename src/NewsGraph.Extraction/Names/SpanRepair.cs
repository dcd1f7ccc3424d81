using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Mends the edges of tagged spans where a rule of the guidelines decides: quotation marks and brackets stand in a span as pairs or not at all,
/// the common noun and nisba before a capital («the Yemeni capital Sanaa») are no part of its name.
/// </summary>
internal sealed class SpanRepair(NameEvidence evidence)
{
    private const string Opening = "\u00AB\u201C(";
    private const string Closing = "\u00BB\u201D)";
    private const string CapitalNoun = "\u0639\u0627\u0635\u0645\u0647"; // asima, folded

    /// <summary>The mended span, or null when nothing is left.</summary>
    public NameSpan? Mend(NameSpan span)
    {
        var (first, end) = WithoutCapitalNoun(span);
        (first, end) = Balanced(first, end, SentenceEnd(span));
        while (first < end && IsEdge(first))
        {
            first++;
        }

        while (end > first && IsEdge(end - 1) && !ClosesInside(first, end - 1))
        {
            end--;
        }

        return first >= end ? null : span with { First = first, Count = end - first };
    }

    private (int First, int End) WithoutCapitalNoun(NameSpan span)
    {
        var i = span.First;
        if (span.Type == EntityType.Location && evidence.Keys.Stem[i] == CapitalNoun && i + 1 < span.End)
        {
            i++;
            if (evidence.Nisbas[i] is not null && i + 1 < span.End)
            {
                i++;
            }
        }

        return (i, span.End);
    }

    // Drops a pair that wraps the whole span, takes in a closing mark whose opening one stands inside, cuts before an opening one never closed.
    private (int First, int End) Balanced(int first, int end, int limit)
    {
        if (IsMark(first, Opening) || IsStraight(first))
        {
            first++;
        }

        var open = -1;
        for (var i = first; i < end; i++)
        {
            if (IsMark(i, Opening) || (open < 0 && IsStraight(i)))
            {
                open = i;
            }
            else if (IsMark(i, Closing) || IsStraight(i))
            {
                if (open < 0)
                {
                    return (first, i);
                }

                open = -1;
            }
        }

        if (open < 0)
        {
            return (first, end);
        }

        return end < limit && (IsMark(end, Closing) || IsStraight(end)) && open > first ? (first, end + 1) : (first, open == end - 1 || IsMark(open, "(") ? open : end);
    }

    private bool ClosesInside(int first, int at) =>
        (IsMark(at, Closing) || IsStraight(at)) && Enumerable.Range(first, at - first).Any(i => IsMark(i, Opening) || IsStraight(i));

    private bool IsEdge(int i) => evidence.Document.Tokens[i].Kind == TokenKind.Punctuation;

    private bool IsMark(int i, string marks) => i < evidence.Document.Tokens.Length && evidence.Document.Tokens[i] is { Kind: TokenKind.Punctuation, Form.Length: 1 } token && marks.Contains(token.Form[0], StringComparison.Ordinal);

    private bool IsStraight(int i) => IsMark(i, "\"");

    private int SentenceEnd(NameSpan span)
    {
        var sentence = evidence.Document.Sentences.First(s => span.First >= s.First && span.First < s.First + s.Count);
        return sentence.First + sentence.Count;
    }
}
