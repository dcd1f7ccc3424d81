using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>One yes–no classifier for each role.</summary>
internal sealed class RoleModels(IReadOnlyList<ClassifierModel> models)
{
    private readonly ClassifierGroup _together = new(models);

    /// <summary>The labels of each classifier.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["no", "yes"];

    /// <summary>The classifiers in the order of <see cref="EventRole"/>.</summary>
    public IReadOnlyList<ClassifierModel> Models => models;

    /// <summary>Scores the candidates of one event.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="features">Features of each candidate.</param>
    /// <param name="offset">Item of the first candidate.</param>
    /// <param name="entities">Number of entities of the document.</param>
    public RoleScores Score(int[] candidates, FeatureSequence features, int offset, int entities)
    {
        var scores = models.Select(_ => new double[candidates.Length]).ToArray();
        Span<double> probabilities = stackalloc double[models.Count * Labels.Count];
        for (var c = 0; c < candidates.Length; c++)
        {
            _together.Probabilities(features[offset + c], probabilities);
            for (var role = 0; role < models.Count; role++)
            {
                scores[role][c] = probabilities[(role * Labels.Count) + 1];
            }
        }

        return new RoleScores(candidates, scores, entities);
    }
}
