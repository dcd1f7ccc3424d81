using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Entities;

/// <summary>Cuts tagged spans by the guidelines: attached conjunctions and prepositions off, unless the letters belong to the name.</summary>
internal sealed class MentionCutting(NameEvidence evidence)
{
    private readonly HashSet<int> _wholeWords = [.. evidence.Matches.Where(m => m.FromWholeWord).Select(m => m.First)];

    /// <summary>The text of a tagged span.</summary>
    public TextSpan Cut(NameSpan span)
    {
        var first = evidence.Document.Tokens[span.First];
        var last = evidence.Document.Tokens[span.End - 1];
        var start = _wholeWords.Contains(span.First) ? first.Span.Start : first.Core.Start;
        var end = (last.Clitics & Clitics.Pronoun) != Clitics.None ? last.Span.End : last.Core.End;
        return new TextSpan(start, Math.Max(end, start + 1));
    }
}
