using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Coreference;
using NewsGraph.Learning;

namespace NewsGraph.Pipeline.Training;

/// <summary>How the shipped judge of mention pairs is made: from the annotated articles (<see cref="AnnotatedCorpora"/>).</summary>
public static class CoreferenceRecipe
{
    /// <summary>Name of the model's file.</summary>
    public const string FileName = "coreference.bin";

    /// <summary>Trains the model; the same data and known world give the same bytes.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="world">Actors and places known beforehand.</param>
    public static BoostedTrees Train(TrainingData data, KnownWorld world)
    {
        var resources = NameResources.With(new Gazetteer(world));
        var corpora = new AnnotatedCorpora(data);
        return new CoreferenceTraining(world, resources).Train(EventRecipe.Extractions(corpora.Gold.Concat(corpora.Press)), EventRecipe.Extractions(corpora.Written));
    }
}
