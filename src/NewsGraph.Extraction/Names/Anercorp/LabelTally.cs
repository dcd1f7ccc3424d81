namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>How probable each label was on average where a word was met.</summary>
public sealed class LabelTally
{
    private readonly double[] _sums = new double[NameLabels.All.Count];

    /// <summary>How often it was met.</summary>
    public int Count { get; private set; }

    /// <summary>Takes one occurrence.</summary>
    /// <param name="marginals">Probabilities of the labels there.</param>
    public void Add(ReadOnlySpan<double> marginals)
    {
        Count++;
        for (var label = 0; label < _sums.Length; label++)
        {
            _sums[label] += marginals[label];
        }
    }

    /// <summary>Mean probability of a label.</summary>
    public double Mean(int label) => _sums[label] / Count;

    /// <summary>A rough level of a probability, 0–6.</summary>
    public static int Level(double probability) => probability switch { < 0.02 => 0, < 0.1 => 1, < 0.3 => 2, < 0.5 => 3, < 0.7 => 4, < 0.9 => 5, _ => 6 };
}
