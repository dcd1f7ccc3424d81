using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Features of the words around a token: their whole forms, stems farther off, endings, word classes side by side, runs of part-of-speech tags, matches in a dictionary of names.
/// (Held-out real articles, a third of them: names .810 without, .818 with; entities .826 and .830.)
/// </summary>
internal sealed class NameSurroundings
{
    private static readonly FeatureTemplate Whole = new("whole");
    private static readonly FeatureTemplate Far = new("stem-far");
    private static readonly FeatureTemplate Around = new("stems-around");
    private static readonly FeatureTemplate NeighbourEnding = new("ending-of-neighbour");
    private static readonly FeatureTemplate ClusterPair = new("cluster-pair");
    private static readonly FeatureTemplate Tags = new("tags");
    private static readonly FeatureTemplate Phrase = new("phrase");
    private static readonly FeatureTemplate PhraseAndKnown = new("phrase-and-known");
    private const int NoCluster = 4095;
    private const int Outside = 4094;
    private static readonly string[] TagNames = Enum.GetNames<PartOfSpeech>();
    private static readonly string[] DefiniteTagNames = Array.ConvertAll(TagNames, t => "definite" + t);
    private readonly NameEvidence _evidence;
    private readonly NamePhrases? _phrases;
    private readonly int[] _clusters;

    /// <summary>Creates the features of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="phrases">The dictionary of names, or null.</param>
    /// <param name="clusters">Cluster of each token, −1 for none.</param>
    public NameSurroundings(NameEvidence evidence, NamePhrases? phrases, int[] clusters) => (_evidence, _phrases, _clusters) = (evidence, phrases, clusters);

    /// <summary>Places of the tokens of a sentence in names of the dictionary, or null.</summary>
    public string?[]? PhrasesIn(Sentence sentence) => _phrases?.MatchesIn(_evidence, sentence.First, sentence.Count);

    /// <summary>Adds the features of a token.</summary>
    /// <param name="f">Where they go.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="phrases">Matches in the sentence.</param>
    public void Add(FeatureSequence f, Sentence sentence, int i, string?[]? phrases)
    {
        AddWords(f, sentence, i);
        AddClusters(f, sentence, i);
        AddTags(f, sentence, i);
        if (phrases is not null)
        {
            AddPhrases(f, sentence, i, phrases);
        }
    }

    private void AddWords(FeatureSequence f, Sentence sentence, int i)
    {
        var stems = _evidence.Keys.Stem;
        for (var d = -1; d <= 1; d++)
        {
            f.Add(Whole.Of(d, At(_evidence.Keys.Whole, sentence, i + d)));
        }

        f.Add(Far.Of(-3, At(stems, sentence, i - 3)));
        f.Add(Far.Of(3, At(stems, sentence, i + 3)));
        f.Add(Around.Of(0, At(stems, sentence, i - 1), ' ', At(stems, sentence, i + 1)));
        for (var d = -1; d <= 1; d += 2)
        {
            var other = At(stems, sentence, i + d);
            for (var n = 2; n <= 3 && n < other.Length; n++)
            {
                f.Add(NeighbourEnding.Of((d * 10) + n, other.AsSpan(other.Length - n)));
            }
        }
    }

    private void AddClusters(FeatureSequence f, Sentence sentence, int i)
    {
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

    private void AddPhrases(FeatureSequence f, Sentence sentence, int i, string?[] phrases)
    {
        for (var d = -2; d <= 2; d++)
        {
            var j = i + d - sentence.First;
            if (j >= 0 && j < phrases.Length && phrases[j] is { } phrase)
            {
                f.Add(Phrase.Of(d, phrase));
            }
        }

        f.Add(PhraseAndKnown.Of(phrases[i - sentence.First] ?? "-", _evidence.Gazetteer[i] ?? "-", AttachedTo(_evidence.Document.Tokens[i])));
    }

    /// <summary>What is written together with a token, as a feature.</summary>
    public static string AttachedTo(Token token) =>
        (token.HasConjunction, token.HasPreposition, token.IsDefinite) switch
        {
            (true, _, true) => "conjunction+article", (true, _, _) => "conjunction", (_, true, true) => "preposition+article", (_, true, _) => "preposition", (_, _, true) => "article", _ => "none",
        };

    private int ClusterAt(Sentence sentence, int i) => i < sentence.First || i >= sentence.First + sentence.Count ? Outside : _clusters[i] >= 0 ? _clusters[i] : NoCluster;

    private string TagAt(Sentence sentence, int i)
    {
        if (i < sentence.First || i >= sentence.First + sentence.Count)
        {
            return "<>";
        }

        var token = _evidence.Document.Tokens[i];
        return token.Kind == TokenKind.Punctuation ? token.Form : token.IsDefinite ? DefiniteTagNames[(int)token.Tag] : TagNames[(int)token.Tag];
    }

    private static string At(string[] values, Sentence sentence, int i) =>
        i < sentence.First ? "<s>" : i >= sentence.First + sentence.Count ? "</s>" : values[i];
}
