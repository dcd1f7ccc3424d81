namespace NewsGraph.Learning.Recurrent;

/// <summary>Working memory of a network for one sequence; each thread has its own, which grows as needed.</summary>
internal sealed class RecurrentScratch
{
    [ThreadStatic]
    private static RecurrentScratch? _own;

    /// <summary>The memory of this thread.</summary>
    public static RecurrentScratch Own => _own ??= new RecurrentScratch();

    /// <summary>Vectors of the items, [item × length].</summary>
    public float[] Vectors { get; private set; } = [];

    /// <summary>States from start to end.</summary>
    public RecurrentTrace Forward { get; } = new();

    /// <summary>States from end to start.</summary>
    public RecurrentTrace Backward { get; } = new();

    /// <summary>Makes room for a sequence.</summary>
    public void Reserve(int items, RecurrentLayers layers)
    {
        var length = items * layers.Forward.FromInput.Inputs;
        if (Vectors.Length < length)
        {
            Vectors = new float[2 * length];
        }

        Forward.Reserve(items, layers.Forward.Size);
        Backward.Reserve(items, layers.Backward.Size);
    }
}
