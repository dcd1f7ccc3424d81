using System.Text.RegularExpressions;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Training;

namespace NewsGraph.Tests;

/// <summary>
/// What models are trained on and what they are measured on share no text: hardly a run of ten words, formulas of agencies aside
/// («… in response to a question of the agency …»).
/// </summary>
public partial class Training_and_test_data
{
    private const int RunLength = 10;
    private const double Formulas = 0.001;
    private const string Standoff = "ontology/standoff";
    private const string PressNames = "ontology/standoff/press-names.tsv";

    [SharedTheory("data")]
    [InlineData("data/treebank/padt-dev.conllu", "data/treebank/ar_pud-ud-test.conllu")]
    [InlineData("data/treebank/padt-dev.conllu", "data/segmentation/wikinews-train.tsv")]
    [InlineData("data/treebank/padt-dev.conllu", "data/ner/anercorp/train.tsv")]
    [InlineData("data/ner/anercorp/dev.tsv", "data/ner/anercorp/train.tsv")]
    [InlineData("data/ner/anercorp/dev.tsv", "eval/train")]
    [InlineData("eval/dev", "eval/train")]
    [InlineData("eval/dev", Standoff)]
    [InlineData("eval/dev", PressNames)]
    [InlineData("data/ner/anercorp/dev.tsv", PressNames)]
    [InlineData("eval/dev", "data/ner/anercorp/train.tsv")]
    [InlineData("eval/dev", "data/treebank/ar_pud-ud-test.conllu")]
    [InlineData("eval/dev", "data/segmentation/wikinews-train.tsv")]
    public void Have_no_passage_in_common(string measured, string trained)
    {
        var learned = RunsOf(trained).ToHashSet(StringComparer.Ordinal);
        var runs = RunsOf(measured).ToHashSet(StringComparer.Ordinal);
        var shared = runs.Where(learned.Contains).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(learned);
        Assert.True(shared.Count <= Formulas * runs.Count, $"{shared.Count} of {runs.Count} runs of {RunLength} words of {measured} stand in {trained}, such as «{shared.FirstOrDefault()}»");
    }

    private static IEnumerable<string> RunsOf(string source)
    {
        var own = new TrainingData(Repository.Shared) { Standoff = Repository.At(Standoff) };
        if (source is Standoff or PressNames)
        {
            return (source == Standoff ? new AnnotatedCorpora(own).Press.Select(a => a.Text) : Extraction.Training.Anercorp.PressNames.Read(own).Select(s => s.Text)).SelectMany(Runs);
        }

        var path = Repository.InShared(source.Split('/'));
        var texts = Directory.Exists(path) ? Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText) : [string.Join(' ', File.ReadLines(path).Select(WordOf))];
        return texts.SelectMany(Runs);
    }

    private static string WordOf(string line) => line.Split('\t') is var cells && cells.Length > 4 ? cells[1] : cells[0].Replace("+", "", StringComparison.Ordinal);

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words().Matches(Marks().Replace(text, "")).Select(m => m.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(i => string.Join(' ', words[i..(i + RunLength)]));
    }

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Words();

    [GeneratedRegex("[\u064b-\u0652\u0670\u0640]")]
    private static partial Regex Marks();
}
