using System.IO.Compression;
using System.Text.Json;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Anercorp;

/// <summary>The taggers in ANERcorp's scheme; what <c>newsgraph train names-anercorp</c> runs. Needs the clusters, name words and phrases of <c>train names</c>.</summary>
public sealed class AnercorpRecipe(TrainingData data, KnownWorld world, Action<string>? progress = null)
{
    private const int SentencesOfNews = 20;

    /// <summary>Weights of the taggers smaller than this are left out, nearly half of the file. (With bounds from 0 to .08, without any order, F1 on our development part moved by .007.)</summary>
    private const float LeastWeight = 0.09f;

    private readonly ArabicAnalyzer _analyzer = new();
    private readonly NameResources _resources = NameResources.With(new Gazetteer(world));

    /// <summary>Trains everything; the same data and known world give the same bytes.</summary>
    /// <param name="withDev">True to learn from our development part of ANERcorp as well, as the shipped model does.</param>
    public AnercorpModels Train(bool withDev)
    {
        var corpus = new NameCorpus(_analyzer, _resources);
        progress?.Invoke("tagger of the guidelines' scheme");
        var guide = new NameTraining(_resources).TrainGuide(ForGuide().Select(corpus.ReadAnnotated));
        List<NameExample> examples = [.. Examples(corpus, "train.tsv"), .. withDev ? Examples(corpus, "dev.tsv") : [], .. corpus.ReadPress(PressNames.Read(data))];
        return new AnercorpTraining(_resources, guide, progress).Train(examples, RawNews()).Without(LeastWeight);
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

    private IEnumerable<NameExample> Examples(NameCorpus corpus, string file) => corpus.ReadPress(data.At("data", "ner", "anercorp", file));

    // Passages of ANERcorp are left out: on text that the guide has learned by heart, the first tagger would learn to trust it too much.
    private IEnumerable<AnnotatedArticle> ForGuide()
    {
        var corpora = new AnnotatedCorpora(data);
        return corpora.Gold.Concat(StandoffSource.All.Where(s => s.IsCalibrated && s != StandoffSource.Anercorp).SelectMany(s => s.Read(data))).Concat(corpora.Written);
    }

    private IEnumerable<NameEvidence> RawNews() => Articles().Concat(SentencesTogether()).Select(text =>
    {
        var document = _analyzer.Analyze(new Article("raw", text, new ArticleMetadata(), [], new ArticleSource("raw", OffsetMap.Identity, "")));
        return new NameEvidence(document, _resources.Gazetteer, _resources.Cues);
    });

    private IEnumerable<string> Articles()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(data.At("data", "news", "ant.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    private IEnumerable<string> SentencesTogether() => data.Lines("data", "news", "ntrex-ar.txt").Chunk(SentencesOfNews).Select(lines => string.Join('\n', lines));
}
