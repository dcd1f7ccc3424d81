using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>
/// The features of the first press tagger: those of the guidelines' tagger, and more of spelling, raw frequency, sequences of tags, a dictionary of names,
/// and what the guidelines' tagger, which has other articles to learn from, makes of the token.
/// </summary>
public sealed class FirstFeatures
{
    private static readonly FeatureTemplate Whole = new("whole");
    private static readonly FeatureTemplate Far = new("stem-far");
    private static readonly FeatureTemplate Around = new("stems-around");
    private static readonly FeatureTemplate Trigram = new("letters");
    private static readonly FeatureTemplate NeighbourEnding = new("ending-of-neighbour");
    private static readonly FeatureTemplate ClusterPair = new("cluster-pair");
    private static readonly FeatureTemplate Tags = new("tags");
    private static readonly FeatureTemplate Frequency = new("frequency");
    private static readonly FeatureTemplate Flags = new("flags");
    private static readonly FeatureTemplate Phrase = new("phrase");
    private static readonly FeatureTemplate PhraseAndKnown = new("phrase-and-known");
    private static readonly FeatureTemplate Guide = new("guide");
    private static readonly FeatureTemplate GuidePair = new("guide-pair");
    private static readonly FeatureTemplate GuideLevel = new("guide-level");
    private static readonly FeatureTemplate GuideAndKnown = new("guide-and-known");
    private static readonly string[] TagNames = Enum.GetNames<PartOfSpeech>();
    private readonly NameEvidence _evidence;
    private readonly NameFeatures _own;
    private readonly LabelledDocument _guide;
    private readonly NameResources _resources;
    private readonly NamePhrases _phrases;

    /// <summary>Creates the features of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="models">The guidelines' tagger and the dictionary of names.</param>
    /// <param name="resources">Word clusters and name words.</param>
    public FirstFeatures(NameEvidence evidence, AnercorpResources models, NameResources resources)
    {
        _evidence = evidence;
        _own = new NameFeatures(evidence, resources);
        _guide = LabelledDocument.By(models.Guide, evidence, _own.Of);
        _resources = resources;
        _phrases = models.Phrases;
    }

    /// <summary>The features of one sentence.</summary>
    public FeatureSequence Of(Sentence sentence)
    {
        var own = _own.Of(sentence);
        var phrases = _phrases.MatchesIn(_evidence, sentence.First, sentence.Count);
        var features = new FeatureSequence();
        for (var i = 0; i < sentence.Count; i++)
        {
            features.NextItem();
            features.AddRange(own[i]);
            AddSpelling(features, sentence, sentence.First + i);
            AddTags(features, sentence, sentence.First + i);
            AddNeighbourhood(features, sentence, i, phrases);
            AddGuide(features, sentence, i);
        }

        return features;
    }

    private void AddSpelling(FeatureSequence f, Sentence sentence, int i)
    {
        var stems = _evidence.Keys.Stem;
        for (var d = -1; d <= 1; d++)
        {
            f.Add(Whole.Of(d, At(_evidence.Keys.Whole, sentence, i + d)));
        }

        f.Add(Far.Of(-3, At(stems, sentence, i - 3)));
        f.Add(Far.Of(3, At(stems, sentence, i + 3)));
        f.Add(Around.Of(0, At(stems, sentence, i - 1), ' ', At(stems, sentence, i + 1)));
        for (var k = 0; k + 3 <= stems[i].Length; k++)
        {
            f.Add(Trigram.Of(stems[i].AsSpan(k, 3)));
        }

        for (var d = -1; d <= 1; d += 2)
        {
            var other = At(stems, sentence, i + d);
            for (var n = 2; n <= 3 && n < other.Length; n++)
            {
                f.Add(NeighbourEnding.Of((d * 10) + n, other.AsSpan(other.Length - n)));
            }
        }

        var own = ClusterAt(sentence, i);
        f.Add(ClusterPair.Of((ClusterAt(sentence, i - 1) << 12) | own));
        f.Add(ClusterPair.Of((1 << 28) | (own << 12) | ClusterAt(sentence, i + 1)));
    }

    private void AddTags(FeatureSequence f, Sentence sentence, int i)
    {
        var (before, own, after) = (TagAt(sentence, i - 1), TagAt(sentence, i), TagAt(sentence, i + 1));
        f.Add(Tags.Of(before, own, after));
        f.Add(Tags.Of(before, own));
        f.Add(Tags.Of(1, own, ' ', after));
    }

    private void AddNeighbourhood(FeatureSequence f, Sentence sentence, int i, string?[] phrases)
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
            if (phrases[j] is { } phrase)
            {
                f.Add(Phrase.Of(d, phrase));
            }
        }

        var at = sentence.First + i;
        f.Add(PhraseAndKnown.Of(phrases[i] ?? "-", _evidence.Gazetteer[at] ?? "-", AttachedTo(_evidence.Document.Tokens[at])));
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
        f.Add(GuideAndKnown.Of(own, AttachedTo(_evidence.Document.Tokens[at]), ' ', _evidence.Gazetteer[at] ?? "-"));
    }

    private static string AttachedTo(Token token) =>
        (token.HasConjunction, token.HasPreposition, token.IsDefinite) switch
        {
            (true, _, true) => "conjunction+article", (true, _, _) => "conjunction", (_, true, true) => "preposition+article", (_, true, _) => "preposition", (_, _, true) => "article", _ => "none",
        };

    private int ClusterAt(Sentence sentence, int i) =>
        i < sentence.First || i >= sentence.First + sentence.Count ? 4094 : _resources.Clusters?.ClusterOf(_evidence.Keys.Stem[i]) is { } cluster and >= 0 ? cluster : 4095;

    private string TagAt(Sentence sentence, int i)
    {
        if (i < sentence.First || i >= sentence.First + sentence.Count)
        {
            return "<>";
        }

        var token = _evidence.Document.Tokens[i];
        return token.Kind == TokenKind.Punctuation ? token.Form : token.IsDefinite ? "definite" + TagNames[(int)token.Tag] : TagNames[(int)token.Tag];
    }

    private static string At(string[] values, Sentence sentence, int i) =>
        i < sentence.First ? "<s>" : i >= sentence.First + sentence.Count ? "</s>" : values[i];
}
