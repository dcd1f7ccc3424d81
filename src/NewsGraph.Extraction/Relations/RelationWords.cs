using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Relations;

/// <summary>Words that show or forbid a relation, from <c>ontology/lexicon/extraction/relation-words.tsv</c>. Kept apart from the name cues, on which the taggers are trained.</summary>
internal static class RelationWords
{
    private const string Table = "ontology/lexicon/extraction/relation-words.tsv";
    private static readonly Lazy<NameCues> Words = new(() => new NameCues(TableFile.ReadEmbedded(typeof(RelationWords).Assembly, Table)));

    /// <summary>True when a folded word is of a class.</summary>
    public static bool Is(string word, string wordClass) => Words.Value.Is(word, wordClass);
}
