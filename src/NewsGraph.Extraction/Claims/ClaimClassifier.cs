using NewsGraph.Extraction.Arguments;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Claims;

/// <summary>Decides polarity and modality of the events of a scene by the mean of what linear models and the scene's network think.</summary>
internal sealed class ClaimClassifier(ClassifierModel polarity, ClassifierModel modality)
{
    /// <summary>Least mean probability of a negative; on a third of 2,520 real articles held out negation differs little from .24 to .40, on eval/train, read by models trained without it, it is .551 at .30, .570 at .40.</summary>
    private const double NegativeThreshold = 0.40;

    /// <summary>Largest mean probability of «asserted» with which another modality is chosen; between the best of two networks on the same articles (.55 and .60).</summary>
    private const double AssertedThreshold = 0.58;

    /// <summary>The same for words that may well name no event: most of those stand in plans and demands.</summary>
    private const double DoubtfulThreshold = 0.40;

    /// <summary>Labels of the polarity model.</summary>
    public static IReadOnlyList<string> PolarityLabels { get; } = Enum.GetNames<Polarity>();

    /// <summary>Labels of the modality model.</summary>
    public static IReadOnlyList<string> ModalityLabels { get; } = Enum.GetNames<Modality>();

    /// <summary>The polarity model.</summary>
    public ClassifierModel PolarityModel => polarity;

    /// <summary>The modality model.</summary>
    public ClassifierModel ModalityModel => modality;

    /// <summary>Polarity and modality by trigger.</summary>
    public IReadOnlyList<(Polarity Polarity, Modality Modality)> Classify(EventScene scene)
    {
        var claims = new List<(Polarity Polarity, Modality Modality)>(scene.Triggers.Length);
        var features = new FeatureSequence();
        for (var v = 0; v < scene.Triggers.Length; v++)
        {
            features.Clear();
            features.NextItem();
            ClaimFeatures.Add(scene, v, claims, features);
            claims.Add((PolarityOf(features[0], scene, v), ModalityOf(features[0], scene, v)));
        }

        return claims;
    }

    private Polarity PolarityOf(ReadOnlySpan<uint> features, EventScene scene, int trigger) =>
        (polarity.Probabilities(features)[1] + scene.Opinions.Negative(trigger)) / 2 >= NegativeThreshold ? Polarity.Negative : Polarity.Positive;

    private Modality ModalityOf(ReadOnlySpan<uint> features, EventScene scene, int trigger)
    {
        var p = modality.Probabilities(features);
        for (var m = 0; m < p.Length; m++)
        {
            p[m] = (p[m] + scene.Opinions.Of(trigger, (Modality)m)) / 2;
        }

        if (p[0] >= (scene.Triggers[trigger].Probability >= 0.5 ? AssertedThreshold : DoubtfulThreshold))
        {
            return Modality.Asserted;
        }

        return p[1] >= p[2] && p[1] >= p[3] ? Modality.Planned : p[2] >= p[3] ? Modality.Possible : Modality.Requested;
    }
}
