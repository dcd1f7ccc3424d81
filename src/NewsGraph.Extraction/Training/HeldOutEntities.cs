using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Training.Coreference;

namespace NewsGraph.Extraction.Training;

/// <summary>
/// Finds the entities of annotated articles with models that have not seen them (jackknife): the articles are dealt into folds, and names and coreference
/// are trained without each fold in turn. What is learned on top of found entities has to see them as bad as they are.
/// </summary>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="resources">What mentions are looked up in.</param>
public sealed class HeldOutEntities(KnownWorld world, NameResources resources)
{
    /// <summary>Number of folds; article i of each list is in fold i modulo this.</summary>
    public const int Folds = 3;

    /// <summary>The entities of every list of articles, list by list in the order given.</summary>
    /// <param name="real">Real articles that names and coreference learn from.</param>
    /// <param name="written">Written articles that they learn from.</param>
    /// <param name="others">Articles that they don't learn from.</param>
    public (IReadOnlyList<EntityLayer> Real, IReadOnlyList<EntityLayer> Written, IReadOnlyList<EntityLayer> Others) Find(
        IReadOnlyList<ArticleExtraction> real, IReadOnlyList<ArticleExtraction> written, IReadOnlyList<ArticleExtraction> others)
    {
        var extractors = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(fold => Without(fold, real, written)).ToArray();
        return (In(real), In(written), In(others));

        IReadOnlyList<EntityLayer> In(IReadOnlyList<ArticleExtraction> articles) =>
            [.. articles.Select((a, i) => (a.Document, Fold: i % Folds)).AsParallel().AsOrdered().Select(a => extractors[a.Fold].Extract(a.Document))];
    }

    private EntityExtractor Without(int fold, IReadOnlyList<ArticleExtraction> real, IReadOnlyList<ArticleExtraction> written)
    {
        ArticleExtraction[] kept = [.. real.Where((_, i) => i % Folds != fold)];
        ArticleExtraction[] beside = [.. written.Where((_, i) => i % Folds != fold)];
        var training = new NameTraining(resources);
        var examples = kept.Concat(beside).Select(a => (NameCorpus.Example(a, resources), 1f)).ToList();
        var press = NameModels.Embedded.Press;
        var names = new NameModels(press, training.TrainOuter(press, examples), training.TrainNested(press, examples));
        return new EntityExtractor(world, names, resources) { Coreference = new CoreferenceTraining(world, resources).Train(kept, beside) };
    }
}
