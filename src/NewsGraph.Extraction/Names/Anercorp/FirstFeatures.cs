using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>
/// The features of the first press tagger: those of the guidelines' tagger, and letters, raw frequency,
/// and what the guidelines' tagger, which has other articles to learn from, makes of the token.
/// </summary>
public sealed class FirstFeatures
{
    private static readonly FeatureTemplate Trigram = new("letters");
    private static readonly FeatureTemplate Frequency = new("frequency");
    private static readonly FeatureTemplate Flags = new("flags");
    private static readonly FeatureTemplate Guide = new("guide");
    private static readonly FeatureTemplate GuidePair = new("guide-pair");
    private static readonly FeatureTemplate GuideLevel = new("guide-level");
    private static readonly FeatureTemplate GuideAndKnown = new("guide-and-known");
    private readonly NameEvidence _evidence;
    private readonly NameFeatures _own;
    private readonly LabelledDocument _guide;

    /// <summary>Creates the features of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="guide">The guidelines' tagger.</param>
    /// <param name="resources">Word clusters, name words and a dictionary of names.</param>
    public FirstFeatures(NameEvidence evidence, SequenceModel guide, NameResources resources)
    {
        _evidence = evidence;
        _own = new NameFeatures(evidence, resources);
        _guide = LabelledDocument.By(guide, evidence, _own.Of);
    }

    /// <summary>The document as the guidelines' tagger labels it.</summary>
    internal LabelledDocument Guided => _guide;

    /// <summary>The features of one sentence.</summary>
    public FeatureSequence Of(Sentence sentence)
    {
        var own = _own.Of(sentence);
        var features = new FeatureSequence();
        for (var i = 0; i < sentence.Count; i++)
        {
            features.NextItem();
            features.AddRange(own[i]);
            AddLetters(features, sentence.First + i);
            AddRawNews(features, sentence, i);
            AddGuide(features, sentence, i);
        }

        return features;
    }

    private void AddLetters(FeatureSequence f, int i)
    {
        var stem = _evidence.Keys.Stem[i];
        for (var k = 0; k + 3 <= stem.Length; k++)
        {
            f.Add(Trigram.Of(stem.AsSpan(k, 3)));
        }
    }

    private void AddRawNews(FeatureSequence f, Sentence sentence, int i)
    {
        for (var d = -2; d <= 2; d++)
        {
            var j = i + d;
            if (j < 0 || j >= sentence.Count)
            {
                continue;
            }

            var token = _evidence.Document.Tokens[sentence.First + j];
            f.Add(Frequency.Of((d * 100) + WordKnowledge.CountLevel(token.Form)));
            f.Add(Frequency.Of(100_000 + (d * 100) + WordKnowledge.CountLevel(token.Stem)));
            f.Add(Flags.Of((d * 1000) + (int)WordKnowledge.Flags(token.Stem)));
        }
    }

    private void AddGuide(FeatureSequence f, Sentence sentence, int i)
    {
        for (var d = -2; d <= 2; d++)
        {
            if (i + d >= 0 && i + d < sentence.Count)
            {
                f.Add(Guide.Of((d * 20) + _guide.Best(sentence.Index, i + d)));
            }
        }

        var own = _guide.Best(sentence.Index, i);
        f.Add(GuidePair.Of(((i > 0 ? _guide.Best(sentence.Index, i - 1) : 0) * 20) + own));
        var probabilities = _guide.At(sentence.Index, i);
        for (var label = 0; label < probabilities.Length; label++)
        {
            f.Add(GuideLevel.Of((label * 10) + LabelTally.Level(probabilities[label])));
        }

        var at = sentence.First + i;
        f.Add(GuideAndKnown.Of(own, NameSurroundings.AttachedTo(_evidence.Document.Tokens[at]), ' ', _evidence.Gazetteer[at] ?? "-"));
    }
}
