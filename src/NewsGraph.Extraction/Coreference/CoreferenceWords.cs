using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Words that say whether a mention takes up an earlier one, from <c>ontology/lexicon/extraction/coreference-words.tsv</c>. Kept apart from the name cues, on which the taggers are trained.</summary>
internal static class CoreferenceWords
{
    private const string Table = "ontology/lexicon/extraction/coreference-words.tsv";
    private static readonly Lazy<NameCues> Words = new(() => new NameCues(TableFile.ReadEmbedded(typeof(CoreferenceWords).Assembly, Table)));

    /// <summary>True when a folded word is of a class.</summary>
    public static bool Is(string word, string wordClass) => Words.Value.Is(word, wordClass);
}
