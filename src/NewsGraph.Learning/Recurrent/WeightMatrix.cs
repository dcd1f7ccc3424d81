using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>Weights from inputs to outputs, [input × output], row by row. Outputs are a multiple of <see cref="Lanes"/>.</summary>
/// <remarks>Vectors are eight wide and products are added by fused steps in one order, whatever the machine: sums of outputs do not hang on its vector width.</remarks>
internal sealed class WeightMatrix
{
    /// <summary>Numbers that are worked on side by side.</summary>
    public const int Lanes = 8;

    private const int Block = 4 * Lanes;

    /// <summary>Takes weights.</summary>
    /// <param name="inputs">Number of inputs.</param>
    /// <param name="outputs">Number of outputs, a multiple of <see cref="Lanes"/>.</param>
    /// <param name="values">The weights, [input × output].</param>
    public WeightMatrix(int inputs, int outputs, float[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs % Lanes, 0, nameof(outputs));
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, inputs * outputs, nameof(values));
        (Inputs, Outputs, Values) = (inputs, outputs, values);
    }

    /// <summary>Number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>Number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>The weights, [input × output].</summary>
    public float[] Values { get; }

    /// <summary>The least multiple of <see cref="Lanes"/> that holds so many numbers.</summary>
    public static int Padded(int count) => (count + Lanes - 1) / Lanes * Lanes;

    /// <summary>Adds the product of inputs and weights to outputs.</summary>
    /// <param name="x">Inputs: those from row <paramref name="row"/> on.</param>
    /// <param name="y">Outputs.</param>
    /// <param name="row">The first row to use.</param>
    public void AddProduct(ReadOnlySpan<float> x, Span<float> y, int row = 0)
    {
        ref var weights = ref MemoryMarshal.GetReference(Values.AsSpan(row * Outputs, x.Length * Outputs));
        ref var sums = ref MemoryMarshal.GetReference(y[..Outputs]);
        var column = 0;
        for (; column + Block <= Outputs; column += Block)
        {
            AddBlock(x, ref Unsafe.Add(ref weights, column), ref Unsafe.Add(ref sums, column));
        }

        for (; column < Outputs; column += Lanes)
        {
            var sum = Vector256.LoadUnsafe(ref sums, (nuint)column);
            ref var at = ref Unsafe.Add(ref weights, column);
            foreach (var input in x)
            {
                sum = Vector256.FusedMultiplyAdd(Vector256.Create(input), Vector256.LoadUnsafe(ref at), sum);
                at = ref Unsafe.Add(ref at, Outputs);
            }

            sum.StoreUnsafe(ref sums, (nuint)column);
        }
    }

    // Four sums at a time stay in registers while all inputs go by.
    private void AddBlock(ReadOnlySpan<float> x, ref float weights, ref float sums)
    {
        var (a, b) = (Vector256.LoadUnsafe(ref sums), Vector256.LoadUnsafe(ref sums, Lanes));
        var (c, d) = (Vector256.LoadUnsafe(ref sums, 2 * Lanes), Vector256.LoadUnsafe(ref sums, 3 * Lanes));
        foreach (var input in x)
        {
            var same = Vector256.Create(input);
            a = Vector256.FusedMultiplyAdd(same, Vector256.LoadUnsafe(ref weights), a);
            b = Vector256.FusedMultiplyAdd(same, Vector256.LoadUnsafe(ref weights, Lanes), b);
            c = Vector256.FusedMultiplyAdd(same, Vector256.LoadUnsafe(ref weights, 2 * Lanes), c);
            d = Vector256.FusedMultiplyAdd(same, Vector256.LoadUnsafe(ref weights, 3 * Lanes), d);
            weights = ref Unsafe.Add(ref weights, Outputs);
        }

        a.StoreUnsafe(ref sums);
        b.StoreUnsafe(ref sums, Lanes);
        c.StoreUnsafe(ref sums, 2 * Lanes);
        d.StoreUnsafe(ref sums, 3 * Lanes);
    }

    /// <summary>Adds the products of many inputs and the weights, each as <see cref="AddProduct"/> does it, to the bit; two at a time, so that weights are fetched half as often.</summary>
    /// <param name="x">Inputs, [item × input].</param>
    /// <param name="y">Outputs, [item × output].</param>
    /// <param name="count">Number of items.</param>
    public void AddProducts(ReadOnlySpan<float> x, Span<float> y, int count)
    {
        var item = 0;
        for (; item + 1 < count; item += 2)
        {
            AddPair(x.Slice(item * Inputs, 2 * Inputs), y.Slice(item * Outputs, 2 * Outputs));
        }

        if (item < count)
        {
            AddProduct(x.Slice(item * Inputs, Inputs), y.Slice(item * Outputs, Outputs));
        }
    }

    private void AddPair(ReadOnlySpan<float> x, Span<float> y)
    {
        ref var weights = ref MemoryMarshal.GetReference(Values.AsSpan());
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var sums = ref MemoryMarshal.GetReference(y);
        var column = 0;
        for (; column + Block <= Outputs; column += Block)
        {
            AddPairBlock(ref first, ref Unsafe.Add(ref weights, column), ref Unsafe.Add(ref sums, column));
        }

        for (; column < Outputs; column += Lanes)
        {
            var (a, b) = (Vector256.LoadUnsafe(ref sums, (nuint)column), Vector256.LoadUnsafe(ref sums, (nuint)(Outputs + column)));
            ref var at = ref Unsafe.Add(ref weights, column);
            for (var i = 0; i < Inputs; i++)
            {
                var own = Vector256.LoadUnsafe(ref at);
                a = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref first, i)), own, a);
                b = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref first, Inputs + i)), own, b);
                at = ref Unsafe.Add(ref at, Outputs);
            }

            a.StoreUnsafe(ref sums, (nuint)column);
            b.StoreUnsafe(ref sums, (nuint)(Outputs + column));
        }
    }

    private void AddPairBlock(ref float x, ref float weights, ref float sums)
    {
        ref var other = ref Unsafe.Add(ref sums, Outputs);
        var (a, b) = (Vector256.LoadUnsafe(ref sums), Vector256.LoadUnsafe(ref sums, Lanes));
        var (c, d) = (Vector256.LoadUnsafe(ref sums, 2 * Lanes), Vector256.LoadUnsafe(ref sums, 3 * Lanes));
        var (e, f) = (Vector256.LoadUnsafe(ref other), Vector256.LoadUnsafe(ref other, Lanes));
        var (g, h) = (Vector256.LoadUnsafe(ref other, 2 * Lanes), Vector256.LoadUnsafe(ref other, 3 * Lanes));
        for (var i = 0; i < Inputs; i++)
        {
            var (one, two) = (Vector256.Create(Unsafe.Add(ref x, i)), Vector256.Create(Unsafe.Add(ref x, Inputs + i)));
            var own = Vector256.LoadUnsafe(ref weights);
            (a, e) = (Vector256.FusedMultiplyAdd(one, own, a), Vector256.FusedMultiplyAdd(two, own, e));
            own = Vector256.LoadUnsafe(ref weights, Lanes);
            (b, f) = (Vector256.FusedMultiplyAdd(one, own, b), Vector256.FusedMultiplyAdd(two, own, f));
            own = Vector256.LoadUnsafe(ref weights, 2 * Lanes);
            (c, g) = (Vector256.FusedMultiplyAdd(one, own, c), Vector256.FusedMultiplyAdd(two, own, g));
            own = Vector256.LoadUnsafe(ref weights, 3 * Lanes);
            (d, h) = (Vector256.FusedMultiplyAdd(one, own, d), Vector256.FusedMultiplyAdd(two, own, h));
            weights = ref Unsafe.Add(ref weights, Outputs);
        }

        a.StoreUnsafe(ref sums);
        b.StoreUnsafe(ref sums, Lanes);
        c.StoreUnsafe(ref sums, 2 * Lanes);
        d.StoreUnsafe(ref sums, 3 * Lanes);
        e.StoreUnsafe(ref other);
        f.StoreUnsafe(ref other, Lanes);
        g.StoreUnsafe(ref other, 2 * Lanes);
        h.StoreUnsafe(ref other, 3 * Lanes);
    }

    /// <summary>Goes back through a product: adds to the gradient of the weights, and to that of the inputs.</summary>
    /// <param name="x">The inputs that went in.</param>
    /// <param name="dy">Gradient of the outputs.</param>
    /// <param name="dx">Gradient of the inputs, added to.</param>
    /// <param name="gradient">Gradient of the weights, added to; [input × output].</param>
    /// <param name="row">The first row that was used.</param>
    public void AddGradients(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx, float[] gradient, int row = 0)
    {
        ref var outer = ref MemoryMarshal.GetReference(dy[..Outputs]);
        ref var weights = ref MemoryMarshal.GetReference(Values.AsSpan(row * Outputs, x.Length * Outputs));
        ref var gradients = ref MemoryMarshal.GetReference(gradient.AsSpan(row * Outputs, x.Length * Outputs));
        for (var i = 0; i < x.Length; i++)
        {
            var (input, sum) = (Vector256.Create(x[i]), Vector256<float>.Zero);
            for (var column = 0; column < Outputs; column += Lanes)
            {
                var d = Vector256.LoadUnsafe(ref outer, (nuint)column);
                sum = Vector256.FusedMultiplyAdd(d, Vector256.LoadUnsafe(ref weights, (nuint)column), sum);
                Vector256.FusedMultiplyAdd(input, d, Vector256.LoadUnsafe(ref gradients, (nuint)column)).StoreUnsafe(ref gradients, (nuint)column);
            }

            dx[i] += Vector256.Sum(sum);
            weights = ref Unsafe.Add(ref weights, Outputs);
            gradients = ref Unsafe.Add(ref gradients, Outputs);
        }
    }
}
