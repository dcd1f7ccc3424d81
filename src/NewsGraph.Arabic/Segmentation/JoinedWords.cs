using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Two words written as one («مما» for من + ما), from <c>joined-words.tsv</c>.</summary>
internal sealed class JoinedWords
{
    private const string TableName = "ontology/lexicon/arabic/joined-words.tsv";
    private static readonly Lazy<JoinedWords> Embedded = new(() => new JoinedWords(TableFile.ReadEmbedded(typeof(JoinedWords).Assembly, TableName)));
    private readonly FrozenDictionary<string, string> _segments;

    private JoinedWords(TableFile table) =>
        _segments = table.Rows.SelectMany(r => r.List("words").Select(w => KeyValuePair.Create(w, r["segments"]))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The table that comes with the library.</summary>
    public static JoinedWords Default => Embedded.Value;

    /// <summary>The parts of such a word joined by <c>+</c>, after a conjunction as well; null for any other.</summary>
    public string? SegmentsOf(string word)
    {
        if (_segments.TryGetValue(word, out var segments))
        {
            return segments;
        }

        return word.Length > 3 && word[0] is Letters.Waw or Letters.Feh && _segments.TryGetValue(word[1..], out var rest) ? string.Concat(word.AsSpan(0, 1), "+", rest) : null;
    }
}
