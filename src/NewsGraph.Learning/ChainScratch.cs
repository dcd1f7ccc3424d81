namespace NewsGraph.Learning;

/// <summary>Memory for decoding, kept by each thread so that a sentence costs none of its own.</summary>
internal sealed class ChainScratch
{
    [ThreadStatic]
    private static ChainScratch? _own;

    /// <summary>This thread's memory.</summary>
    public static ChainScratch Own => _own ??= new ChainScratch();

    /// <summary>For the probabilities of labels.</summary>
    public ChainLattice Lattice { get; } = new();

    /// <summary>Scores by item and label.</summary>
    public double[] States { get; private set; } = [];

    /// <summary>Best previous label by item and label.</summary>
    public long[] Back { get; private set; } = [];

    /// <summary>Best scores so far by label.</summary>
    public double[] Best { get; private set; } = [];

    /// <summary>Best scores of the next item by label.</summary>
    public double[] Next { get; private set; } = [];

    /// <summary>Makes room for a sequence; the scores are nought.</summary>
    public void Prepare(int length, int labels)
    {
        if (States.Length < length * labels)
        {
            States = new double[length * labels * 2];
            Back = new long[length * labels * 2];
        }

        if (Best.Length < labels)
        {
            (Best, Next) = (new double[labels], new double[labels]);
        }

        States.AsSpan(0, length * labels).Clear();
    }
}
