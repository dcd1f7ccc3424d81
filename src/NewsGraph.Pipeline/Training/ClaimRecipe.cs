using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Claims;
using NewsGraph.Learning;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>
/// How the calibration of claims is made: names and events are trained without <c>eval/train</c>, and what they read out of it is judged by its annotations; so the
/// confidences rest on articles that the models had not seen.
/// </summary>
/// <param name="data">Where the annotated articles lie.</param>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="progress">Told what is being done, or null.</param>
public sealed class ClaimRecipe(TrainingData data, KnownWorld world, Action<string>? progress = null)
{
    private readonly ArabicAnalyzer _analyzer = new();
    private readonly AnnotatedCorpora _corpora = new(data);
    private readonly EventRecipe _events = new(data, world);
    private readonly NameResources _resources = NameResources.With(new Gazetteer(world));

    /// <summary>The judged claims of <c>eval/train</c>.</summary>
    public IReadOnlyList<ClaimCase> Cases()
    {
        progress?.Invoke("names without eval/train");
        var names = TrainNames();
        progress?.Invoke("events without eval/train");
        var events = _events.TrainWithout(_ => true);
        var extractor = new ArticleExtractor(_analyzer, new TimeTagger(), new EntityExtractor(world, names, _resources), new RelationExtractor(world), new EventExtractor(events));
        progress?.Invoke("reading eval/train");
        var reader = new ArticleSourceReader();
        return [.. _corpora.Gold.AsParallel().AsOrdered()
            .SelectMany(a => new ClaimJudge(a.Annotation, extractor.Extract(reader.FromText(a.Id, a.Text, a.Metadata))).Cases())];
    }

    private NameModels TrainNames()
    {
        var corpus = new NameCorpus(_analyzer, _resources);
        var training = new NameTraining(_resources);
        var press = NameModels.Embedded.Press;
        var unseen = UnseenPress.Train(data, corpus, training);
        var examples = _corpora.Calibrated.Concat(_corpora.Written).Select(a => (corpus.ReadAnnotated(a), unseen.GetValueOrDefault(a.Id, press))).ToList();
        return training.Train(press, examples);
    }
}
