using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Tests.Names;

public sealed class NameTables
{
    [Theory]
    [InlineData("وزير", "office", true)]
    [InlineData("الجنرال", "honorific", true)]
    [InlineData("حزب", "body", true)]
    [InlineData("محافظة", "place", true)]
    [InlineData("شجرة", "body", false)]
    [InlineData("قال", "office", false)]
    public void A_word_is_of_the_classes_that_the_table_gives(string word, string cueClass, bool expected) =>
        Assert.Equal(expected, NameCues.Default.Is(NameFolding.Default.Fold(word), cueClass));

    [Fact]
    public void Body_patterns_have_unique_keys_and_end_in_a_nisba_slot()
    {
        Assert.Equal(BodyPattern.All.Count, BodyPattern.All.Select(p => p.Key).Distinct().Count());
        Assert.All(BodyPattern.All.SelectMany(p => p.Names), n => Assert.Matches(" ~[fm]$", n));
        Assert.All(BodyPattern.All, p => Assert.Contains("{0}", p.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_office_of_states_fires_on_its_example_and_not_on_its_counterexample()
    {
        var table = TableFile.ReadEmbedded(typeof(NameCues).Assembly, "ontology/lexicon/extraction/state-offices.tsv");
        foreach (var row in table.Rows)
        {
            Assert.StartsWith(Bare(row["office"]), Bare(row["example"]), StringComparison.Ordinal);
            Assert.False(Bare(row["counterexample"]).StartsWith(Bare(row["office"]), StringComparison.Ordinal), $"{row.Path}:{row.Line}");
        }
    }

    private static string Bare(string text) =>
        string.Join(' ', NameFolding.Default.Fold(text).Split(' ').Select(w => w.Length > 3 && w.StartsWith("ال", StringComparison.Ordinal) ? w[2..] : w));
}
