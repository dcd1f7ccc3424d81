namespace NewsGraph.Learning;

/// <summary>Viterbi decoding of a linear chain. Row <c>labels</c> of the transition table is the start state.</summary>
internal static class ChainInference
{
    /// <summary>The label sequence with the highest score.</summary>
    public static int[] BestPath(double[] states, double[] transitions, int length, int labels)
    {
        if (length == 0)
        {
            return [];
        }

        var best = new double[labels];
        var next = new double[labels];
        var back = new int[length * labels];
        for (var label = 0; label < labels; label++)
        {
            best[label] = states[label] + transitions[(labels * labels) + label];
        }

        for (var item = 1; item < length; item++)
        {
            Advance(states.AsSpan(item * labels, labels), transitions, best, next, back.AsSpan(item * labels, labels));
            (best, next) = (next, best);
        }

        return TraceBack(best, back, length, labels);
    }

    private static void Advance(ReadOnlySpan<double> states, double[] transitions, double[] best, double[] next, Span<int> back)
    {
        var labels = states.Length;
        for (var label = 0; label < labels; label++)
        {
            var (from, top) = (0, double.NegativeInfinity);
            for (var previous = 0; previous < labels; previous++)
            {
                var score = best[previous] + transitions[(previous * labels) + label];
                if (score > top)
                {
                    (from, top) = (previous, score);
                }
            }

            next[label] = top + states[label];
            back[label] = from;
        }
    }

    private static int[] TraceBack(double[] best, int[] back, int length, int labels)
    {
        var path = new int[length];
        path[^1] = Array.IndexOf(best, best.Max());
        for (var item = length - 1; item > 0; item--)
        {
            path[item - 1] = back[(item * labels) + path[item]];
        }

        return path;
    }
}
