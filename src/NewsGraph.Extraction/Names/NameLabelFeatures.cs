using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>The labels that earlier taggers gave to a document, as features of a later one.</summary>
public sealed class NameLabelFeatures
{
    private static readonly FeatureTemplate Attached = new("attached");
    private static readonly FeatureTemplate Press = new("press");
    private static readonly FeatureTemplate PressPair = new("press-pair");
    private static readonly FeatureTemplate PressElsewhere = new("press-elsewhere");
    private static readonly FeatureTemplate OuterLabel = new("outer");
    private readonly NameEvidence _evidence;
    private readonly IReadOnlyList<string> _press;
    private readonly IReadOnlyList<string>? _outer;
    private readonly Dictionary<string, string> _pressOfStem = new(StringComparer.Ordinal);

    /// <summary>Gathers the labels of one document.</summary>
    /// <param name="evidence">What is known of its tokens.</param>
    /// <param name="press">Label of each token by the press tagger.</param>
    /// <param name="outer">Label of each token by the outer tagger, when nested names are sought.</param>
    public NameLabelFeatures(NameEvidence evidence, IReadOnlyList<string> press, IReadOnlyList<string>? outer = null)
    {
        _evidence = evidence;
        _press = press;
        _outer = outer;
        CountPressLabels();
    }

    /// <summary>Adds the features of one token.</summary>
    internal void AddTo(FeatureSequence f, Sentence sentence, int i)
    {
        var token = _evidence.Document.Tokens[i];
        f.Add(Attached.Of("press", token.HasConjunction ? "conjunction" : token.HasPreposition ? "preposition" : "none", _press[i]));
        AddPress(f, sentence, i);
        if (_outer is not null)
        {
            AddOuter(f, sentence, i, _outer);
        }
    }

    private void AddPress(FeatureSequence f, Sentence sentence, int i)
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

    private void AddOuter(FeatureSequence f, Sentence sentence, int i, IReadOnlyList<string> outer)
    {
        for (var d = -1; d <= 1; d++)
        {
            f.Add(OuterLabel.Of(d, At(outer, sentence, i + d)));
        }

        f.Add(OuterLabel.Of(5, At(outer, sentence, i - 1) + outer[i] + At(outer, sentence, i + 1)));
        f.Add(OuterLabel.Of(6, outer[i] + (_evidence.Gazetteer[i] ?? "-")));
    }

    // What most occurrences of a stem are labelled; the first in alphabetical order where two are as many.
    private void CountPressLabels()
    {
        var counts = new Dictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        for (var i = 0; i < _press.Count; i++)
        {
            var stem = _evidence.Keys.Stem[i];
            if (!counts.TryGetValue(stem, out var labels))
            {
                counts.Add(stem, labels = new SortedDictionary<string, int>(StringComparer.Ordinal));
            }

            labels[_press[i]] = labels.GetValueOrDefault(_press[i]) + 1;
        }

        foreach (var (stem, labels) in counts)
        {
            if (labels.Values.Sum() > 1)
            {
                _pressOfStem.Add(stem, labels.MaxBy(l => l.Value).Key);
            }
        }
    }

    private static string At(IReadOnlyList<string> values, Sentence sentence, int i) =>
        i < sentence.First ? "<s>" : i >= sentence.First + sentence.Count ? "</s>" : values[i];
}
