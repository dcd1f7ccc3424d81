using System.Globalization;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Training.Anercorp;

/// <summary>Counts spans right by edges and type, as conlleval does.</summary>
public sealed class SpanScores
{
    private readonly (int Right, int Gold, int Found)[] _types = new (int, int, int)[4];

    /// <summary>Harmonic mean of precision and recall over all spans.</summary>
    public double F1 => Of(_types.Sum(t => t.Right), _types.Sum(t => t.Gold), _types.Sum(t => t.Found));

    /// <summary>Mean over the four types.</summary>
    public double Macro => _types.Average(t => Of(t.Right, t.Gold, t.Found));

    /// <summary>Takes the labels of a text.</summary>
    public void Add(int[] gold, int[] found)
    {
        var right = Spans(gold).ToHashSet();
        foreach (var (_, _, type) in right)
        {
            _types[type].Gold++;
        }

        foreach (var span in Spans(found))
        {
            _types[span.Type].Found++;
            _types[span.Type].Right += right.Contains(span) ? 1 : 0;
        }
    }

    /// <summary>One line for people.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"F1 {F1:0.000}, mean over types {Macro:0.000} (PERS {Type(0):0.000}, ORG {Type(1):0.000}, LOC {Type(2):0.000}, MISC {Type(3):0.000}), {_types.Sum(t => t.Gold)} names");

    private double Type(int type) => Of(_types[type].Right, _types[type].Gold, _types[type].Found);

    private static double Of(int right, int gold, int found) => gold + found == 0 ? 0 : 2.0 * right / (gold + found);

    private static IEnumerable<(int First, int End, int Type)> Spans(int[] labels)
    {
        for (var i = 0; i < labels.Length;)
        {
            var (first, label) = (i++, labels[i - 1]);
            if (label == NameLabels.Outside)
            {
                continue;
            }

            var type = (int)NameLabels.TypeOf(label);
            while (i < labels.Length && labels[i] == NameLabels.Inside((EntityType)type))
            {
                i++;
            }

            yield return (first, i, type);
        }
    }
}
