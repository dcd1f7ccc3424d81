using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>Scores every candidate of every event of a document in two passes.</summary>
internal sealed class ArgumentRanker(RoleModels first, RoleModels second)
{
    /// <summary>Models of the first pass, which sees one event alone.</summary>
    public RoleModels First => first;

    /// <summary>Models of the second pass, which sees what the first thought of all events.</summary>
    public RoleModels Second => second;

    /// <summary>The final scores by trigger.</summary>
    public IReadOnlyList<RoleScores> Rank(EventScene scene)
    {
        var candidates = Candidates(scene);
        var alone = ScoreAll(first, candidates, AloneFeatures(scene, candidates));
        return ScoreAll(second, candidates, ContextualFeatures(scene, candidates, alone));
    }

    /// <summary>The candidates by trigger.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Candidates(EventScene scene) =>
        [.. Enumerable.Range(0, scene.Triggers.Count).Select(v => ArgumentCandidates.Of(scene, v))];

    /// <summary>First-pass features, one item for every pair of trigger and candidate.</summary>
    public static FeatureSequence AloneFeatures(EventScene scene, IReadOnlyList<IReadOnlyList<string>> candidates)
    {
        var features = new FeatureSequence();
        for (var v = 0; v < candidates.Count; v++)
        {
            var own = new ArgumentFeatures(scene, v);
            foreach (var entity in candidates[v])
            {
                features.NextItem();
                own.Add(entity, features);
            }
        }

        return features;
    }

    /// <summary>Second-pass features: those of the first and what it thought.</summary>
    public static FeatureSequence ContextualFeatures(EventScene scene, IReadOnlyList<IReadOnlyList<string>> candidates, IReadOnlyList<RoleScores> alone)
    {
        var features = new FeatureSequence();
        var context = new ContextFeatures(scene, alone);
        for (var v = 0; v < candidates.Count; v++)
        {
            var own = new ArgumentFeatures(scene, v);
            foreach (var entity in candidates[v])
            {
                features.NextItem();
                own.Add(entity, features);
                context.Add(v, entity, features);
            }
        }

        return features;
    }

    /// <summary>Scores all items.</summary>
    public static IReadOnlyList<RoleScores> ScoreAll(RoleModels models, IReadOnlyList<IReadOnlyList<string>> candidates, FeatureSequence features)
    {
        var scores = new List<RoleScores>();
        var offset = 0;
        foreach (var group in candidates)
        {
            scores.Add(models.Score(group, features, offset));
            offset += group.Count;
        }

        return scores;
    }
}
