using System.Runtime.CompilerServices;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>The folded forms of a document's tokens, by which names are looked up.</summary>
public sealed class TokenKeys
{
    private const string Article = "\u0627\u0644"; // alif lam
    private static readonly ConditionalWeakTable<Document, TokenKeys> Folded = [];

    /// <summary>Folds every token of a document once.</summary>
    public TokenKeys(Document document)
    {
        var fold = NameFolding.Default;
        var count = document.Tokens.Length;
        (Core, Whole, Stem) = (new string[count], new string[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            var token = document.Tokens[i];
            Stem[i] = fold.Fold(token.Stem);
            Whole[i] = fold.Fold(token.Form);
            Core[i] = token.IsDefinite ? Article + Stem[i] : Stem[i];
        }
    }

    /// <summary>The forms of a document, folded when first asked for and kept as long as it is.</summary>
    public static TokenKeys Of(Document document) => Folded.GetValue(document, static d => new TokenKeys(d));

    /// <summary>Article and stem of each token: the word without conjunction, preposition and pronoun.</summary>
    public string[] Core { get; }

    /// <summary>Each token as written.</summary>
    public string[] Whole { get; }

    /// <summary>Each token's stem.</summary>
    public string[] Stem { get; }

    /// <summary>The folded words of a name, as they would stand in a text.</summary>
    public static string[] WordsOf(string name) => NameFolding.Default.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
