using System.Runtime.InteropServices;
using System.Text;

namespace NewsGraph.Learning;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed binary features and label bigrams.
/// Immutable and safe to use from several threads.
/// </summary>
public sealed class SequenceModel
{
    private const uint Magic = 0x4D53474E; // "NGSM"
    private readonly TransitionTable _transitions;

    internal SequenceModel(IReadOnlyList<string> labels, FeatureWeights weights, double[] transitions)
    {
        Labels = labels;
        Weights = weights;
        _transitions = new TransitionTable(transitions, labels.Count);
    }

    /// <summary>The labels by index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The weights of features.</summary>
    internal FeatureWeights Weights { get; }

    /// <summary>Number of features that carry a weight.</summary>
    public int FeatureCount => Weights.FeatureCount;

    /// <summary>The best label sequence (Viterbi).</summary>
    public int[] Decode(FeatureSequence features)
    {
        var path = new int[features.Count];
        Decode(features, path);
        return path;
    }

    /// <summary>The best label sequence (Viterbi), into memory of the caller's.</summary>
    /// <param name="features">Features of each item.</param>
    /// <param name="path">Receives one label for each item; as long as there are items.</param>
    public void Decode(FeatureSequence features, Span<int> path)
    {
        var scratch = Scored(features);
        ChainInference.BestPath(scratch.States, scratch, _transitions, path);
    }

    /// <summary>The best label sequence by scores that were added up already.</summary>
    /// <param name="states">Scores by item and label: <c>[item * Labels.Count + label]</c>.</param>
    /// <param name="path">Receives one label for each item; as long as there are items.</param>
    public void Decode(ReadOnlySpan<double> states, Span<int> path)
    {
        var scratch = ChainScratch.Own;
        scratch.Prepare(path.Length, Labels.Count);
        ChainInference.BestPath(states, scratch, _transitions, path);
    }

    /// <summary>The probability of every label at every item, row by row (forward–backward): <c>[item * Labels.Count + label]</c>.</summary>
    public double[] Marginals(FeatureSequence features)
    {
        var probabilities = new double[features.Count * Labels.Count];
        Marginals(features, probabilities);
        return probabilities;
    }

    /// <summary>The same, into memory of the caller's.</summary>
    public void Marginals(FeatureSequence features, Span<double> probabilities)
    {
        var scratch = Scored(features);
        scratch.Lattice.Run(scratch.States, _transitions, features.Count);
        scratch.Lattice.Marginals(probabilities);
    }

    /// <summary>The same by scores that were added up already.</summary>
    /// <param name="states">Scores by item and label.</param>
    /// <param name="items">Number of items.</param>
    /// <param name="probabilities">Receives the probabilities row by row.</param>
    public void Marginals(ReadOnlySpan<double> states, int items, Span<double> probabilities)
    {
        var lattice = ChainScratch.Own.Lattice;
        lattice.Run(states, _transitions, items);
        lattice.Marginals(probabilities);
    }

    /// <summary>The sum of feature weights per item and label, before transitions.</summary>
    public double[] StateScores(FeatureSequence features)
    {
        var scores = new double[features.Count * Labels.Count];
        AddScores(features, scores);
        return scores;
    }

    private ChainScratch Scored(FeatureSequence features)
    {
        var scratch = ChainScratch.Own;
        scratch.Prepare(features.Count, Labels.Count);
        AddScores(features, scratch.States);
        return scratch;
    }

    /// <summary>Adds the weights of features to the scores of items and labels.</summary>
    public void AddScores(FeatureSequence features, Span<double> scores)
    {
        for (var item = 0; item < features.Count; item++)
        {
            Weights.AddTo(features[item], scores.Slice(item * Labels.Count, Labels.Count));
        }
    }

    /// <summary>The weights that one feature gives to each label; all zero when the model doesn't know it.</summary>
    public double[] WeightsOf(uint feature)
    {
        var scores = new double[Labels.Count];
        Weights.AddTo(feature, scores);
        return scores;
    }

    /// <summary>The model without the weights that are smaller than a bound in size: many of them, and they move scores by next to nothing.</summary>
    public SequenceModel Without(float least) => new(Labels, Weights.Without(least), [.. _transitions.Logs]);

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, ModelHeader.OfTables);
        WriteChain(writer);
        Weights.Write(writer);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static SequenceModel Load(Stream stream) => Load(new ModelReader(stream));

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static SequenceModel Load(ModelReader reader)
    {
        ModelHeader.Check(reader, Magic, ModelHeader.OfTables, "sequence");
        var (labels, transitions) = ReadChain(reader);
        return new SequenceModel(labels, FeatureWeights.Read(reader, labels.Length), transitions);
    }

    /// <summary>Writes labels and transitions.</summary>
    internal void WriteChain(BinaryWriter writer)
    {
        ModelHeader.WriteLabels(writer, Labels);
        foreach (var weight in _transitions.Logs)
        {
            writer.Write((float)weight);
        }
    }

    /// <summary>Reads labels and transitions.</summary>
    internal static (string[] Labels, double[] Transitions) ReadChain(ModelReader reader)
    {
        var labels = ModelHeader.ReadLabels(reader);
        var stored = MemoryMarshal.Cast<byte, float>(reader.ReadBytes((labels.Length + 1) * labels.Length * sizeof(float)).Span);
        var transitions = new double[stored.Length];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = stored[i];
        }

        return (labels, transitions);
    }
}
