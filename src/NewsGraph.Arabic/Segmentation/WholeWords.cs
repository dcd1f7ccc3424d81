using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Words whose first letters look like a clitic, or whose last letters look like an ending, and are none, from <c>whole-words.tsv</c>.</summary>
internal sealed class WholeWords
{
    private const string TableName = "ontology/lexicon/arabic/whole-words.tsv";
    private static readonly Lazy<WholeWords> Embedded = new(() => new WholeWords(TableFile.ReadEmbedded(typeof(WholeWords).Assembly, TableName)));
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _inflected;

    private WholeWords(TableFile table)
    {
        _words = Words(table, "words");
        _inflected = Words(table, "inflected");
    }

    /// <summary>The table that comes with the library.</summary>
    public static WholeWords Default => Embedded.Value;

    /// <summary>True for such a word itself.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>True when a stem that begins at <paramref name="start"/> would take letters off such a word.</summary>
    public bool AreCut(ReadOnlySpan<char> word, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (_words.Contains(word[i..]) || _inflected.Contains(word[i..]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(TableFile table, string column) =>
        table.Rows.SelectMany(r => r.List(column)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
