using System.Runtime.InteropServices;
using System.Text;

namespace NewsGraph.Learning.Recurrent;

/// <summary>
/// A bidirectional recurrent network over sequences of hashed features (Schuster and Paliwal 1997): the features of an item add up to a vector, a
/// gated unit reads those vectors in each direction, and a layer of rectified units judges items by both states and their own vector, with an anchor by those of the anchor, too.
/// Immutable and safe to use from several threads.
/// </summary>
public sealed class RecurrentNetwork
{
    private const uint Magic = 0x4E52474E; // "NGRN"
    private const int Version = 1;

    internal RecurrentNetwork(IReadOnlyList<string> labels, FeatureEmbedding embedding, RecurrentLayers layers)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels.Count, layers.Output.Outputs, nameof(labels));
        (Labels, Embedding, Layers) = (labels, embedding, layers);
    }

    /// <summary>The labels by index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Number of features that have a vector.</summary>
    public int FeatureCount => Embedding.Count;

    /// <summary>Length of the vector of an item.</summary>
    public int VectorLength => Embedding.Size;

    internal FeatureEmbedding Embedding { get; }

    internal RecurrentLayers Layers { get; }

    /// <summary>The probability of every label for every item of a sequence.</summary>
    /// <param name="features">Features of each item.</param>
    /// <param name="probabilities">Receives the probabilities, [item × label].</param>
    public void Predict(FeatureSequence features, Span<float> probabilities) => Predict([], features, [new SequenceQuestion(0, features.Count)], probabilities);

    /// <summary>The probability of every label for the items that are asked about.</summary>
    /// <param name="before">What <see cref="Embed"/> gave for the first features of items, which several sequences may share; empty for none.</param>
    /// <param name="features">The other features of the items of all sequences.</param>
    /// <param name="questions">The sequences, and which of their items are asked about.</param>
    /// <param name="probabilities">Receives the probabilities, question by question, [item asked about × label].</param>
    public void Predict(ReadOnlySpan<float> before, FeatureSequence features, ReadOnlySpan<SequenceQuestion> questions, Span<float> probabilities)
    {
        foreach (var some in PackedQuestions.Of(questions))
        {
            some.Answer(this, before, features, probabilities);
        }
    }

    /// <summary>Adds up the vectors of features.</summary>
    /// <param name="features">Features of each item.</param>
    /// <param name="vectors">Receives the sums, [item × <see cref="VectorLength"/>].</param>
    public void Embed(FeatureSequence features, Span<float> vectors)
    {
        vectors[..(features.Count * VectorLength)].Clear();
        for (var item = 0; item < features.Count; item++)
        {
            Embedding.AddTo(features[item], vectors.Slice(item * VectorLength, VectorLength));
        }
    }

    /// <summary>Writes the network.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, Version);
        ModelHeader.WriteLabels(writer, Labels);
        writer.Write(Layers.Exclusive);
        writer.Write(Layers.Anchored);
        writer.Write(Layers.Forward.Size);
        writer.Write(Layers.Hidden.Outputs);
        Embedding.Write(writer);
        foreach (var values in Layers.Weights)
        {
            foreach (var value in values)
            {
                writer.Write((Half)value);
            }
        }
    }

    /// <summary>Reads a network.</summary>
    /// <exception cref="InvalidDataException">The stream holds no network of this version.</exception>
    public static RecurrentNetwork Load(Stream stream) => Load(new ModelReader(stream));

    /// <summary>Reads a network.</summary>
    /// <exception cref="InvalidDataException">The stream holds no network of this version.</exception>
    public static RecurrentNetwork Load(ModelReader reader)
    {
        ModelHeader.Check(reader, Magic, Version, "recurrent");
        var labels = ModelHeader.ReadLabels(reader);
        var flags = reader.ReadBytes(2).Span;
        var (exclusive, anchored, state, hidden) = (flags[0] != 0, flags[1] != 0, reader.ReadInt32(), reader.ReadInt32());
        var embedding = FeatureEmbedding.Read(reader);
        if (state is <= 0 or > RecurrentLayers.Largest || hidden is <= 0 or > RecurrentLayers.Largest || state % WeightMatrix.Lanes != 0 || hidden % WeightMatrix.Lanes != 0)
        {
            throw new InvalidDataException("The model file is damaged; train the model again with «newsgraph train».");
        }

        var layers = RecurrentLayers.Empty(embedding.Size, state, hidden, labels.Length, exclusive, anchored);
        foreach (var values in layers.Weights)
        {
            var stored = MemoryMarshal.Cast<byte, Half>(reader.ReadBytes(values.Length * 2).Span);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)stored[i];
            }
        }

        return new RecurrentNetwork(labels, embedding, layers);
    }
}
