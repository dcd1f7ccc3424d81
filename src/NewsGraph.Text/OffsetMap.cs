using System.Collections.Immutable;

namespace NewsGraph.Text;

/// <summary>
/// Maps offsets in a derived text (repaired, extracted from HTML or JSON) back to the text it came from.
/// Kept as runs in which both sides advance together, so text that was left alone costs one run.
/// </summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<Run> _runs;

    private OffsetMap(ImmutableArray<Run> runs) => _runs = runs;

    /// <summary>One stretch: <paramref name="Derived"/> and <paramref name="Source"/> are the offsets at which it begins.
    /// Inside it the offsets advance in step for at most <paramref name="Length"/> code units; a source offset never passes <paramref name="SourceEnd"/>.</summary>
    /// <param name="Derived">First offset in the derived text.</param>
    /// <param name="Source">First offset in the source text.</param>
    /// <param name="Length">Number of derived code units in the stretch.</param>
    /// <param name="SourceEnd">Source offset after the stretch.</param>
    public readonly record struct Run(int Derived, int Source, int Length, int SourceEnd);

    /// <summary>The map of a text that is its own source.</summary>
    public static OffsetMap Identity { get; } = new([]);

    /// <summary>The stretches that make the map up, in order; none for the identity.</summary>
    public ImmutableArray<Run> Runs => _runs;

    /// <summary>True when derived and source offsets are the same everywhere.</summary>
    public bool IsIdentity => _runs.IsEmpty;

    /// <summary>Builds a map from runs in ascending, gapless order of derived offsets. Source offsets may step back from one run to the next
    /// (a record may hold its text before its title); spans are mapped faithfully as long as they lie on one side of such a step.</summary>
    /// <exception cref="ArgumentException">The runs are out of order.</exception>
    public static OffsetMap FromRuns(IEnumerable<Run> runs)
    {
        var all = runs.ToImmutableArray();
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i].Derived < all[i - 1].Derived + all[i - 1].Length)
            {
                throw new ArgumentException($"Run {i} begins before run {i - 1} ends.", nameof(runs));
            }
        }

        return new OffsetMap(all);
    }

    /// <summary>The map of a part of the derived text, whose offsets count from its own beginning.</summary>
    /// <param name="start">First code unit of the part.</param>
    /// <param name="length">Number of its code units.</param>
    public OffsetMap Slice(int start, int length)
    {
        if (_runs.IsEmpty)
        {
            return start == 0 ? Identity : FromRuns([new Run(0, start, length, start + length)]);
        }

        var slice = ImmutableArray.CreateBuilder<Run>();
        for (var i = FindRun(start); i < _runs.Length && _runs[i].Derived < start + length; i++)
        {
            slice.Add(Cut(_runs[i], start, length));
        }

        return new OffsetMap(slice.DrainToImmutable());
    }

    /// <summary>The source offset of the derived code unit at <paramref name="derived"/>.</summary>
    public int ToSource(int derived)
    {
        if (_runs.IsEmpty)
        {
            return derived;
        }

        var run = _runs[FindRun(derived)];
        return Math.Min(run.Source + Math.Max(0, derived - run.Derived), run.SourceEnd);
    }

    /// <summary>The source span of a derived span: from its first code unit to after its last one.</summary>
    public TextSpan ToSource(TextSpan derived)
    {
        if (_runs.IsEmpty || derived.IsEmpty)
        {
            return new TextSpan(ToSource(derived.Start), ToSource(derived.End));
        }

        return new TextSpan(ToSource(derived.Start), EndAfter(derived.End - 1));
    }

    private static Run Cut(Run run, int start, int length)
    {
        var skipped = Math.Max(0, start - run.Derived);
        var derived = run.Derived + skipped - start;
        var kept = Math.Min(run.Length - skipped, length - derived);
        var source = Math.Min(run.Source + skipped, run.SourceEnd);
        return new Run(derived, source, kept, kept < run.Length - skipped ? Math.Min(source + kept, run.SourceEnd) : run.SourceEnd);
    }

    private int EndAfter(int last)
    {
        var run = _runs[FindRun(last)];
        return last >= run.Derived + run.Length - 1 ? run.SourceEnd : Math.Min(run.Source + (last - run.Derived) + 1, run.SourceEnd);
    }

    private int FindRun(int derived)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Derived <= derived)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
