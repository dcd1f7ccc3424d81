using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>A key of a noun or adjective that its cases and numbers share: «المصلون», «المصلين», «مصل».</summary>
internal static class NominalKey
{
    private const int Shortest = 5;
    private const char Waw = '\u0648';
    private const char Yeh = '\u064A';
    private const char Noon = '\u0646';

    /// <summary>The key of a token.</summary>
    public static string Of(Token token) => WithoutEnding(NameFolding.Default.Fold(token.Lemma));

    // A sound plural whose singular no word list has keeps its ending in the lemma.
    private static string WithoutEnding(string lemma) =>
        lemma.Length >= Shortest && lemma[^1] == Noon && lemma[^2] is Waw or Yeh ? lemma[..^2] : lemma;
}
