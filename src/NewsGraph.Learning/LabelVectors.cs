using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGraph.Learning;

/// <summary>Arithmetic on one number per label, several labels at once. Every label sees the same operations in the same order as in a plain loop, so that sums come out bit for bit alike.</summary>
internal static class LabelVectors
{
    /// <summary><c>to[i] += row[i] * factor</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<double> to, ReadOnlySpan<double> row, double factor)
    {
        row = row[..to.Length];
        ref var target = ref MemoryMarshal.GetReference(to);
        ref var source = ref MemoryMarshal.GetReference(row);
        var i = 0;
        for (; i <= to.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (Vector.LoadUnsafe(ref target, (nuint)i) + (Vector.LoadUnsafe(ref source, (nuint)i) * factor)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < to.Length; i++)
        {
            to[i] += row[i] * factor;
        }
    }

    /// <summary><c>to[i] += row[i] * first * second</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<double> to, ReadOnlySpan<double> row, double first, double second)
    {
        row = row[..to.Length];
        ref var target = ref MemoryMarshal.GetReference(to);
        ref var source = ref MemoryMarshal.GetReference(row);
        var i = 0;
        for (; i <= to.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (Vector.LoadUnsafe(ref target, (nuint)i) + (Vector.LoadUnsafe(ref source, (nuint)i) * first * second)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < to.Length; i++)
        {
            to[i] += row[i] * first * second;
        }
    }

    /// <summary>Where <c>row[i] + offset</c> is greater than <c>best[i]</c>, it takes its place and <c>from[i]</c> becomes <paramref name="label"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Improve(Span<double> best, Span<long> from, ReadOnlySpan<double> row, double offset, long label)
    {
        row = row[..best.Length];
        from = from[..best.Length];
        ref var target = ref MemoryMarshal.GetReference(best);
        ref var origin = ref MemoryMarshal.GetReference(from);
        ref var source = ref MemoryMarshal.GetReference(row);
        var own = new Vector<long>(label);
        var i = 0;
        for (; i <= best.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var score = Vector.LoadUnsafe(ref source, (nuint)i) + new Vector<double>(offset);
            var old = Vector.LoadUnsafe(ref target, (nuint)i);
            var better = Vector.GreaterThan(score, old);
            Vector.ConditionalSelect(better, score, old).StoreUnsafe(ref target, (nuint)i);
            Vector.ConditionalSelect(better, own, Vector.LoadUnsafe(ref origin, (nuint)i)).StoreUnsafe(ref origin, (nuint)i);
        }

        for (; i < best.Length; i++)
        {
            if (row[i] + offset > best[i])
            {
                (best[i], from[i]) = (row[i] + offset, label);
            }
        }
    }
}
