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
/// How the calibration of claims is made: names and events are trained twice, each time without one half of <c>eval/train</c>, and what they read out of that
/// half is judged by its annotations; so the confidences rest on articles that the models had not seen.
/// </summary>
/// <param name="data">Where the annotated articles lie.</param>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="progress">Told what is being done, or null.</param>
public sealed class ClaimRecipe(TrainingData data, KnownWorld world, Action<string>? progress = null)
{
    /// <summary>Parts that the real articles are cut into.</summary>
    public const int Folds = 2;

    private readonly ArabicAnalyzer _analyzer = new();
    private readonly AnnotatedCorpora _corpora = new(data);
    private readonly EventRecipe _events = new(data, world);
    private readonly NameResources _resources = NameResources.With(new Gazetteer(world));
    private IReadOnlyDictionary<string, SequenceModel>? _unseen;

    /// <summary>The judged claims of the articles that are held out of one training.</summary>
    /// <param name="fold">Which part is held out, from 0.</param>
    public IReadOnlyList<ClaimCase> Cases(int fold)
    {
        progress?.Invoke($"part {fold + 1} of {Folds}: names");
        var names = TrainNames(fold);
        progress?.Invoke($"part {fold + 1} of {Folds}: events");
        var events = _events.TrainWithout(i => i % Folds == fold);
        var extractor = new ArticleExtractor(_analyzer, new TimeTagger(), new EntityExtractor(world, names, _resources), new RelationExtractor(world), new EventExtractor(events));
        progress?.Invoke($"part {fold + 1} of {Folds}: reading what was held out");
        var reader = new ArticleSourceReader();
        return [.. _corpora.Gold.Where((_, i) => i % Folds == fold).AsParallel().AsOrdered()
            .SelectMany(a => new ClaimJudge(a.Annotation, extractor.Extract(reader.FromText(a.Id, a.Text, a.Metadata))).Cases())];
    }

    private NameModels TrainNames(int fold)
    {
        var corpus = new NameCorpus(_analyzer, _resources);
        var training = new NameTraining(_resources);
        var press = NameModels.Embedded.Press;
        _unseen ??= UnseenPress.Train(data, corpus, training); // the same for every part
        var kept = _corpora.Gold.Where((_, i) => i % Folds != fold).Concat(_corpora.Calibrated).Concat(_corpora.Written);
        var examples = kept.Select(a => (corpus.ReadAnnotated(a), _unseen.GetValueOrDefault(a.Id, press))).ToList();
        return new NameModels(press, training.TrainOuter(examples), training.TrainNested(examples));
    }
}
