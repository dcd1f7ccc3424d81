using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>
/// Products of a few items and a few columns of weights, with eight sums in registers: two fused steps can be begun at a time and each takes four, so that fewer
/// sums would have to wait for each other. Every sum gets its products one by one in the order of the inputs.
/// </summary>
internal static class ProductKernels
{
    /// <summary>Columns that four items are multiplied with at a time.</summary>
    public const int ColumnsOfFour = 2 * Lanes;

    /// <summary>Columns that two items are multiplied with at a time.</summary>
    public const int ColumnsOfTwo = 4 * Lanes;

    /// <summary>Columns that one item is multiplied with at a time.</summary>
    public const int ColumnsOfOne = 8 * Lanes;

    private const int Lanes = WeightMatrix.Lanes;

    /// <summary>Four items, <see cref="ColumnsOfFour"/> columns.</summary>
    /// <param name="x">The first item's inputs; those of the others follow.</param>
    /// <param name="weights">The first weight of the columns.</param>
    /// <param name="y">The first item's outputs in these columns; those of the others follow.</param>
    /// <param name="inputs">Number of inputs of an item.</param>
    /// <param name="outputs">Number of outputs of an item.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddFour(ref float x, ref float weights, ref float y, int inputs, int outputs)
    {
        ref var second = ref Unsafe.Add(ref y, outputs);
        ref var third = ref Unsafe.Add(ref second, outputs);
        ref var fourth = ref Unsafe.Add(ref third, outputs);
        var (a, b) = (Vector256.LoadUnsafe(ref y), Vector256.LoadUnsafe(ref y, Lanes));
        var (c, d) = (Vector256.LoadUnsafe(ref second), Vector256.LoadUnsafe(ref second, Lanes));
        var (e, f) = (Vector256.LoadUnsafe(ref third), Vector256.LoadUnsafe(ref third, Lanes));
        var (g, h) = (Vector256.LoadUnsafe(ref fourth), Vector256.LoadUnsafe(ref fourth, Lanes));
        for (var i = 0; i < inputs; i++)
        {
            var (low, high) = (Vector256.LoadUnsafe(ref weights), Vector256.LoadUnsafe(ref weights, Lanes));
            var own = Vector256.Create(x);
            (a, b) = (Vector256.FusedMultiplyAdd(own, low, a), Vector256.FusedMultiplyAdd(own, high, b));
            own = Vector256.Create(Unsafe.Add(ref x, inputs));
            (c, d) = (Vector256.FusedMultiplyAdd(own, low, c), Vector256.FusedMultiplyAdd(own, high, d));
            own = Vector256.Create(Unsafe.Add(ref x, 2 * inputs));
            (e, f) = (Vector256.FusedMultiplyAdd(own, low, e), Vector256.FusedMultiplyAdd(own, high, f));
            own = Vector256.Create(Unsafe.Add(ref x, 3 * inputs));
            (g, h) = (Vector256.FusedMultiplyAdd(own, low, g), Vector256.FusedMultiplyAdd(own, high, h));
            x = ref Unsafe.Add(ref x, 1);
            weights = ref Unsafe.Add(ref weights, outputs);
        }

        Store(a, b, ref y);
        Store(c, d, ref second);
        Store(e, f, ref third);
        Store(g, h, ref fourth);
    }

    /// <summary>Two items, <see cref="ColumnsOfTwo"/> columns; otherwise as <see cref="AddFour"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTwo(ref float x, ref float weights, ref float y, int inputs, int outputs)
    {
        ref var second = ref Unsafe.Add(ref y, outputs);
        var (a, b) = (Vector256.LoadUnsafe(ref y), Vector256.LoadUnsafe(ref y, Lanes));
        var (c, d) = (Vector256.LoadUnsafe(ref y, 2 * Lanes), Vector256.LoadUnsafe(ref y, 3 * Lanes));
        var (e, f) = (Vector256.LoadUnsafe(ref second), Vector256.LoadUnsafe(ref second, Lanes));
        var (g, h) = (Vector256.LoadUnsafe(ref second, 2 * Lanes), Vector256.LoadUnsafe(ref second, 3 * Lanes));
        for (var i = 0; i < inputs; i++)
        {
            var (one, two) = (Vector256.Create(x), Vector256.Create(Unsafe.Add(ref x, inputs)));
            var own = Vector256.LoadUnsafe(ref weights);
            (a, e) = (Vector256.FusedMultiplyAdd(one, own, a), Vector256.FusedMultiplyAdd(two, own, e));
            own = Vector256.LoadUnsafe(ref weights, Lanes);
            (b, f) = (Vector256.FusedMultiplyAdd(one, own, b), Vector256.FusedMultiplyAdd(two, own, f));
            own = Vector256.LoadUnsafe(ref weights, 2 * Lanes);
            (c, g) = (Vector256.FusedMultiplyAdd(one, own, c), Vector256.FusedMultiplyAdd(two, own, g));
            own = Vector256.LoadUnsafe(ref weights, 3 * Lanes);
            (d, h) = (Vector256.FusedMultiplyAdd(one, own, d), Vector256.FusedMultiplyAdd(two, own, h));
            x = ref Unsafe.Add(ref x, 1);
            weights = ref Unsafe.Add(ref weights, outputs);
        }

        Store(a, b, ref y);
        Store(c, d, ref Unsafe.Add(ref y, 2 * Lanes));
        Store(e, f, ref second);
        Store(g, h, ref Unsafe.Add(ref second, 2 * Lanes));
    }

    /// <summary>One item, <see cref="ColumnsOfOne"/> columns; otherwise as <see cref="AddFour"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddOne(ref float x, ref float weights, ref float y, int inputs, int outputs)
    {
        var (a, b) = (Vector256.LoadUnsafe(ref y), Vector256.LoadUnsafe(ref y, Lanes));
        var (c, d) = (Vector256.LoadUnsafe(ref y, 2 * Lanes), Vector256.LoadUnsafe(ref y, 3 * Lanes));
        var (e, f) = (Vector256.LoadUnsafe(ref y, 4 * Lanes), Vector256.LoadUnsafe(ref y, 5 * Lanes));
        var (g, h) = (Vector256.LoadUnsafe(ref y, 6 * Lanes), Vector256.LoadUnsafe(ref y, 7 * Lanes));
        for (var i = 0; i < inputs; i++)
        {
            var own = Vector256.Create(Unsafe.Add(ref x, i));
            a = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights), a);
            b = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, Lanes), b);
            c = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, 2 * Lanes), c);
            d = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, 3 * Lanes), d);
            e = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, 4 * Lanes), e);
            f = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, 5 * Lanes), f);
            g = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, 6 * Lanes), g);
            h = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weights, 7 * Lanes), h);
            weights = ref Unsafe.Add(ref weights, outputs);
        }

        Store(a, b, ref y);
        Store(c, d, ref Unsafe.Add(ref y, 2 * Lanes));
        Store(e, f, ref Unsafe.Add(ref y, 4 * Lanes));
        Store(g, h, ref Unsafe.Add(ref y, 6 * Lanes));
    }

    /// <summary>One item, <see cref="Lanes"/> columns: what is left at the edges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddLanes(ref float x, ref float weights, ref float y, int inputs, int outputs)
    {
        var sum = Vector256.LoadUnsafe(ref y);
        for (var i = 0; i < inputs; i++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref x, i)), Vector256.LoadUnsafe(ref weights), sum);
            weights = ref Unsafe.Add(ref weights, outputs);
        }

        sum.StoreUnsafe(ref y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> low, Vector256<float> high, ref float to)
    {
        low.StoreUnsafe(ref to);
        high.StoreUnsafe(ref to, Lanes);
    }
}
