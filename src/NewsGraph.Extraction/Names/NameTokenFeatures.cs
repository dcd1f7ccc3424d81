using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// The features by which the names network sees a token: what it shows by itself and what is known of it. What stands around it, the network reads on its own;
/// what a press tagger makes of it gave nothing beside that.
/// </summary>
internal sealed class NameTokenFeatures
{
    private const int LongestAffix = 4;
    private const int LongestCounted = 9;
    private static readonly FeatureTemplate Bias = new("t.bias");
    private static readonly FeatureTemplate Stem = new("t.stem");
    private static readonly FeatureTemplate Core = new("t.core");
    private static readonly FeatureTemplate Whole = new("t.whole");
    private static readonly FeatureTemplate Prefix = new("t.prefix");
    private static readonly FeatureTemplate Suffix = new("t.suffix");
    private static readonly FeatureTemplate Length = new("t.length");
    private static readonly FeatureTemplate Class = new("t.class");
    private static readonly FeatureTemplate Kind = new("t.kind");
    private static readonly FeatureTemplate Mark = new("t.mark");
    private static readonly FeatureTemplate Tag = new("t.tag");
    private static readonly FeatureTemplate Clitic = new("t.clitic");
    private static readonly FeatureTemplate Agreement = new("t.agreement");
    private static readonly FeatureTemplate Aspect = new("t.aspect");
    private static readonly FeatureTemplate Quoted = new("t.quoted");
    private static readonly FeatureTemplate First = new("t.first");
    private static readonly FeatureTemplate Cue = new("t.cue");
    private static readonly FeatureTemplate Nisba = new("t.nisba");
    private static readonly FeatureTemplate Known = new("t.known");
    private static readonly FeatureTemplate NameWord = new("t.name-word");
    private static readonly FeatureTemplate Phrase = new("t.phrase");
    private static readonly FeatureTemplate Elsewhere = new("t.elsewhere");

    private readonly NameEvidence _evidence;
    private readonly NameResources _resources;

    /// <summary>Creates the features of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="resources">Word clusters, name words and a dictionary of names.</param>
    public NameTokenFeatures(NameEvidence evidence, NameResources resources) => (_evidence, _resources) = (evidence, resources);

    /// <summary>Adds the tokens of a sentence to a sequence, each with its features.</summary>
    public void Add(Sentence sentence, FeatureSequence features)
    {
        var phrases = _resources.Phrases?.MatchesIn(_evidence, sentence.First, sentence.Count);
        var quoted = false;
        for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
        {
            var token = _evidence.Document.Tokens[i];
            features.NextItem();
            features.Add(Bias.Of());
            AddLetters(features, i);
            AddForm(features, token);
            if (quoted)
            {
                features.Add(Quoted.Of());
            }

            quoted = NameFeatures.IsQuotedAfter(token, quoted);
            if (i == sentence.First)
            {
                features.Add(First.Of((int)sentence.Kind));
            }

            AddKnowledge(features, i);
            if (phrases?[i - sentence.First] is { } phrase)
            {
                features.Add(Phrase.Of(phrase));
            }
        }
    }

    private void AddLetters(FeatureSequence f, int i)
    {
        var stem = _evidence.Keys.Stem[i];
        f.Add(Stem.Of(stem));
        f.Add(Core.Of(_evidence.Keys.Core[i]));
        f.Add(Whole.Of(_evidence.Keys.Whole[i]));
        for (var n = 1; n <= LongestAffix && n < stem.Length; n++)
        {
            f.Add(Prefix.Of(n, stem.AsSpan(0, n)));
            f.Add(Suffix.Of(n, stem.AsSpan(stem.Length - n)));
        }

        f.Add(Length.Of(Math.Min(stem.Length, LongestCounted)));
        f.Add(Class.Of(_resources.Clusters?.ClusterOf(stem) ?? -1));
    }

    private static void AddForm(FeatureSequence f, Token token)
    {
        var morphology = token.Morphology;
        f.Add(Kind.Of((int)token.Kind));
        if (token.Kind == TokenKind.Punctuation)
        {
            f.Add(Mark.Of(token.Form));
        }

        f.Add(Tag.Of((int)token.Tag));
        f.Add(Clitic.Of((int)token.Clitics));
        f.Add(Agreement.Of(((int)morphology.Gender << 8) | (int)morphology.Number));
        f.Add(Aspect.Of((int)morphology.Aspect));
    }

    private void AddKnowledge(FeatureSequence f, int i)
    {
        foreach (var cue in _evidence.Cues[i])
        {
            f.Add(Cue.Of(cue));
        }

        if (_evidence.Nisbas[i] is not null)
        {
            f.Add(Nisba.Of());
        }

        f.Add(Known.Of(_evidence.Gazetteer[i] ?? "-"));
        if (_resources.NameWords is { } words)
        {
            Span<char> profile = stackalloc char[NameWordCounts.Columns];
            f.Add(NameWord.Of(NameWordCounts.Write(words.PackedProfileOf(_evidence.Keys.Core[i]), profile)));
        }

        AddMemory(f, i);
    }

    private void AddMemory(FeatureSequence f, int i)
    {
        var stem = _evidence.Keys.Stem[i];
        if (_evidence.AfterTitle.Contains(stem))
        {
            f.Add(Elsewhere.Of("after title"));
        }

        if (_evidence.Gazetteer[i] is null && _evidence.InsideLongMatch.TryGetValue(stem, out var known))
        {
            f.Add(Elsewhere.Of(known));
        }
    }
}
