namespace NewsGraph.Learning;

/// <summary>How a model is trained. The same options and examples give the same bytes.</summary>
public sealed record TrainingOptions
{
    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Learning rate α of FTRL-Proximal.</summary>
    public double Rate { get; init; } = 0.12;

    /// <summary>L1 penalty: larger gives fewer weights.</summary>
    public double L1 { get; init; } = 0.08;

    /// <summary>L2 penalty.</summary>
    public double L2 { get; init; } = 0.02;

    /// <summary>Features seen in fewer items are left out.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>Seed of the order in which examples are seen.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Label bigrams that may never occur (such as O before I-PER), by label index; null allows all.</summary>
    public Func<int, int, bool>? Forbidden { get; init; }

    /// <summary>Told after every epoch: number of the epoch (from 1) and mean loss in nats per item.</summary>
    public Action<int, double>? Progress { get; init; }
}
