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
    /// <param name="x">Inputs.</param>
    /// <param name="y">Outputs.</param>
    public void AddProduct(ReadOnlySpan<float> x, Span<float> y) => AddProducts(x, y, 1);

    /// <summary>
    /// Adds the products of many inputs and the weights. Every output gets its products one by one in the order of the inputs, so that it does not matter, to the bit, with
    /// which others it is worked out.
    /// </summary>
    /// <param name="x">Inputs: of each item those from row <paramref name="row"/> on; [item × input].</param>
    /// <param name="y">Outputs, [item × output].</param>
    /// <param name="count">Number of items.</param>
    /// <param name="row">The first row to use.</param>
    public void AddProducts(ReadOnlySpan<float> x, Span<float> y, int count, int row = 0)
    {
        var inputs = x.Length / count;
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var weights = ref MemoryMarshal.GetReference(Values.AsSpan(row * Outputs, inputs * Outputs));
        ref var sums = ref MemoryMarshal.GetReference(y[..(count * Outputs)]);
        var (fours, twos) = (count & ~3, count & ~1);
        var column = 0;
        for (; column + ProductKernels.ColumnsOfFour <= Outputs; column += ProductKernels.ColumnsOfFour)
        {
            // Columns before items: the weights of a few columns stay near the processor, those of all would not.
            for (var item = 0; item < fours; item += 4)
            {
                ProductKernels.AddFour(ref Unsafe.Add(ref first, item * inputs), ref Unsafe.Add(ref weights, column), ref Unsafe.Add(ref sums, (item * Outputs) + column), inputs, Outputs);
            }
        }

        AddEdge(ref first, ref weights, ref sums, column, fours, inputs);
        if (fours < twos)
        {
            AddTwo(ref Unsafe.Add(ref first, fours * inputs), ref weights, ref Unsafe.Add(ref sums, fours * Outputs), inputs);
        }

        if (twos < count)
        {
            AddOne(ref Unsafe.Add(ref first, twos * inputs), ref weights, ref Unsafe.Add(ref sums, twos * Outputs), inputs);
        }
    }

    private void AddTwo(ref float x, ref float weights, ref float sums, int inputs)
    {
        var column = 0;
        for (; column + ProductKernels.ColumnsOfTwo <= Outputs; column += ProductKernels.ColumnsOfTwo)
        {
            ProductKernels.AddTwo(ref x, ref Unsafe.Add(ref weights, column), ref Unsafe.Add(ref sums, column), inputs, Outputs);
        }

        AddEdge(ref x, ref weights, ref sums, column, 2, inputs);
    }

    private void AddOne(ref float x, ref float weights, ref float sums, int inputs)
    {
        var column = 0;
        for (; column + ProductKernels.ColumnsOfOne <= Outputs; column += ProductKernels.ColumnsOfOne)
        {
            ProductKernels.AddOne(ref x, ref Unsafe.Add(ref weights, column), ref Unsafe.Add(ref sums, column), inputs, Outputs);
        }

        AddEdge(ref x, ref weights, ref sums, column, 1, inputs);
    }

    /// <summary>The columns that are left from one on.</summary>
    private void AddEdge(ref float x, ref float weights, ref float sums, int column, int items, int inputs)
    {
        for (; column < Outputs; column += Lanes)
        {
            for (var item = 0; item < items; item++)
            {
                ProductKernels.AddLanes(ref Unsafe.Add(ref x, item * inputs), ref Unsafe.Add(ref weights, column), ref Unsafe.Add(ref sums, (item * Outputs) + column), inputs, Outputs);
            }
        }
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
