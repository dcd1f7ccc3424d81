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
    private static readonly FeatureTemplate Press = new("press");
    private static readonly FeatureTemplate PressPair = new("press-pair");
    private static readonly FeatureTemplate PressElsewhere = new("press-elsewhere");
    private static readonly FeatureTemplate Memory = new("memory");
    private static readonly FeatureTemplate Place = new("place-in-sentence");
    private static readonly FeatureTemplate Quoted = new("quoted");
    private static readonly FeatureTemplate Cluster = new("cluster");
    private static readonly FeatureTemplate NameWord = new("name-word");
    private static readonly FeatureTemplate OuterLabel = new("outer");

    private readonly NameEvidence _evidence;
    private readonly IReadOnlyList<string>? _press;
    private readonly IReadOnlyList<string>? _outer;
    private readonly Dictionary<string, string> _pressOfStem = new(StringComparer.Ordinal);
    private readonly WordClusters? _clusters;
    private readonly NameWordCounts? _nameWords;

    /// <summary>Creates the features of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="resources">Word clusters and name words.</param>
    /// <param name="press">Label of each token by the press tagger, or null.</param>
    /// <param name="outer">Label of each token by the outer tagger, when nested names are sought.</param>
    public NameFeatures(NameEvidence evidence, NameResources resources, IReadOnlyList<string>? press = null, IReadOnlyList<string>? outer = null)
    {
        _evidence = evidence;
        _clusters = resources.Clusters;
        _nameWords = resources.NameWords;
        _press = press;
        _outer = outer;
        if (press is not null)
        {
            CountPressLabels(press);
        }
    }

    /// <summary>The features of one sentence; valid until the next call unless copied.</summary>
    public FeatureSequence Of(Sentence sentence)
    {
        var features = new FeatureSequence();
        for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
        {
            features.NextItem();
            AddToken(features, sentence, i);
        }

        return features;
    }

    private void AddToken(FeatureSequence f, Sentence sentence, int i)
    {
        f.Add(Bias.Of());
        AddWords(f, sentence, i);
        AddShape(f, sentence, i);
        AddKnowledge(f, sentence, i);
        AddMemory(f, sentence, i);
        AddLabels(f, sentence, i);
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
        f.Add(StemPair.Of(-1, At(stems, sentence, i - 1) + " " + stems[i]));
        f.Add(StemPair.Of(0, stems[i] + " " + At(stems, sentence, i + 1)));
        var stem = stems[i];
        for (var n = 1; n <= 4 && n < stem.Length; n++)
        {
            f.Add(Prefix.Of(n, stem.AsSpan(0, n)));
            f.Add(Suffix.Of(n, stem.AsSpan(stem.Length - n)));
        }

        if (_clusters is not null)
        {
            for (var d = -2; d <= 2; d++)
            {
                AddClusters(f, d, At(stems, sentence, i + d));
            }
        }
    }

    private void AddClusters(FeatureSequence f, int offset, string stem)
    {
        var cluster = _clusters!.ClusterOf(stem);
        if (cluster >= 0)
        {
            f.Add(Cluster.Of((offset * 100_000) + cluster));
        }
    }

    private void AddShape(FeatureSequence f, Sentence sentence, int i)
    {
        var token = _evidence.Document.Tokens[i];
        f.Add(Shape.Of(ShapeOf(token)));
        f.Add(Shape.Of(0, token.Tag.ToString()));
        f.Add(Shape.Of(1, ((int)token.Clitics).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        f.Add(Shape.Of(2, Math.Min(token.Stem.Length, 9).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        for (var d = -2; d <= 2; d++)
        {
            var j = i + d;
            if (d != 0 && j >= sentence.First && j < sentence.First + sentence.Count)
            {
                var other = _evidence.Document.Tokens[j];
                f.Add(ShapeAround.Of(d, ShapeOf(other)));
                f.Add(ShapeAround.Of(d + 10, other.Tag.ToString()));
            }
        }

        f.Add(Place.Of(i == sentence.First ? 0 : i == sentence.First + 1 ? 1 : i == sentence.First + sentence.Count - 1 ? 3 : 2, sentence.Kind.ToString()));
        if (IsQuoted(sentence, i))
        {
            f.Add(Quoted.Of());
        }
    }

    private static string ShapeOf(Token token) => token.Kind switch
    {
        TokenKind.Word => token.IsDefinite ? "definite" : token.HasPreposition ? "preposition" : token.HasConjunction ? "conjunction" : "word",
        TokenKind.Punctuation => token.Form,
        _ => token.Kind.ToString(),
    };

    private bool IsQuoted(Sentence sentence, int i)
    {
        var open = false;
        for (var j = sentence.First; j < i; j++)
        {
            open = _evidence.Document.Tokens[j].Form switch { "\u00AB" or "\u201C" => true, "\u00BB" or "\u201D" => false, "\"" => !open, _ => open };
        }

        return open;
    }

    private void AddKnowledge(FeatureSequence f, Sentence sentence, int i)
    {
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

            if (_nameWords is not null)
            {
                f.Add(NameWord.Of(d, _nameWords.ProfileOf(_evidence.Keys.Core[j])));
            }
        }

        var token = _evidence.Document.Tokens[i];
        var attached = token.HasConjunction ? "conjunction" : token.HasPreposition ? "preposition" : "none";
        f.Add(Attached.Of("gazetteer", attached, _evidence.Gazetteer[i] ?? "-"));
        f.Add(Attached.Of("cue", attached, string.Join(',', _evidence.Cues[i])));
        f.Add(Attached.Of("article", attached, token.IsDefinite ? "definite" : "bare"));
        if (_press is not null)
        {
            f.Add(Attached.Of("press", attached, _press[i]));
        }

        if (i > sentence.First)
        {
            f.Add(GazetteerPair.Of(_evidence.Gazetteer[i - 1] ?? "-", _evidence.Gazetteer[i] ?? "-"));
            f.Add(CuePair.Of(string.Join(',', _evidence.Cues[i - 1]), string.Join(',', _evidence.Cues[i])));
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

    private void AddLabels(FeatureSequence f, Sentence sentence, int i)
    {
        if (_press is not null)
        {
            for (var d = -2; d <= 2; d++)
            {
                f.Add(Press.Of(d, At(_press, sentence, i + d)));
            }

            f.Add(PressPair.Of(At(_press, sentence, i - 1), _press[i]));
            f.Add(PressPair.Of(_press[i], At(_press, sentence, i + 1), "next"));
            if (_pressOfStem.TryGetValue(_evidence.Keys.Stem[i], out var elsewhere))
            {
                f.Add(PressElsewhere.Of(elsewhere));
            }
        }

        if (_outer is not null)
        {
            for (var d = -1; d <= 1; d++)
            {
                f.Add(OuterLabel.Of(d, At(_outer, sentence, i + d)));
            }

            f.Add(OuterLabel.Of(5, At(_outer, sentence, i - 1) + _outer[i] + At(_outer, sentence, i + 1)));
            f.Add(OuterLabel.Of(6, _outer[i] + (_evidence.Gazetteer[i] ?? "-")));
        }
    }

    private void CountPressLabels(IReadOnlyList<string> press)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        for (var i = 0; i < press.Count; i++)
        {
            var stem = _evidence.Keys.Stem[i];
            if (!counts.TryGetValue(stem, out var labels))
            {
                counts.Add(stem, labels = new Dictionary<string, int>(StringComparer.Ordinal));
            }

            labels[press[i]] = labels.GetValueOrDefault(press[i]) + 1;
        }

        foreach (var (stem, labels) in counts)
        {
            if (labels.Values.Sum() > 1)
            {
                _pressOfStem.Add(stem, labels.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key);
            }
        }
    }

    private static string At(IReadOnlyList<string> values, Sentence sentence, int i) =>
        i < sentence.First ? "<s>" : i >= sentence.First + sentence.Count ? "</s>" : values[i];
}
