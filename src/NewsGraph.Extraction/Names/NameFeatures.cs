using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>The features by which the names tagger sees a token.</summary>
public sealed class NameFeatures
{
    private static readonly FeatureTemplate Bias = new("bias");
    private static readonly FeatureTemplate Stem = new("stem");
    private static readonly FeatureTemplate Core = new("core");
    private static readonly FeatureTemplate StemPair = new("stem-pair");
    private static readonly FeatureTemplate Prefix = new("prefix");
    private static readonly FeatureTemplate Suffix = new("suffix");
    private static readonly FeatureTemplate Shape = new("shape");
    private static readonly FeatureTemplate ShapeAround = new("shape-around");
    private static readonly FeatureTemplate Cue = new("cue");
    private static readonly FeatureTemplate CuePair = new("cue-pair");
    private static readonly FeatureTemplate Gazetteer = new("gazetteer");
    private static readonly FeatureTemplate GazetteerPair = new("gazetteer-pair");
    private static readonly FeatureTemplate Attached = new("attached");
    private static readonly FeatureTemplate Nisba = new("nisba");
    private static readonly FeatureTemplate Memory = new("memory");
    private static readonly FeatureTemplate Place = new("place-in-sentence");
    private static readonly FeatureTemplate Quoted = new("quoted");
    private static readonly FeatureTemplate Cluster = new("cluster");
    private static readonly FeatureTemplate NameWord = new("name-word");
    private static readonly string[] TagNames = Enum.GetNames<PartOfSpeech>();

    private readonly NameEvidence _evidence;
    private readonly int[] _clusters;
    private readonly uint[] _nameWords;
    private readonly bool _hasNameWords;
    private readonly FeatureSequence?[] _own;
    private readonly NameSurroundings _surroundings;

    /// <summary>Creates the features of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="resources">Word clusters, name words and a dictionary of names.</param>
    public NameFeatures(NameEvidence evidence, NameResources resources)
    {
        _evidence = evidence;
        _own = new FeatureSequence?[evidence.Document.Sentences.Length];
        _clusters = Array.ConvertAll(evidence.Keys.Stem, stem => resources.Clusters?.ClusterOf(stem) ?? -1);
        _surroundings = new NameSurroundings(evidence, resources.Phrases, _clusters);
        _hasNameWords = resources.NameWords is not null;
        _nameWords = Array.ConvertAll(evidence.Keys.Core, core => resources.NameWords?.PackedProfileOf(core) ?? 0);
    }

    /// <summary>The features of one sentence before anything was tagged; computed once.</summary>
    public FeatureSequence Of(Sentence sentence) => _own[sentence.Index] ??= Extract(sentence);

    /// <summary>The features of one sentence with the labels that earlier taggers gave; valid as long as the caller keeps it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="labels">Those labels.</param>
    public FeatureSequence Of(Sentence sentence, NameLabelFeatures labels)
    {
        var own = Of(sentence);
        var features = new FeatureSequence();
        for (var i = 0; i < sentence.Count; i++)
        {
            features.NextItem();
            features.AddRange(own[i]);
            labels.AddTo(features, sentence, sentence.First + i);
        }

        return features;
    }

    private FeatureSequence Extract(Sentence sentence)
    {
        var features = new FeatureSequence();
        Add(sentence, features);
        return features;
    }

    /// <summary>Adds the tokens of a sentence to a sequence, each with its features before anything was tagged.</summary>
    public void Add(Sentence sentence, FeatureSequence features)
    {
        var quoted = false;
        var phrases = _surroundings.PhrasesIn(sentence);
        for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
        {
            features.NextItem();
            features.Add(Bias.Of());
            AddWords(features, sentence, i);
            AddShape(features, sentence, i);
            if (quoted)
            {
                features.Add(Quoted.Of());
            }

            quoted = IsQuotedAfter(_evidence.Document.Tokens[i], quoted);
            AddKnowledge(features, sentence, i);
            AddMemory(features, sentence, i);
            _surroundings.Add(features, sentence, i, phrases);
        }
    }

    private void AddWords(FeatureSequence f, Sentence sentence, int i)
    {
        var stems = _evidence.Keys.Stem;
        for (var d = -2; d <= 2; d++)
        {
            f.Add(Stem.Of(d, At(stems, sentence, i + d)));
        }

        f.Add(Core.Of(0, _evidence.Keys.Core[i]));
        f.Add(Core.Of(-1, At(_evidence.Keys.Core, sentence, i - 1)));
        f.Add(Core.Of(1, At(_evidence.Keys.Core, sentence, i + 1)));
        f.Add(StemPair.Of(-1, At(stems, sentence, i - 1), ' ', stems[i]));
        f.Add(StemPair.Of(0, stems[i], ' ', At(stems, sentence, i + 1)));
        var stem = stems[i];
        for (var n = 1; n <= 4 && n < stem.Length; n++)
        {
            f.Add(Prefix.Of(n, stem.AsSpan(0, n)));
            f.Add(Suffix.Of(n, stem.AsSpan(stem.Length - n)));
        }

        for (var d = -2; d <= 2; d++)
        {
            var j = i + d;
            if (j >= sentence.First && j < sentence.First + sentence.Count && _clusters[j] >= 0)
            {
                f.Add(Cluster.Of((d * 100_000) + _clusters[j]));
            }
        }
    }

    private void AddShape(FeatureSequence f, Sentence sentence, int i)
    {
        var token = _evidence.Document.Tokens[i];
        f.Add(Shape.Of(ShapeOf(token)));
        f.Add(Shape.Of(0, NameOf(token.Tag)));
        Span<char> digits = stackalloc char[11];
        f.Add(Shape.Of(1, Write((int)token.Clitics, digits)));
        f.Add(Shape.Of(2, Write(Math.Min(token.Stem.Length, 9), digits)));
        for (var d = -2; d <= 2; d++)
        {
            var j = i + d;
            if (d != 0 && j >= sentence.First && j < sentence.First + sentence.Count)
            {
                var other = _evidence.Document.Tokens[j];
                f.Add(ShapeAround.Of(d, ShapeOf(other)));
                f.Add(ShapeAround.Of(d + 10, NameOf(other.Tag)));
            }
        }

        f.Add(Place.Of(i == sentence.First ? 0 : i == sentence.First + 1 ? 1 : i == sentence.First + sentence.Count - 1 ? 3 : 2, sentence.Kind.ToString()));
    }

    private static string ShapeOf(Token token) => token.Kind switch
    {
        TokenKind.Word => token.IsDefinite ? "definite" : token.HasPreposition ? "preposition" : token.HasConjunction ? "conjunction" : "word",
        TokenKind.Punctuation => token.Form,
        _ => token.Kind.ToString(),
    };

    /// <summary>True when what follows a token stands in quotation marks.</summary>
    /// <param name="token">The token.</param>
    /// <param name="quoted">True when it stands in them itself.</param>
    internal static bool IsQuotedAfter(Token token, bool quoted) =>
        token.Form switch { "\u00AB" or "\u201C" => true, "\u00BB" or "\u201D" => false, "\"" => !quoted, _ => quoted };

    private static string NameOf(PartOfSpeech tag) => TagNames[(int)tag];

    private static ReadOnlySpan<char> Write(int number, Span<char> digits) =>
        number.TryFormat(digits, out var length, provider: System.Globalization.CultureInfo.InvariantCulture) ? digits[..length] : default;

    private void AddKnowledge(FeatureSequence f, Sentence sentence, int i)
    {
        Span<char> profile = stackalloc char[4];
        for (var d = -2; d <= 2; d++)
        {
            var j = i + d;
            if (j < sentence.First || j >= sentence.First + sentence.Count)
            {
                continue;
            }

            foreach (var cue in _evidence.Cues[j])
            {
                f.Add(Cue.Of(d, cue));
            }

            if (_evidence.Nisbas[j] is not null)
            {
                f.Add(Nisba.Of(d, _evidence.Document.Tokens[j].IsDefinite ? "definite" : "bare"));
            }

            if (_evidence.Gazetteer[j] is { } known)
            {
                f.Add(Gazetteer.Of(d, known));
            }

            if (_hasNameWords)
            {
                f.Add(NameWord.Of(d, NameWordCounts.Write(_nameWords[j], profile)));
            }
        }

        var token = _evidence.Document.Tokens[i];
        var attached = token.HasConjunction ? "conjunction" : token.HasPreposition ? "preposition" : "none";
        f.Add(Attached.Of("gazetteer", attached, _evidence.Gazetteer[i] ?? "-"));
        f.Add(Attached.Of("cue", attached, _evidence.CueText[i]));
        f.Add(Attached.Of("article", attached, token.IsDefinite ? "definite" : "bare"));
        if (i > sentence.First)
        {
            f.Add(GazetteerPair.Of(_evidence.Gazetteer[i - 1] ?? "-", _evidence.Gazetteer[i] ?? "-"));
            f.Add(CuePair.Of(_evidence.CueText[i - 1], _evidence.CueText[i]));
        }
    }

    private void AddMemory(FeatureSequence f, Sentence sentence, int i)
    {
        var stem = _evidence.Keys.Stem[i];
        if (_evidence.AfterTitle.Contains(stem))
        {
            f.Add(Memory.Of(0));
        }

        if (_evidence.Gazetteer[i] is null && _evidence.InsideLongMatch.TryGetValue(stem, out var known))
        {
            f.Add(Memory.Of(1, known));
        }

        if (i > sentence.First && _evidence.AfterTitle.Contains(_evidence.Keys.Stem[i - 1]))
        {
            f.Add(Memory.Of(2));
        }
    }

    private static string At(string[] values, Sentence sentence, int i) =>
        i < sentence.First ? "<s>" : i >= sentence.First + sentence.Count ? "</s>" : values[i];
}
