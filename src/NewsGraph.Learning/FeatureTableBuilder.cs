using System.Buffers.Binary;

namespace NewsGraph.Learning;

/// <summary>Packs rows of weights into a <see cref="FeatureTable"/>. The same rows give the same bytes, in whatever order they come.</summary>
internal sealed class FeatureTableBuilder
{
    private const int RowsABucket = 6; // at most, on average
    private readonly List<Row> _rows = [];
    private readonly List<byte> _cells = [];

    /// <summary>Begins the row of a feature, which must not have one yet.</summary>
    public void Begin(uint feature) => _rows.Add(new Row(feature * FeatureTable.Scramble, _cells.Count, 0));

    /// <summary>Adds a weight to the row.</summary>
    /// <param name="label">Its label, up to 255; greater than those already in the row.</param>
    /// <param name="weight">The weight, in 16 bits.</param>
    public void Add(int label, Half weight)
    {
        if (label > byte.MaxValue || !Half.IsFinite(weight))
        {
            throw new ArgumentOutOfRangeException(nameof(label), $"A table has at most 256 labels and finite weights, not {label} and {weight}.");
        }

        Span<byte> cell = stackalloc byte[FeatureTable.CellLength];
        cell[0] = (byte)label;
        BinaryPrimitives.WriteHalfLittleEndian(cell[1..], weight);
        _cells.AddRange(cell);
        _rows[^1] = _rows[^1] with { Count = _rows[^1].Count + 1 };
    }

    /// <summary>The table.</summary>
    public FeatureTable ToTable()
    {
        _rows.RemoveAll(r => r.Count == 0);
        _rows.Sort((a, b) => a.Scrambled.CompareTo(b.Scrambled));
        var bits = FeatureTable.LeastBits;
        while (_rows.Count > (long)RowsABucket << bits || Fullest(bits) > byte.MaxValue)
        {
            bits++;
        }

        return ToTable(bits);
    }

    private FeatureTable ToTable(int bits)
    {
        var directory = new byte[8 << bits];
        var data = new List<byte>(_cells.Count + (_rows.Count * 4));
        var from = 0;
        for (var bucket = 0u; bucket < 1u << bits; bucket++)
        {
            var end = from;
            var entry = (ulong)data.Count;
            for (; end < _rows.Count && _rows[end].Scrambled >> (32 - bits) == bucket; end++)
            {
                entry |= FeatureTable.FilterBit(_rows[end].Scrambled, bits);
            }

            BinaryPrimitives.WriteUInt64LittleEndian(directory.AsSpan((int)bucket << 3), entry);
            Write(data, _rows[from..end], bits);
            from = end;
        }

        data.AddRange(new byte[FeatureTable.Padding]);
        return data.Count < 1 << FeatureTable.OffsetBits
            ? new FeatureTable(_rows.Count, bits, directory, data.ToArray())
            : throw new InvalidOperationException("The weights of a model take more than 256 MB; prune them.");
    }

    private void Write(List<byte> data, List<Row> rows, int bits)
    {
        Span<byte> key = stackalloc byte[sizeof(uint)];
        data.Add((byte)rows.Count);
        foreach (var row in rows)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(key, row.Scrambled & (uint.MaxValue >> bits));
            data.AddRange(key[..FeatureTable.KeyLength(bits)]);
            data.Add((byte)row.Count);
        }

        foreach (var row in rows)
        {
            data.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_cells).Slice(row.At, row.Count * FeatureTable.CellLength));
        }
    }

    private int Fullest(int bits)
    {
        var (most, run) = (0, 0);
        for (var i = 0; i < _rows.Count; i++)
        {
            run = i > 0 && _rows[i].Scrambled >> (32 - bits) == _rows[i - 1].Scrambled >> (32 - bits) ? run + 1 : 1;
            most = Math.Max(most, run);
        }

        return most;
    }

    /// <summary>A row: where its weights stand and how many they are.</summary>
    private readonly record struct Row(uint Scrambled, int At, int Count);
}
