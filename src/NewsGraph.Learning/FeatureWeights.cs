using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGraph.Learning;

/// <summary>
/// Sparse weights by feature and label: what a trained model is made of. They may be some of the labels of a table that several models share,
/// so that a feature that all of them know is looked up once.
/// </summary>
internal sealed class FeatureWeights
{
    private const int FeaturesAtOnce = 64;
    private const int CellsAtOnce = 4;
    private const float SingleOverHalf = 5.192296858534828e33f; // 2^112: between the exponents' biases of 16 and 32 bits
    private readonly FeatureTable _table;
    private readonly int _first;
    private readonly int _labels;

    private FeatureWeights(FeatureTable table, int first, int labels)
    {
        (_table, _first, _labels) = (table, first, labels);
    }

    /// <summary>Number of features that have weights, be it for other labels of the same table.</summary>
    public int FeatureCount => _table.Count;

    /// <summary>Keeps the non-zero weights of a dense table, rounded to 16 bits as the file will hold them.</summary>
    public static FeatureWeights FromDense(IReadOnlyDictionary<uint, int> index, float[] dense, int labelCount)
    {
        var builder = new FeatureTableBuilder();
        foreach (var (feature, row) in index)
        {
            builder.Begin(feature);
            for (var label = 0; label < labelCount; label++)
            {
                var rounded = (Half)dense[(row * labelCount) + label];
                if (rounded != (Half)0)
                {
                    builder.Add(label, rounded);
                }
            }
        }

        return new FeatureWeights(builder.ToTable(), 0, labelCount);
    }

    /// <summary>The weights of several models in one table, the labels of each behind those of the one before. Nothing is to be done where they stand together already.</summary>
    public static FeatureWeights Join(IReadOnlyList<FeatureWeights> parts)
    {
        var labels = 0;
        var together = true;
        foreach (var part in parts)
        {
            together &= part._table == parts[0]._table && part._first == labels;
            labels += part._labels;
        }

        return new FeatureWeights(together ? parts[0]._table : Merge(parts), 0, labels);
    }

    /// <summary>Some of the labels.</summary>
    /// <param name="first">The first of them, which becomes label 0.</param>
    /// <param name="count">How many.</param>
    public FeatureWeights Slice(int first, int count) => new(_table, _first + first, count);

    /// <summary>Adds the weights of one feature to the scores of all labels.</summary>
    public void AddTo(uint feature, Span<double> scores) => AddTo([feature], scores);

    /// <summary>Adds the weights of an item's features to the scores of all labels, in the order of the features.</summary>
    [SkipLocalsInit]
    public void AddTo(ReadOnlySpan<uint> features, Span<double> scores)
    {
        Span<(int At, int Count)> rows = stackalloc (int At, int Count)[FeaturesAtOnce];
        var cells = _table.Cells;
        var own = scores[.._labels];
        while (!features.IsEmpty)
        {
            var some = features[..Math.Min(features.Length, FeaturesAtOnce)];
            features = features[some.Length..];
            foreach (var (at, count) in rows[.._table.Find(some, rows)])
            {
                AddRow(cells.Slice(at, count * FeatureTable.CellLength), own);
            }
        }
    }

    private void AddRow(ReadOnlySpan<byte> row, Span<double> own)
    {
        ref var cell = ref MemoryMarshal.GetReference(row);
        var left = row.Length;
        for (; left >= CellsAtOnce * FeatureTable.CellLength; left -= CellsAtOnce * FeatureTable.CellLength, cell = ref Unsafe.Add(ref cell, CellsAtOnce * FeatureTable.CellLength))
        {
            AddFour(ref cell, own);
        }

        for (; left > 0; left -= FeatureTable.CellLength, cell = ref Unsafe.Add(ref cell, FeatureTable.CellLength))
        {
            AddCell(ref cell, own);
        }
    }

    // Rows mostly belong to this model whole: one question for four labels, and four sums that don't wait for each other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddFour(ref byte cell, Span<double> own)
    {
        var (a, b) = (CellAt(ref cell, 0), CellAt(ref cell, 1));
        var (c, d) = (CellAt(ref cell, 2), CellAt(ref cell, 3));
        var labels = (uint)own.Length;
        if ((LabelOf(a) < labels) & (LabelOf(b) < labels) & (LabelOf(c) < labels) & (LabelOf(d) < labels))
        {
            ref var sums = ref MemoryMarshal.GetReference(own);
            Unsafe.Add(ref sums, LabelOf(a)) += ToSingle(a >> 8);
            Unsafe.Add(ref sums, LabelOf(b)) += ToSingle(b >> 8);
            Unsafe.Add(ref sums, LabelOf(c)) += ToSingle(c >> 8);
            Unsafe.Add(ref sums, LabelOf(d)) += ToSingle(d >> 8);
            return;
        }

        for (var i = 0; i < CellsAtOnce; i++)
        {
            AddCell(ref Unsafe.Add(ref cell, i * FeatureTable.CellLength), own);
        }
    }

    private void AddCell(ref byte cell, Span<double> own)
    {
        var both = CellAt(ref cell, 0);
        if (LabelOf(both) < (uint)own.Length)
        {
            own[(int)LabelOf(both)] += ToSingle(both >> 8);
        }
    }

    // The label, and the weight above it; the table ends in bytes to spare.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CellAt(ref byte cell, int index) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref cell, index * FeatureTable.CellLength));

    // Labels of other models wrap around and are too large.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint LabelOf(uint cell) => (cell & 0xFF) - (uint)_first;

    /// <summary>The weights of these labels that are not smaller than a bound in size.</summary>
    public FeatureWeights Without(float least) => new(Merge([this], least), 0, _labels);

    /// <summary>Writes the weights of these labels.</summary>
    public void Write(BinaryWriter writer) => Merge([this]).Write(writer);

    /// <summary>Reads weights: they stay where they lie.</summary>
    /// <param name="reader">The model file.</param>
    /// <param name="labels">Number of labels.</param>
    /// <exception cref="InvalidDataException">The file ends early or is damaged.</exception>
    public static FeatureWeights Read(ModelReader reader, int labels) => new(FeatureTable.Read(reader), 0, labels);

    // As the rows of a feature have to come one after another, the weights are gathered by feature first. Only training and saving come here.
    private static FeatureTable Merge(IReadOnlyList<FeatureWeights> parts, float least = 0)
    {
        var rows = new SortedDictionary<uint, List<(int Label, Half Weight)>>();
        var offset = 0;
        foreach (var part in parts)
        {
            foreach (var (feature, at, count) in part._table.Rows())
            {
                part.Gather(rows, feature, part._table.Cells.Slice(at, count * FeatureTable.CellLength), offset);
            }

            offset += part._labels;
        }

        var builder = new FeatureTableBuilder();
        foreach (var (feature, row) in rows)
        {
            builder.Begin(feature);
            foreach (var (label, weight) in row.Where(w => (float)Half.Abs(w.Weight) >= least))
            {
                builder.Add(label, weight);
            }
        }

        return builder.ToTable();
    }

    private void Gather(SortedDictionary<uint, List<(int Label, Half Weight)>> rows, uint feature, ReadOnlySpan<byte> cells, int offset)
    {
        for (; !cells.IsEmpty; cells = cells[FeatureTable.CellLength..])
        {
            var label = cells[0] - _first;
            if ((uint)label < (uint)_labels)
            {
                if (!rows.TryGetValue(feature, out var row))
                {
                    rows.Add(feature, row = []);
                }

                row.Add((label + offset, BinaryPrimitives.ReadHalfLittleEndian(cells[1..])));
            }
        }
    }

    /// <summary>A finite number of 16 bits: its bits are those of a greater exponent's bias, so one multiplication makes up for it, exactly.</summary>
    internal static float ToSingle(uint half)
    {
        return BitConverter.UInt32BitsToSingle(((half & 0x7FFF) << 13) | ((half & 0x8000) << 16)) * SingleOverHalf;
    }
}
