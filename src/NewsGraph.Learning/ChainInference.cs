namespace NewsGraph.Learning;

/// <summary>Viterbi decoding of a linear chain. Row <c>labels</c> of the transition table is the start state.</summary>
internal static class ChainInference
{
    /// <summary>The label sequence with the highest score.</summary>
    /// <param name="scratch">Holds the scores of the items; prepared for them.</param>
    /// <param name="transitions">Log weights.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="path">Receives one label for each item.</param>
    public static void BestPath(ChainScratch scratch, double[] transitions, int labels, Span<int> path)
    {
        if (path.IsEmpty)
        {
            return;
        }

        var best = scratch.Best.AsSpan(0, labels);
        var next = scratch.Next.AsSpan(0, labels);
        for (var label = 0; label < labels; label++)
        {
            best[label] = scratch.States[label] + transitions[(labels * labels) + label];
        }

        for (var item = 1; item < path.Length; item++)
        {
            Advance(scratch.States.AsSpan(item * labels, labels), transitions, best, next, scratch.Back.AsSpan(item * labels, labels));
            var spare = best;
            best = next;
            next = spare;
        }

        TraceBack(best, scratch.Back, labels, path);
    }

    private static void Advance(ReadOnlySpan<double> states, double[] transitions, ReadOnlySpan<double> best, Span<double> next, Span<int> back)
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

    private static void TraceBack(ReadOnlySpan<double> best, int[] back, int labels, Span<int> path)
    {
        var last = 0;
        for (var label = 1; label < labels; label++)
        {
            last = best[label] > best[last] ? label : last;
        }

        path[^1] = last;
        for (var item = path.Length - 1; item > 0; item--)
        {
            path[item - 1] = back[(item * labels) + path[item]];
        }
    }
}
