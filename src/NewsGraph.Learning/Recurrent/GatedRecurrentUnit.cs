using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>
/// A gated recurrent unit (Cho et al. 2014) that goes through a sequence in one direction. Its three gates stand side by side: update, reset, candidate.
/// </summary>
/// <param name="fromInput">Weights from the input to the gates, [input × 3 state].</param>
/// <param name="fromState">Weights from the state before to the gates, [state × 3 state].</param>
/// <param name="bias">Biases of the gates, and of the candidate's part from the state before: 4 × state.</param>
/// <param name="backward">True when it goes from the end of a sequence to its start.</param>
internal sealed class GatedRecurrentUnit(WeightMatrix fromInput, WeightMatrix fromState, float[] bias, bool backward)
{
    private const int Lanes = WeightMatrix.Lanes;

    /// <summary>Length of the state.</summary>
    public int Size => fromState.Inputs;

    /// <summary>Weights from the input.</summary>
    public WeightMatrix FromInput => fromInput;

    /// <summary>Weights from the state before.</summary>
    public WeightMatrix FromState => fromState;

    /// <summary>Biases.</summary>
    public float[] Bias => bias;

    /// <summary>The item before another in the direction of this unit; −1 for none.</summary>
    public int Before(int item, int count) => backward ? (item + 1 < count ? item + 1 : -1) : item - 1;

    /// <summary>The item that comes at a step.</summary>
    public int ItemAt(int step, int count) => backward ? count - 1 - step : step;

    /// <summary>Goes through sequences side by side.</summary>
    /// <param name="inputs">Inputs, [row × input].</param>
    /// <param name="packed">Where the items of each lie.</param>
    /// <param name="trace">Receives the states, and what it takes to come back.</param>
    public void Run(ReadOnlySpan<float> inputs, PackedSequences packed, RecurrentTrace trace)
    {
        var gates = 3 * Size;
        for (var row = 0; row < packed.Rows; row++)
        {
            bias.AsSpan(0, gates).CopyTo(trace.Gates.AsSpan(row * gates, gates));
        }

        fromInput.AddProducts(inputs[..(packed.Rows * fromInput.Inputs)], trace.Gates, packed.Rows);

        Span<float> fromBefore = stackalloc float[packed.Sequences * gates];
        for (var step = 0; step < packed.Longest; step++)
        {
            var item = ItemAt(step, packed.Longest);
            var before = Before(item, packed.Longest);
            var begun = before < 0 ? 0 : Math.Min(packed.CountAt(item), packed.CountAt(before)); // the others are at their first item
            fromBefore.Clear();
            if (begun > 0)
            {
                fromState.AddProducts(trace.States.AsSpan(packed.RowOf(before, 0) * Size, begun * Size), fromBefore, begun);
            }

            for (var s = 0; s < packed.CountAt(item); s++)
            {
                var state = s < begun ? trace.States.AsSpan(packed.RowOf(before, s) * Size, Size) : trace.Nothing.AsSpan(0, Size);
                Step(trace, packed.RowOf(item, s), state, fromBefore.Slice(s * gates, gates));
            }
        }
    }

    private void Step(RecurrentTrace trace, int item, ReadOnlySpan<float> before, ReadOnlySpan<float> fromBefore)
    {
        ref var gates = ref MemoryMarshal.GetReference(trace.Gates.AsSpan(item * 3 * Size, 3 * Size));
        ref var recurrent = ref MemoryMarshal.GetReference(fromBefore);
        ref var inner = ref MemoryMarshal.GetReference(trace.Inner.AsSpan(item * Size, Size));
        ref var states = ref MemoryMarshal.GetReference(trace.States.AsSpan(item * Size, Size));
        ref var last = ref MemoryMarshal.GetReference(before);
        ref var biases = ref MemoryMarshal.GetReference(bias.AsSpan(3 * Size, Size));
        for (var i = 0; i < Size; i += Lanes)
        {
            var (u, r, c) = ((nuint)i, (nuint)(Size + i), (nuint)((2 * Size) + i));
            var update = Activations.Sigmoid(Vector256.LoadUnsafe(ref gates, u) + Vector256.LoadUnsafe(ref recurrent, u));
            var reset = Activations.Sigmoid(Vector256.LoadUnsafe(ref gates, r) + Vector256.LoadUnsafe(ref recurrent, r));
            var from = Vector256.LoadUnsafe(ref recurrent, c) + Vector256.LoadUnsafe(ref biases, u);
            var candidate = Activations.Tanh(Vector256.LoadUnsafe(ref gates, c) + (reset * from));
            update.StoreUnsafe(ref gates, u);
            reset.StoreUnsafe(ref gates, r);
            candidate.StoreUnsafe(ref gates, c);
            from.StoreUnsafe(ref inner, u);
            (candidate + (update * (Vector256.LoadUnsafe(ref last, u) - candidate))).StoreUnsafe(ref states, u);
        }
    }

    /// <summary>Goes back through a sequence (backpropagation through time).</summary>
    /// <param name="inputs">The inputs that went in.</param>
    /// <param name="count">Number of items.</param>
    /// <param name="trace">What was kept on the way.</param>
    /// <param name="dStates">Gradient of the states, [item × state].</param>
    /// <param name="dInputs">Gradient of the inputs, added to; [item × input].</param>
    /// <param name="gradients">Gradients of the weights, added to.</param>
    public void RunBack(ReadOnlySpan<float> inputs, int count, RecurrentTrace trace, ReadOnlySpan<float> dStates, Span<float> dInputs, UnitGradients gradients)
    {
        Span<float> dGates = stackalloc float[3 * Size];
        Span<float> dFromBefore = stackalloc float[3 * Size];
        Span<float> dState = stackalloc float[Size];
        Span<float> dBefore = stackalloc float[Size];
        dState.Clear();
        for (var step = count - 1; step >= 0; step--)
        {
            var item = ItemAt(step, count);
            var before = Before(item, count);
            var last = before < 0 ? trace.Nothing.AsSpan(0, Size) : trace.States.AsSpan(before * Size, Size);
            for (var i = 0; i < Size; i++)
            {
                dState[i] += dStates[(item * Size) + i];
            }

            StepBack(trace, item, last, dState, dBefore, dGates, dFromBefore, gradients.Bias.Gradient);
            fromInput.AddGradients(inputs.Slice(item * fromInput.Inputs, fromInput.Inputs), dGates, dInputs.Slice(item * fromInput.Inputs, fromInput.Inputs), gradients.Input.Gradient);
            if (before >= 0)
            {
                fromState.AddGradients(last, dFromBefore, dBefore, gradients.State.Gradient);
            }

            dBefore.CopyTo(dState);
        }
    }

    private void StepBack(
        RecurrentTrace trace, int item, ReadOnlySpan<float> last, ReadOnlySpan<float> dState, Span<float> dBefore, Span<float> dGates, Span<float> dFromBefore, float[] dBias)
    {
        var gates = trace.Gates.AsSpan(item * 3 * Size, 3 * Size);
        var inner = trace.Inner.AsSpan(item * Size, Size);
        for (var i = 0; i < Size; i++)
        {
            var (update, reset, candidate, d) = (gates[i], gates[Size + i], gates[(2 * Size) + i], dState[i]);
            var dUpdate = d * (last[i] - candidate) * update * (1 - update);
            var dCandidate = d * (1 - update) * (1 - (candidate * candidate));
            var dReset = dCandidate * inner[i] * reset * (1 - reset);
            (dGates[i], dGates[Size + i], dGates[(2 * Size) + i]) = (dUpdate, dReset, dCandidate);
            (dFromBefore[i], dFromBefore[Size + i], dFromBefore[(2 * Size) + i]) = (dUpdate, dReset, dCandidate * reset);
            dBias[i] += dUpdate;
            dBias[Size + i] += dReset;
            dBias[(2 * Size) + i] += dCandidate;
            dBias[(3 * Size) + i] += dCandidate * reset;
            dBefore[i] = d * update;
        }
    }
}
