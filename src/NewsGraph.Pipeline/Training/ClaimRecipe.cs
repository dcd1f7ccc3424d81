using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Claims;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>How the calibration of claims is made: what models trained without <c>eval/train</c> read out of it is judged by its annotations.</summary>
public static class ClaimRecipe
{
    /// <summary>The judged claims of <c>eval/train</c>, in its order.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="world">Actors and places known beforehand.</param>
    /// <param name="models">Models that have not seen them.</param>
    public static IReadOnlyList<ClaimCase> Cases(TrainingData data, KnownWorld world, HeldOutModels models)
    {
        var (extractor, reader) = (models.ToExtractor(world), new ArticleSourceReader());
        return [.. new AnnotatedCorpora(data).Gold.AsParallel().AsOrdered()
            .SelectMany(a => new ClaimJudge(a.Annotation, extractor.Extract(reader.FromText(a.Id, a.Text, a.Metadata))).Cases())];
    }
}
