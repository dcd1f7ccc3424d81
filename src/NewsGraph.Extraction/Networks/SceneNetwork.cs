using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Networks;

/// <summary>
/// Reads the sentence of every event as it looks from that event (markers as in Zhong and Chen 2021, «A frustratingly easy approach for entity and relation extraction»),
/// and says of its names which role they have, of its time expressions whether they date the event, and of the event how it is told.
/// </summary>
internal sealed class SceneNetwork(RecurrentNetwork network)
{
    private static readonly int Labels = SceneLabels.Names.Count;

    /// <summary>The network behind it.</summary>
    public RecurrentNetwork Network => network;

    /// <summary>Reads all events of a scene.</summary>
    /// <param name="scene">The events.</param>
    /// <param name="times">The time expressions of its document.</param>
    /// <param name="annotators">As whom it answers; what is learned from its opinions learns from those of the article's own annotators.</param>
    public SceneOpinions Read(EventScene scene, IReadOnlyList<TimeExpression> times, AnnotatorGroup annotators = AnnotatorGroup.Evaluation)
    {
        var tokens = new SceneFeatures(scene, Places(scene, times), annotators);
        var vectors = network.Embed(tokens.Tokens);
        var features = new FeatureSequence();
        return new SceneOpinions([.. Enumerable.Range(0, scene.Triggers.Length).Select(v => Read(scene, v, times, tokens, vectors, features))]);
    }

    /// <summary>Where time expressions stand, [token]: 0 outside, 1 at the start of one, 2 inside.</summary>
    public static byte[] Places(EventScene scene, IReadOnlyList<TimeExpression> times)
    {
        var places = new byte[scene.View.Count];
        foreach (var time in times)
        {
            places.AsSpan(time.First, time.Count).Fill(2);
            places[time.First] = 1;
        }

        return places;
    }

    private EventOpinion Read(EventScene scene, int trigger, IReadOnlyList<TimeExpression> times, SceneFeatures tokens, float[] vectors, FeatureSequence features)
    {
        var window = SceneWindow.Of(scene, trigger, times);
        var items = window.Items(scene, trigger, times);
        features.Clear();
        tokens.AddViews(trigger, window.First, window.End, features);
        var p = new float[items.Length * Labels];
        network.Predict(vectors.AsSpan((window.First * network.VectorLength)..(window.End * network.VectorLength)), features, items, items[^1], p);
        var own = p.AsSpan(^Labels..);
        return new EventOpinion(
            [.. window.Mentions.Select((m, i) => (scene.View.EntityOf[m], RolesOf(p.AsSpan(i * Labels, SceneLabels.Roles))))],
            [.. window.Times.Select((t, i) => (times[t], EvidenceRow.LogOdds(p[((window.Mentions.Length + i) * Labels) + SceneLabels.Time])))],
            own[SceneLabels.Negative],
            ModalitiesOf(own[SceneLabels.FirstModality..]));
    }

    private static float[] RolesOf(ReadOnlySpan<float> probabilities)
    {
        var odds = new float[probabilities.Length];
        for (var role = 0; role < odds.Length; role++)
        {
            odds[role] = EvidenceRow.LogOdds(probabilities[role]);
        }

        return odds;
    }

    /// <summary>The probabilities of all modalities from those of all but «asserted», which were asked one by one.</summary>
    private static float[] ModalitiesOf(ReadOnlySpan<float> others)
    {
        var (all, sum) = (new float[others.Length + 1], 0f);
        foreach (var p in others)
        {
            sum += p;
        }

        var scale = sum > 1 ? 1 / sum : 1;
        for (var i = 0; i < others.Length; i++)
        {
            all[i + 1] = others[i] * scale;
        }

        all[0] = 1 - (sum * scale);
        return all;
    }
}
