using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>
/// Scores every candidate of every event of a document in three passes (stacking, Wolpert 1992): linear models look at words and positions of
/// one event alone; trees weigh what those thought of all events, and the build of the clause; other trees weigh in the same way what the first trees thought.
/// </summary>
internal sealed class ArgumentRanker(RoleModels first, RoleTrees second, RoleTrees third)
{
    /// <summary>The linear models.</summary>
    public RoleModels First => first;

    /// <summary>The trees over what the linear models thought.</summary>
    public RoleTrees Second => second;

    /// <summary>The deciding trees.</summary>
    public RoleTrees Third => third;

    /// <summary>Ranks the candidates of all events.</summary>
    public ArgumentRanking Rank(EventScene scene)
    {
        var alone = ScoreAlone(scene, Candidates(scene));
        var rows = new EvidenceRows(scene, alone);
        var scores = Weigh(scene, second, alone, rows);
        var again = new EvidenceRows(scene, scores);
        return new ArgumentRanking(Weigh(scene, third, scores, again), (second, rows), (third, again));
    }

    /// <summary>What trees make of the rows of the candidates.</summary>
    private static RoleScores[] Weigh(EventScene scene, RoleTrees trees, RoleScores[] before, EvidenceRows rows) =>
        trees.Score(Array.ConvertAll(before, scores => scores.Candidates), [.. Enumerable.Range(0, before.Length).Select(rows.Of)], scene.View.Entities.Entities.Count);

    /// <summary>The candidates by trigger.</summary>
    public static IReadOnlyList<int[]> Candidates(EventScene scene)
    {
        var candidates = new ArgumentCandidates(scene);
        return [.. Enumerable.Range(0, scene.Triggers.Length).Select(candidates.Of)];
    }

    // Event by event in the same memory: the features of all pairs of an article together are hundreds of kilobytes.
    private RoleScores[] ScoreAlone(EventScene scene, IReadOnlyList<int[]> candidates)
    {
        var features = new FeatureSequence();
        var scores = new RoleScores[candidates.Count];
        for (var v = 0; v < scores.Length; v++)
        {
            features.Clear();
            AddAlone(scene, v, candidates[v], features);
            scores[v] = first.Score(candidates[v], features, 0, scene.View.Entities.Entities.Count);
        }

        return scores;
    }

    /// <summary>First-pass features, one item for every pair of trigger and candidate.</summary>
    public static FeatureSequence AloneFeatures(EventScene scene, IReadOnlyList<int[]> candidates)
    {
        var features = new FeatureSequence();
        for (var v = 0; v < candidates.Count; v++)
        {
            AddAlone(scene, v, candidates[v], features);
        }

        return features;
    }

    private static void AddAlone(EventScene scene, int trigger, int[] candidates, FeatureSequence features)
    {
        var own = new ArgumentFeatures(scene, trigger);
        foreach (var entity in candidates)
        {
            features.NextItem();
            own.Add(entity, features);
        }
    }

    /// <summary>First-pass scores by trigger.</summary>
    public static RoleScores[] ScoreAlone(EventScene scene, RoleModels models, IReadOnlyList<int[]> candidates, FeatureSequence features)
    {
        var scores = new RoleScores[candidates.Count];
        for (int v = 0, offset = 0; v < scores.Length; offset += candidates[v++].Length)
        {
            scores[v] = models.Score(candidates[v], features, offset, scene.View.Entities.Entities.Count);
        }

        return scores;
    }
}
