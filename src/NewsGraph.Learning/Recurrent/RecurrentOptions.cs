using System.Globalization;

namespace NewsGraph.Learning.Recurrent;

/// <summary>How a recurrent network is built and trained. The same options and examples give the same bytes.</summary>
public sealed record RecurrentOptions
{
    /// <summary>Length of the vector of a feature, a multiple of 16.</summary>
    public int Embedding { get; init; } = 64;

    /// <summary>Length of the state in each direction, a multiple of 8.</summary>
    public int State { get; init; } = 64;

    /// <summary>Number of units between states and labels, a multiple of 8.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>True when the labels of an item exclude each other, false when each is a question of its own.</summary>
    public bool Exclusive { get; init; } = true;

    /// <summary>True when items are judged in their relation to one item of the sequence, the anchor.</summary>
    public bool Anchored { get; init; }

    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Learning rate of Adam at the start; it falls to zero evenly.</summary>
    public float Rate { get; init; } = 0.002f;

    /// <summary>Learning rate of AdaGrad for the vectors of features at the start; it falls to zero evenly.</summary>
    public float EmbeddingRate { get; init; } = 0.03f;

    /// <summary>Share of the numbers that are left out at random while learning (dropout, Srivastava et al. 2014).</summary>
    public float Dropout { get; init; } = 0.5f;

    /// <summary>Sequences from which the weights of the network learn together.</summary>
    public int Batch { get; init; } = 4;

    /// <summary>Features seen in fewer items are left out.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Seed of the first weights, of the order of examples and of what is left out.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Told after every epoch: number of the epoch (from 1) and mean loss in nats per item.</summary>
    public Action<int, double>? Progress { get; init; }

    /// <summary>Refuses what cannot be built: vectors are worked on by whole lanes, past whose end nothing may be read.</summary>
    /// <exception cref="ArgumentException">A length does not fit, or nothing would be left to learn from.</exception>
    internal void Check()
    {
        CheckLength(Embedding, 2 * WeightMatrix.Lanes, nameof(Embedding));
        CheckLength(State, WeightMatrix.Lanes, nameof(State));
        CheckLength(Hidden, WeightMatrix.Lanes, nameof(Hidden));
        if (Dropout is not (>= 0 and < 1))
        {
            throw new ArgumentException($"{nameof(Dropout)} is a share from 0 to less than 1, not {Dropout.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    private static void CheckLength(int length, int multiple, string name)
    {
        if (length <= 0 || length > RecurrentLayers.Largest || length % multiple != 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} is a multiple of {multiple} up to {RecurrentLayers.Largest}, not {length}."));
        }
    }
}
