namespace NewsGraph.Learning;

/// <summary>Viterbi decoding of a linear chain.</summary>
internal static class ChainInference
{
    /// <summary>The label sequence with the highest score.</summary>
    /// <param name="states">Scores by item and label.</param>
    /// <param name="scratch">Memory, prepared for as many items.</param>
    /// <param name="transitions">Label bigrams.</param>
    /// <param name="path">Receives one label for each item.</param>
    public static void BestPath(ReadOnlySpan<double> states, ChainScratch scratch, TransitionTable transitions, Span<int> path)
    {
        if (path.IsEmpty)
        {
            return;
        }

        var labels = transitions.Labels;
        var best = scratch.Best.AsSpan(0, labels);
        var next = scratch.Next.AsSpan(0, labels);
        for (var label = 0; label < labels; label++)
        {
            best[label] = states[label] + transitions.Logs[(labels * labels) + label];
        }

        for (var item = 1; item < path.Length; item++)
        {
            Advance(states.Slice(item * labels, labels), transitions.Logs, best, next, scratch.Back.AsSpan(item * labels, labels));
            var spare = best;
            best = next;
            next = spare;
        }

        TraceBack(best, scratch.Back, labels, path);
    }

    /// <summary>One item on; of two ways that score alike the one from the lower label is kept.</summary>
    private static void Advance(ReadOnlySpan<double> states, double[] transitions, ReadOnlySpan<double> best, Span<double> next, Span<long> back)
    {
        var labels = states.Length;
        next.Fill(double.NegativeInfinity);
        back.Clear();
        for (var previous = 0; previous < labels; previous++)
        {
            LabelVectors.Improve(next, back, transitions.AsSpan(previous * labels, labels), best[previous], previous);
        }

        for (var label = 0; label < labels; label++)
        {
            next[label] += states[label];
        }
    }

    private static void TraceBack(ReadOnlySpan<double> best, long[] back, int labels, Span<int> path)
    {
        var last = 0;
        for (var label = 1; label < labels; label++)
        {
            last = best[label] > best[last] ? label : last;
        }

        path[^1] = last;
        for (var item = path.Length - 1; item > 0; item--)
        {
            path[item - 1] = (int)back[(item * labels) + path[item]];
        }
    }
}
