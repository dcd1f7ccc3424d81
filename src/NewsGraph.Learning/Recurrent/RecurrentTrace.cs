namespace NewsGraph.Learning.Recurrent;

/// <summary>The states of a unit along a sequence, and what it takes to go back through it. Grows as needed and is used again.</summary>
internal sealed class RecurrentTrace
{
    /// <summary>States, [item × state].</summary>
    public float[] States { get; private set; } = [];

    /// <summary>Gates: update, reset, candidate; [item × 3 state].</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>What the state before gives the candidate ahead of the reset gate, [item × state].</summary>
    public float[] Inner { get; private set; } = [];

    /// <summary>The state before the first item.</summary>
    public float[] Nothing { get; private set; } = [];

    /// <summary>Makes room.</summary>
    /// <param name="items">Number of items.</param>
    /// <param name="size">Length of a state.</param>
    public void Reserve(int items, int size)
    {
        if (States.Length < items * size || Nothing.Length < size)
        {
            (States, Inner, Gates) = (new float[2 * items * size], new float[2 * items * size], new float[6 * items * size]);
            Nothing = new float[size];
        }
    }
}
