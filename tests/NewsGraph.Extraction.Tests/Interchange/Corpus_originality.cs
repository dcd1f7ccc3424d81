using System.Text.RegularExpressions;

namespace NewsGraph.Tests;

/// <summary>No article of the corpus repeats another, and none holds a passage of the real articles that lie outside the repository.</summary>
public partial class Corpus_originality
{
    private const int RunLength = 10;
    private const double MostShared = 0.2;

    [Fact]
    public void No_two_articles_are_near_duplicates()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, runs) in Articles())
        {
            var repeated = runs.Where(owners.ContainsKey).GroupBy(r => owners[r], StringComparer.Ordinal);
            Assert.All(repeated, g => Assert.True(g.Count() < MostShared * runs.Count, $"{id} repeats {g.Key}: {g.Count()} of {runs.Count} runs of {RunLength} words"));
            foreach (var run in runs)
            {
                owners.TryAdd(run, id);
            }
        }
    }

    [SharedTheory("eval/train")]
    [InlineData("train")]
    [InlineData("dev")]
    public void No_passage_of_a_real_article_stands_in_the_corpus(string folder)
    {
        var real = Directory.GetFiles(Repository.InShared("eval", folder), "*.txt").SelectMany(f => RunsOf(File.ReadAllText(f))).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(real);
        Assert.All(Articles(), a => Assert.Null(a.Runs.FirstOrDefault(real.Contains)));
    }

    private static IEnumerable<(string Id, IReadOnlyList<string> Runs)> Articles() =>
        Directory.GetFiles(Repository.At("ontology", "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileNameWithoutExtension(f), (IReadOnlyList<string>)[.. RunsOf(File.ReadAllText(f))]));

    private static IEnumerable<string> RunsOf(string text)
    {
        var words = Words().Matches(text).Select(m => m.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(i => string.Join(' ', words[i..(i + RunLength)])).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Words();
}
