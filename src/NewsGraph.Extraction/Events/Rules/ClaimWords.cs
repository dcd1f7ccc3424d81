using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Asks the words of a document for their classes in <c>claim-words.tsv</c>.</summary>
internal static class ClaimWords
{
    /// <summary>True when a token is of a class.</summary>
    public static bool Is(DocumentView view, int token, string wordClass) =>
        token >= 0 && token < view.Count && WordClasses.OfClaims.Is(NameFolding.Default.Fold(view[token].Stem), wordClass);

    /// <summary>The nearest token of a class in [<paramref name="from"/>, <paramref name="to"/>) read backwards, with no mark that ends a clause after it; −1 for none.</summary>
    public static int LastBefore(DocumentView view, int from, int to, string wordClass)
    {
        for (var t = to - 1; t >= from && !view.IsBreak(t); t--)
        {
            if (Is(view, t, wordClass))
            {
                return t;
            }
        }

        return -1;
    }
}
