using NewsGraph.Extraction.Resolution.Copies;
using NewsGraph.Text;

namespace NewsGraph.Extraction;

/// <summary>What is still asked of an article's tokens once it is extracted; the tokens themselves, most of its memory, may go.</summary>
/// <param name="Words">Word tokens.</param>
/// <param name="Sketch">The text's small picture.</param>
/// <param name="WholeNames">For each mention, whether its first word is whole: it lost no letter to a preposition («للحكومة») and carries no pronoun («جيشها»).</param>
public sealed record TokenSummary(int Words, TextSketch Sketch, IReadOnlyList<bool> WholeNames)
{
    /// <summary>The summary of an article's tokens.</summary>
    public static TokenSummary Of(Document document, EntityLayer entities) => new(
        document.Tokens.Count(t => t.Kind == TokenKind.Word),
        TextSketch.Of(document),
        [.. entities.Mentions.Select(m => m.First < document.Tokens.Length && IsWhole(document.Tokens[m.First]))]);

    private static bool IsWhole(Token first) => !first.Clitics.HasFlag(Clitics.Lam | Clitics.Article) && !first.Clitics.HasFlag(Clitics.Pronoun);
}
