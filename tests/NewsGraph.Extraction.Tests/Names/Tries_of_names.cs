using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Tests.Names;

public class Tries_of_names
{
    [Fact]
    public void Thousands_of_phrases_are_found_each_with_all_it_stands_for_and_nothing_else_is()
    {
        var random = new Random(5);
        var trie = new NameTrie<int>();
        var expected = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++)
        {
            var phrase = string.Join(' ', Enumerable.Range(0, 1 + random.Next(3)).Select(_ => "w" + random.Next(3000)));
            trie.Add(phrase, i % 700);
            var values = expected.TryGetValue(phrase, out var known) ? known : expected[phrase] = [];
            if (!values.Contains(i % 700))
            {
                values.Add(i % 700);
            }
        }

        Assert.All(expected, pair => Assert.Equal(pair.Value, trie.Find(pair.Key)));
        Assert.All(Enumerable.Range(0, 3000).Select(i => $"w{i} w{i} w{i} w{i}"), phrase => Assert.Empty(trie.Find(phrase)));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a-b")]
    [InlineData(" a  b ")]
    [InlineData("-a - b-")]
    public void Words_are_parted_by_spaces_and_hyphens(string phrase)
    {
        var trie = new NameTrie<string>();
        trie.Add(phrase, "both");
        Assert.Equal(["both"], trie.Find("a b"));
        Assert.True(trie.TryStep(0, "a", out var node));
        Assert.Empty(trie.ValuesAt(node));
        Assert.True(trie.TryStep(node, "b", out _));
        Assert.False(trie.TryStep(node, "", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void A_phrase_without_words_stands_for_nothing(string phrase)
    {
        var trie = new NameTrie<string>();
        trie.Add(phrase, "nothing");
        Assert.Empty(trie.Find(phrase));
    }
}
