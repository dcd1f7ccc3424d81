using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Voices;

/// <summary>The nouns that stand after a verb as adverbs of time or manner, from <c>time-adverbials.tsv</c>: neither its subject nor its object.</summary>
internal static class TimeAdverbials
{
    private const string TableName = "ontology/lexicon/arabic/time-adverbials.tsv";
    private static readonly Lazy<FrozenDictionary<string, bool>> Words = new(Read);

    /// <summary>True of a word that mostly is such an adverb.</summary>
    public static bool Holds(Token token) => Words.Value.TryGetValue(token.Stem, out var needsArticle) && (!needsArticle || token.IsDefinite);

    private static FrozenDictionary<string, bool> Read()
    {
        var words = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in TableFile.ReadEmbedded(typeof(TimeAdverbials).Assembly, TableName).Rows)
        {
            var needsArticle = row["kind"] switch
            {
                "any" => false,
                "definite" => true,
                var other => throw row.Error("kind", $"«{other}» is no kind; write any or definite"),
            };
            foreach (var word in row.List("words"))
            {
                words[word] = needsArticle;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
