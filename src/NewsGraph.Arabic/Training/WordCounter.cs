using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Tokenization;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Counts the written words of raw text for <see cref="HashedTable"/>.</summary>
public sealed class WordCounter
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<RawToken> _tokens = [];

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        var repaired = TextRepair.Repair(text, RepairKinds.All).Text;
        _tokens.Clear();
        WordTokenizer.Tokenize(repaired, 0, repaired.Length, _tokens);
        foreach (var token in _tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                var word = repaired[token.Start..token.End];
                _counts[word] = _counts.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Number of different words.</summary>
    public int Count => _counts.Count;

    /// <summary>The counts of words seen at least <paramref name="atLeast"/> times, most frequent first, then by code points.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Counts(int atLeast) =>
        [.. _counts.Where(c => c.Value >= atLeast).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)];
}
