using NewsGraph.Extraction.Arguments;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>An annotated article prepared for the argument trainer.</summary>
/// <param name="Scene">Its gold events.</param>
/// <param name="Candidates">The candidates by event.</param>
/// <param name="Alone">Features of the linear pass, one item for every event and candidate.</param>
/// <param name="Labels">By role, event and candidate: 1 where the annotation has the candidate in the role, else 0.</param>
internal sealed record ArgumentCase(EventScene Scene, IReadOnlyList<int[]> Candidates, FeatureSequence Alone, int[][][] Labels)
{
    /// <summary>Prepares an article.</summary>
    public static ArgumentCase Of(ArticleExtraction gold)
    {
        var scene = ArgumentTraining.SceneOf(gold);
        var candidates = ArgumentRanker.Candidates(scene);
        var events = ArgumentTraining.EventsOf(gold).ToArray();
        var labels = Enum.GetValues<EventRole>().Select(role => events.Select((e, v) => LabelsOf(scene, e, candidates[v], role)).ToArray()).ToArray();
        return new ArgumentCase(scene, candidates, ArgumentRanker.AloneFeatures(scene, candidates), labels);
    }

    private static int[] LabelsOf(EventScene scene, ExtractedEvent gold, int[] candidates, EventRole role)
    {
        var right = gold.In(role).ToHashSet(StringComparer.Ordinal);
        return [.. candidates.Select(c => right.Contains(scene.View.Entities.Entities[c].Id) ? 1 : 0)];
    }
}
