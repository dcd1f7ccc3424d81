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

    /// <summary>What the items show that are asked about, [item × length].</summary>
    public float[] Shown { get; private set; } = [];

    /// <summary>Hidden units of those items.</summary>
    public float[] Hidden { get; private set; } = [];

    /// <summary>Scores of their labels.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Makes room for items that are asked about.</summary>
    public void ReserveAsked(int items, RecurrentLayers layers)
    {
        (Shown, Hidden, Scores) = (Room(Shown, items * layers.Shown), Room(Hidden, items * layers.Hidden.Outputs), Room(Scores, items * layers.Output.Outputs));

        static float[] Room(float[] own, int length) => own.Length < length ? new float[2 * length] : own;
    }

    /// <summary>Makes room for sequences.</summary>
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
