using System.IO.Compression;
using System.Text.Json;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Anercorp;

/// <summary>The taggers in ANERcorp's scheme; what <c>newsgraph train names-anercorp</c> runs. Needs the clusters and name words of <c>train names</c>.</summary>
public sealed class AnercorpRecipe(TrainingData data, KnownWorld world, Action<string>? progress = null)
{
    private const int PressDocument = 20;
    private const int EveryArticle = 4;
    private readonly ArabicAnalyzer _analyzer = new();
    private readonly NameResources _resources = new(new Gazetteer(world), NameCues.Default, NameModels.Clusters, NameModels.NameWords);

    /// <summary>Trains everything; the same data and known world give the same bytes.</summary>
    /// <param name="withDev">True to learn from our development part of ANERcorp as well, as the shipped model does.</param>
    public AnercorpModels Train(bool withDev)
    {
        var corpus = new NameCorpus(_analyzer, _resources);
        progress?.Invoke("tagger of the guidelines' scheme");
        var learned = new AnercorpResources(
            new NameTraining(_resources).TrainGuide(new AnnotatedCorpora(data).ForNames.Select(corpus.ReadAnnotated)),
            NamePhraseTraining.Train(data.At("data", "gazetteer", "nerar")));
        List<NameExample> examples = [.. Examples(corpus, "train.tsv"), .. withDev ? Examples(corpus, "dev.tsv") : []];
        return new AnercorpTraining(_resources, learned, progress).Train(examples, RawNews());
    }

    /// <summary>Scores a model that did not learn from our development part of ANERcorp on that part.</summary>
    public SpanScores ScoreOnDev(AnercorpModels models)
    {
        var examples = Examples(new NameCorpus(_analyzer, _resources), "dev.tsv").ToList();
        var labels = new AnercorpTagger(models, _resources).Label([.. examples.Select(e => e.Evidence)]);
        var scores = new SpanScores();
        for (var i = 0; i < examples.Count; i++)
        {
            scores.Add(SpanDecoding.LabelsOf(labels[i].Length, examples[i].Outer), labels[i]);
        }

        return scores;
    }

    private IEnumerable<NameExample> Examples(NameCorpus corpus, string file) => corpus.ReadPress(data.At("data", "ner", "anercorp", file), PressDocument);

    private IEnumerable<NameEvidence> RawNews()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(data.At("data", "news", "ant.jsonl.gz")), CompressionMode.Decompress));
        for (var i = 0; reader.ReadLine() is { } line; i++)
        {
            if (i % EveryArticle == 0)
            {
                using var json = JsonDocument.Parse(line);
                var text = json.RootElement.GetProperty("text").GetString() ?? "";
                var document = _analyzer.Analyze(new Article("raw", text, new ArticleMetadata(), [], new ArticleSource("raw", OffsetMap.Identity, "")));
                yield return new NameEvidence(document, _resources.Gazetteer, _resources.Cues);
            }
        }
    }
}
