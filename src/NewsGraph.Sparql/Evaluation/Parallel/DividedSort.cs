namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>Sorts places by comparison, big numbers of them in several threads: parts are sorted and then merged. Without ties the result is that of one thread.</summary>
internal static class DividedSort
{
    /// <summary>Sorts.</summary>
    /// <param name="places">What is sorted.</param>
    /// <param name="comparison">Makes the comparison for a thread with its guard.</param>
    /// <param name="context">How many threads there may be, and what they stop at.</param>
    public static void Sort(int[] places, Func<ExecutionGuard, Comparison<int>> comparison, QueryContext context)
    {
        var threads = places.Length >= context.Options.DivideFrom ? context.Threads : 1;
        Sort(places, threads > 1 ? new int[places.Length] : [], 0, places.Length, threads, context.Guard, comparison);
    }

    private static void Sort(int[] places, int[] scratch, int from, int to, int threads, ExecutionGuard guard, Func<ExecutionGuard, Comparison<int>> comparison)
    {
        var compare = comparison(guard);
        if (threads <= 1)
        {
            ExecutionGuard.Sort(() => places.AsSpan(from, to - from).Sort(compare));
            return;
        }

        var middle = from + (int)((long)(to - from) * (threads / 2) / threads);
        var upper = Task.Run(() => Sort(places, scratch, middle, to, threads - (threads / 2), guard.Fork(guard.Cancellation), comparison));
        try
        {
            Sort(places, scratch, from, middle, threads / 2, guard, comparison);
        }
        finally
        {
            upper.GetAwaiter().GetResult();
        }

        places.AsSpan(from, to - from).CopyTo(scratch.AsSpan(from));
        Merge(scratch.AsSpan(from, middle - from), scratch.AsSpan(middle, to - middle), places.AsSpan(from), compare);
    }

    private static void Merge(ReadOnlySpan<int> lower, ReadOnlySpan<int> upper, Span<int> merged, Comparison<int> compare)
    {
        var (low, high) = (0, 0);
        while (low < lower.Length && high < upper.Length)
        {
            merged[low + high] = compare(lower[low], upper[high]) <= 0 ? lower[low++] : upper[high++];
        }

        lower[low..].CopyTo(merged[(low + high)..]);
        upper[high..].CopyTo(merged[(lower.Length + high)..]);
    }
}
