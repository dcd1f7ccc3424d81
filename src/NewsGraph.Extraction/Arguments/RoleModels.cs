using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>One yes–no classifier for each role.</summary>
internal sealed class RoleModels(IReadOnlyList<ClassifierModel> models)
{
    /// <summary>The labels of each classifier.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["no", "yes"];

    /// <summary>The classifiers in the order of <see cref="EventRole"/>.</summary>
    public IReadOnlyList<ClassifierModel> Models => models;

    /// <summary>Scores the candidates of one event.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="features">Features of each candidate.</param>
    /// <param name="offset">Item of the first candidate.</param>
    public RoleScores Score(IReadOnlyList<string> candidates, FeatureSequence features, int offset)
    {
        var scores = models.Select(_ => new double[candidates.Count]).ToArray();
        for (var c = 0; c < candidates.Count; c++)
        {
            for (var role = 0; role < models.Count; role++)
            {
                scores[role][c] = models[role].Probabilities(features[offset + c])[1];
            }
        }

        return new RoleScores(candidates, scores);
    }
}
