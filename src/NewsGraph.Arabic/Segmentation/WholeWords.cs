using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Words whose first letter looks like a clitic and is none, from <c>whole-words.tsv</c>.</summary>
internal sealed class WholeWords
{
    private const string TableName = "ontology/lexicon/arabic/whole-words.tsv";
    private static readonly Lazy<WholeWords> Embedded = new(() => new WholeWords(TableFile.ReadEmbedded(typeof(WholeWords).Assembly, TableName)));
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WholeWords(TableFile table) =>
        _words = table.Rows.SelectMany(r => r.List("words")).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The table that comes with the library.</summary>
    public static WholeWords Default => Embedded.Value;

    /// <summary>True when a stem that begins at <paramref name="start"/> would take letters off such a word.</summary>
    public bool AreCut(ReadOnlySpan<char> word, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (_words.Contains(word[i..]))
            {
                return true;
            }
        }

        return false;
    }
}
