using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Training;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Pipeline.Training;

namespace NewsGraph.Tests;

/// <summary>News from which networks learn what their teachers think are not those that are measured on, nor those whose answers are known.</summary>
public class Unannotated_press
{
    private const int RunLength = 10;
    private const double Formulas = 0.002;

    [SharedFact("data/news/ant.jsonl.gz")]
    public void Hold_no_passage_that_is_measured_on()
    {
        var measured = Directory.GetFiles(Repository.InShared("eval", "dev"), "*.txt").Select(File.ReadAllText).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var shared = Texts().SelectMany(t => Runs(t.Text)).Where(measured.Contains).ToHashSet(StringComparer.Ordinal);
        Assert.True(shared.Count <= Formulas * measured.Count, $"{shared.Count} of {measured.Count} runs of {RunLength} words, such as «{shared.FirstOrDefault()}»");
    }

    [SharedFact("data/news/ant.jsonl.gz")]
    public void Are_read_once_and_never_where_they_are_annotated()
    {
        var texts = Texts();
        var annotated = Annotated().Select(a => a.Text).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(texts.Count, 7000, 9000);
        Assert.DoesNotContain(texts, t => annotated.Contains(t.Text));
        Assert.Equal(texts.Count, texts.Select(t => t.Text).Distinct(StringComparer.Ordinal).Count());
    }

    private static TrainingData Data => new(Repository.Shared) { Standoff = Repository.At("ontology", "standoff") };

    private static AnnotatedCorpora Corpora => new(Data);

    private static IEnumerable<AnnotatedArticle> Annotated() => Corpora.Gold.Concat(Corpora.Press);

    private static IReadOnlyList<SourceText> Texts() => new UnannotatedPress(Data, KnownWorldFiles.Embedded).Texts(Annotated());

    private static IEnumerable<string> Runs(string text)
    {
        var words = text.Split((char[])[' ', '\n', '.', '،', '"', ':', '(', ')', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(i => string.Join(' ', words[i..(i + RunLength)]));
    }
}
