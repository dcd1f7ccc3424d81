using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Coreference;
using NewsGraph.Learning;

namespace NewsGraph.Pipeline.Training;

/// <summary>How the shipped judge of capitals' names is made: from the annotated articles (<see cref="AnnotatedCorpora"/>).</summary>
public sealed class CapitalRecipe
{
    /// <summary>Name of the model's file.</summary>
    public const string FileName = "capitals.bin";

    private readonly IReadOnlyList<CapitalCase> _real;
    private readonly IReadOnlyList<CapitalCase> _written;

    /// <summary>Reads the articles.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="world">Actors and places known beforehand.</param>
    public CapitalRecipe(TrainingData data, KnownWorld world)
    {
        var training = new CapitalTraining(world, NameResources.With(new Gazetteer(world)));
        var corpora = new AnnotatedCorpora(data);
        _real = training.CasesOf(EventRecipe.Extractions(corpora.Gold.Concat(corpora.Press)));
        _written = training.CasesOf(EventRecipe.Extractions(corpora.Written));
    }

    /// <summary>Trains the model; the same data and known world give the same bytes.</summary>
    public ClassifierModel Train() => CapitalTraining.Train(_real, _written);

    /// <summary>For each name in the press whether a model that has not seen its article takes it for its state, and whether it is.</summary>
    /// <param name="folds">Number of folds.</param>
    public IReadOnlyList<(bool Found, bool IsState)> CrossValidate(int folds) => CapitalTraining.CrossValidate(_real, _written, folds);
}
