using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>The features by which the network beside the second press tagger sees a token: those of <see cref="NameTokenFeatures"/>, and what the guidelines' tagger makes of it.</summary>
/// <param name="guide">The document as the guidelines' tagger labels it.</param>
/// <param name="resources">Word clusters, name words and a dictionary of names.</param>
internal sealed class NetworkFeatures(LabelledDocument guide, NameResources resources)
{
    private const double Thinkable = 0.1;
    private static readonly FeatureTemplate Guide = new("t.guide");
    private readonly NameTokenFeatures _own = new(guide.Evidence, resources);

    /// <summary>The features of one sentence.</summary>
    public FeatureSequence Of(Sentence sentence)
    {
        var own = new FeatureSequence();
        _own.Add(sentence, own);
        var features = new FeatureSequence();
        for (var i = 0; i < sentence.Count; i++)
        {
            features.NextItem();
            features.AddRange(own[i]);
            AddGuide(features, guide.At(sentence.Index, i));
        }

        return features;
    }

    private static void AddGuide(FeatureSequence f, ReadOnlySpan<double> probabilities)
    {
        for (var label = 0; label < probabilities.Length; label++)
        {
            if (probabilities[label] > Thinkable)
            {
                f.Add(Guide.Of((label * 10) + LabelTally.Level(probabilities[label])));
            }
        }
    }
}
