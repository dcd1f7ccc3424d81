using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Coreference;

/// <summary>Mentions as tests state them: by the words that stand in a text.</summary>
internal static class Mentions
{
    /// <summary>The mention that the last place of some words in a text is, an article before them taken as another word.</summary>
    public static MentionCandidate In(NameEvidence evidence, string words, EntityType type)
    {
        var start = (' ' + evidence.Document.Article.Text).LastIndexOf(' ' + words, StringComparison.Ordinal);
        start = start < 0 ? evidence.Document.Article.Text.LastIndexOf(words, StringComparison.Ordinal) : start;
        var span = new TextSpan(start, start + words.Length);
        var tokens = Enumerable.Range(0, evidence.Document.Tokens.Length).Where(i => evidence.Document.Tokens[i].Core.Overlaps(span)).ToList();
        return new MentionCandidate(new NameSpan(tokens[0], tokens.Count, type, 1), evidence, span);
    }
}
