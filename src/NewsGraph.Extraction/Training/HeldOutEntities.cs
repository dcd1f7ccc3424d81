using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Training.Coreference;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training;

/// <summary>
/// Finds the entities of annotated articles with models that have not seen them (jackknife): the articles are dealt into folds, and names and coreference
/// are trained without each fold in turn. What is learned on top of found entities has to see them as bad as they are.
/// </summary>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="resources">What mentions are looked up in.</param>
/// <param name="unseen">Press taggers by id of the articles that the embedded one has seen (<see cref="UnseenPress"/>).</param>
public sealed class HeldOutEntities(KnownWorld world, NameResources resources, IReadOnlyDictionary<string, SequenceModel> unseen)
{
    /// <summary>Number of folds; article i of each list is in fold i modulo this.</summary>
    public const int Folds = 3;

    private readonly SequenceModel _press = NameModels.Embedded.Press;

    /// <summary>The entities of every list of articles, list by list in the order given.</summary>
    /// <param name="real">Real articles that names and coreference learn from.</param>
    /// <param name="written">Written articles that they learn from.</param>
    /// <param name="others">Articles that they don't learn from.</param>
    public (IReadOnlyList<EntityLayer> Real, IReadOnlyList<EntityLayer> Written, IReadOnlyList<EntityLayer> Others) Find(
        IReadOnlyList<ArticleExtraction> real, IReadOnlyList<ArticleExtraction> written, IReadOnlyList<ArticleExtraction> others)
    {
        var models = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(fold => Without(fold, real, written)).ToArray();
        var extractors = models.SelectMany((m, fold) => unseen.Values.Append(_press).Distinct().Select(press => (Key: (fold, press), Extractor: With(m, press)))).ToDictionary(e => e.Key, e => e.Extractor);
        return (In(real), In(written), In(others));

        IReadOnlyList<EntityLayer> In(IReadOnlyList<ArticleExtraction> articles) =>
            [.. articles.Select((a, i) => (a.Document, Fold: i % Folds)).AsParallel().AsOrdered().Select(a => extractors[(a.Fold, PressFor(a.Document.Article.Id))].Extract(a.Document))];
    }

    private SequenceModel PressFor(string article) => unseen.GetValueOrDefault(article, _press);

    private (NameModels Names, BoostedTrees Coreference) Without(int fold, IReadOnlyList<ArticleExtraction> real, IReadOnlyList<ArticleExtraction> written)
    {
        ArticleExtraction[] kept = [.. real.Where((_, i) => i % Folds != fold)];
        ArticleExtraction[] beside = [.. written.Where((_, i) => i % Folds != fold)];
        var training = new NameTraining(resources);
        var examples = kept.Concat(beside).Select(a => (NameCorpus.Example(a, resources), PressFor(a.Document.Article.Id))).ToList();
        return (training.Train(_press, examples), new CoreferenceTraining(world, resources).Train(kept, beside));
    }

    private EntityExtractor With((NameModels Names, BoostedTrees Coreference) models, SequenceModel press) =>
        new(world, models.Names with { Press = press }, resources) { Coreference = models.Coreference };
}
