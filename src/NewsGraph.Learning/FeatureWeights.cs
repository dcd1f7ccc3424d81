namespace NewsGraph.Learning;

/// <summary>Sparse weights by feature and label, in an open-addressing table: what a trained model is made of.</summary>
internal sealed class FeatureWeights
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly byte[] _labels;
    private readonly float[] _weights;
    private readonly int _mask;

    private FeatureWeights(uint[] features, int[] starts, byte[] labels, float[] weights)
    {
        Features = features;
        _starts = starts;
        _labels = labels;
        _weights = weights;
        var capacity = 16;
        while (capacity < features.Length * 2)
        {
            capacity *= 2;
        }

        _mask = capacity - 1;
        _keys = new uint[capacity];
        _rows = new int[capacity];
        for (var row = 0; row < features.Length; row++)
        {
            var slot = (int)(features[row] & (uint)_mask);
            while (_rows[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = features[row];
            _rows[slot] = row + 1;
        }
    }

    /// <summary>The features that have weights, ascending.</summary>
    public uint[] Features { get; }

    /// <summary>Number of weights.</summary>
    public int WeightCount => _weights.Length;

    /// <summary>Keeps the non-zero weights of a dense table, rounded to 16 bits as the file will hold them.</summary>
    public static FeatureWeights FromDense(IReadOnlyDictionary<uint, int> index, float[] dense, int labelCount)
    {
        var features = index.Keys.Where(f => RowOf(dense, index[f], labelCount).ContainsAnyExcept(0f)).Order().ToArray();
        var starts = new int[features.Length + 1];
        var labels = new List<byte>();
        var weights = new List<float>();
        for (var i = 0; i < features.Length; i++)
        {
            var row = RowOf(dense, index[features[i]], labelCount);
            for (var label = 0; label < labelCount; label++)
            {
                var rounded = (float)(Half)row[label];
                if (rounded != 0)
                {
                    labels.Add((byte)label);
                    weights.Add(rounded);
                }
            }

            starts[i + 1] = labels.Count;
        }

        return new FeatureWeights(features, starts, [.. labels], [.. weights]);
    }

    /// <summary>Adds the weights of one feature to the scores of all labels.</summary>
    public void AddTo(uint feature, Span<double> scores)
    {
        var slot = (int)(feature & (uint)_mask);
        while (_rows[slot] != 0)
        {
            if (_keys[slot] == feature)
            {
                var row = _rows[slot] - 1;
                for (var i = _starts[row]; i < _starts[row + 1]; i++)
                {
                    scores[_labels[i]] += _weights[i];
                }

                return;
            }

            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>Writes the table, little-endian, features ascending.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Features.Length);
        for (var row = 0; row < Features.Length; row++)
        {
            writer.Write(Features[row]);
            writer.Write((byte)(_starts[row + 1] - _starts[row]));
            for (var i = _starts[row]; i < _starts[row + 1]; i++)
            {
                writer.Write(_labels[i]);
                writer.Write((Half)_weights[i]);
            }
        }
    }

    /// <summary>Reads a table.</summary>
    public static FeatureWeights Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var features = new uint[count];
        var starts = new int[count + 1];
        var labels = new List<byte>(count * 2);
        var weights = new List<float>(count * 2);
        for (var row = 0; row < count; row++)
        {
            features[row] = reader.ReadUInt32();
            for (var left = reader.ReadByte(); left > 0; left--)
            {
                labels.Add(reader.ReadByte());
                weights.Add((float)reader.ReadHalf());
            }

            starts[row + 1] = labels.Count;
        }

        return new FeatureWeights(features, starts, [.. labels], [.. weights]);
    }

    private static ReadOnlySpan<float> RowOf(float[] dense, int row, int labelCount) => dense.AsSpan(row * labelCount, labelCount);
}
