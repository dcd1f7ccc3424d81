using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>Turns label sequences into spans and spans into labels.</summary>
internal static class SpanDecoding
{
    /// <summary>Log weight added to the beginning of a group: the tagger, trained for the likeliest labels, leaves out every third group, and a group left out
    /// costs the events in which it takes part. Chosen on held-out articles: more groups found, names unharmed.</summary>
    private const double GroupBias = 1;

    /// <summary>Decodes one sentence.</summary>
    /// <param name="model">The tagger.</param>
    /// <param name="scores">What it thinks of each token.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spans">Receives the spans.</param>
    public static void Decode(SequenceModel model, double[] scores, Sentence sentence, List<NameSpan> spans)
    {
        var labels = new int[sentence.Count];
        model.Decode(Biased(scores), labels);
        if (!labels.AsSpan().ContainsAnyExcept(NameLabels.Outside))
        {
            return;
        }

        var marginals = new double[scores.Length];
        model.Marginals(scores, labels.Length, marginals);
        for (var i = 0; i < labels.Length;)
        {
            if (labels[i] == NameLabels.Outside)
            {
                i++;
                continue;
            }

            var type = NameLabels.TypeOf(labels[i]);
            var end = i + 1;
            while (end < labels.Length && labels[end] == NameLabels.Inside(type))
            {
                end++;
            }

            var mean = Enumerable.Range(i, end - i).Average(k => marginals[(k * NameLabels.All.Count) + labels[k]]);
            spans.Add(new NameSpan(sentence.First + i, end - i, type, mean));
            i = end;
        }
    }

    private static double[] Biased(double[] scores)
    {
        var biased = (double[])scores.Clone();
        for (var i = NameLabels.Begin(EntityType.Group); i < biased.Length; i += NameLabels.All.Count)
        {
            biased[i] += GroupBias;
        }

        return biased;
    }

    /// <summary>The label of every token of a document under some spans; later spans don't overwrite earlier ones.</summary>
    public static int[] LabelsOf(int tokens, IEnumerable<NameSpan> spans)
    {
        var labels = new int[tokens];
        foreach (var span in spans)
        {
            for (var i = 0; i < span.Count && labels[span.First + i] == NameLabels.Outside; i++)
            {
                labels[span.First + i] = i == 0 ? NameLabels.Begin(span.Type) : NameLabels.Inside(span.Type);
            }
        }

        return labels;
    }
}
