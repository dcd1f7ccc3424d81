using System.Buffers;
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
        var windows = Enumerable.Range(0, scene.Triggers.Length).Select(v => SceneWindow.Of(scene, v, times)).ToArray();
        var (questions, views) = (new SequenceQuestion[windows.Length], new FeatureSequence());
        for (var v = 0; v < windows.Length; v++)
        {
            var (items, (first, end, _, _)) = (windows[v].Items(scene, v, times), windows[v]);
            questions[v] = new SequenceQuestion(views.Count, end - first, items, items[^1], first);
            tokens.AddViews(v, first, end, views);
        }

        var probabilities = Predict(tokens.Tokens, views, questions);
        var left = probabilities.AsSpan();
        var opinions = new EventOpinion[windows.Length];
        for (var v = 0; v < windows.Length; v++)
        {
            opinions[v] = Opinion(scene, windows[v], times, left[..(questions[v].Asked * Labels)]);
            left = left[(questions[v].Asked * Labels)..];
        }

        return new SceneOpinions(opinions);
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

    /// <summary>What a token shows by itself is added up once for all events of its sentence.</summary>
    private float[] Predict(FeatureSequence tokens, FeatureSequence views, SequenceQuestion[] questions)
    {
        var alone = ArrayPool<float>.Shared.Rent(tokens.Count * network.VectorLength);
        var probabilities = new float[questions.Sum(q => q.Asked) * Labels];
        network.Embed(tokens, alone);
        network.Predict(alone, views, questions, probabilities);
        ArrayPool<float>.Shared.Return(alone);
        return probabilities;
    }

    private static EventOpinion Opinion(EventScene scene, SceneWindow window, IReadOnlyList<TimeExpression> times, ReadOnlySpan<float> p)
    {
        var names = new (int Entity, float[] Odds)[window.Mentions.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = (scene.View.EntityOf[window.Mentions[i]], RolesOf(p.Slice(i * Labels, SceneLabels.Roles)));
        }

        var dates = new (TimeExpression Time, float Odds)[window.Times.Length];
        for (var i = 0; i < dates.Length; i++)
        {
            dates[i] = (times[window.Times[i]], EvidenceRow.LogOdds(p[((names.Length + i) * Labels) + SceneLabels.Time]));
        }

        var own = p[^Labels..];
        return new EventOpinion(names, dates, own[SceneLabels.Negative], ModalitiesOf(own[SceneLabels.FirstModality..]));
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
