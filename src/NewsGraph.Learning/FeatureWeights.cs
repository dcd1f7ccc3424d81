using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGraph.Learning;

/// <summary>Sparse weights by feature and label: what a trained model is made of. A row of weights stands in one piece.</summary>
internal sealed class FeatureWeights
{
    private const int FeaturesAtOnce = 64;
    private const int RowHead = 5; // bytes of a feature and of the number of its weights
    private const int CellLength = 3; // bytes of a label and its weight
    private readonly uint[] _features; // ascending, as their rows are
    private readonly Cell[] _cells;
    private FeatureSlots? _slots;

    private FeatureWeights(uint[] features, Cell[] cells) => (_features, _cells) = (features, cells);

    /// <summary>Where the rows are found; made on first use, as a table that is only joined with others needs none.</summary>
    private FeatureSlots Slots => _slots ?? Interlocked.CompareExchange(ref _slots, MakeSlots(), null) ?? _slots!;

    /// <summary>Number of features that have weights.</summary>
    public int FeatureCount => _features.Length;

    /// <summary>Keeps the non-zero weights of a dense table, rounded to 16 bits as the file will hold them.</summary>
    public static FeatureWeights FromDense(IReadOnlyDictionary<uint, int> index, float[] dense, int labelCount)
    {
        var features = index.Keys.Where(f => RowOf(dense, index[f], labelCount).ContainsAnyExcept(0f)).Order().ToArray();
        var rows = new Rows(features.Length);
        foreach (var feature in features)
        {
            var row = RowOf(dense, index[feature], labelCount);
            rows.Begin();
            for (var label = 0; label < labelCount; label++)
            {
                var rounded = (float)(Half)row[label];
                if (rounded != 0)
                {
                    rows.Add(label, rounded);
                }
            }
        }

        return new FeatureWeights(features, rows.ToCells());
    }

    /// <summary>The weights of several tables in one: their rows, which are in order, are merged.</summary>
    /// <param name="tables">Each with what is added to its labels.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FeatureWeights Join(IReadOnlyList<(FeatureWeights Table, int Offset)> tables)
    {
        var sources = new Source[tables.Count];
        for (var t = 0; t < sources.Length; t++)
        {
            sources[t] = new Source(tables[t].Table, tables[t].Offset);
        }

        var features = new uint[tables.Sum(t => t.Table.FeatureCount)];
        var cells = new Cell[tables.Sum(t => t.Table._cells.Length)];
        var (count, at) = (0, 1);
        while (Least(sources) is var feature && feature <= uint.MaxValue)
        {
            var row = at++;
            foreach (ref var source in sources.AsSpan())
            {
                at = source.Feature == feature ? source.Take(cells, at) : at;
            }

            cells[row] = new Cell(at - row - 1, 0);
            features[count++] = (uint)feature;
        }

        return new FeatureWeights(features[..count], cells[..at]);
    }

    private static ulong Least(ReadOnlySpan<Source> sources)
    {
        var least = ulong.MaxValue;
        foreach (ref readonly var source in sources)
        {
            least = Math.Min(least, source.Feature);
        }

        return least;
    }

    /// <summary>Adds the weights of one feature to the scores of all labels.</summary>
    public void AddTo(uint feature, Span<double> scores)
    {
        foreach (var cell in Find(feature))
        {
            scores[cell.Label] += cell.Weight;
        }
    }

    /// <summary>Adds the weights of an item's features to the scores of all labels, in the order of the features.</summary>
    /// <remarks>Step by step for many features at once, so that the processor waits for several reads of memory together rather than for one after another.
    /// Here and in the loops below, where most of the time goes, the compiler is not to begin with slow code that counts how often it is run.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(ReadOnlySpan<uint> features, Span<double> scores)
    {
        var slots = Slots;
        Span<int> rows = stackalloc int[FeaturesAtOnce];
        Span<int> counts = stackalloc int[FeaturesAtOnce];
        while (!features.IsEmpty)
        {
            var some = features[..Math.Min(features.Length, FeaturesAtOnce)];
            features = features[some.Length..];
            var count = slots.Find(some, rows);
            for (var i = 0; i < count; i++)
            {
                counts[i] = _cells[rows[i]].Label;
            }

            for (var i = 0; i < count; i++)
            {
                foreach (var cell in _cells.AsSpan(rows[i] + 1, counts[i]))
                {
                    scores[cell.Label] += cell.Weight;
                }
            }
        }
    }

    /// <summary>Writes the table, little-endian, features ascending.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(FeatureCount);
        var at = 1;
        foreach (var feature in _features)
        {
            var row = RowAt(at);
            at += 1 + row.Length;
            writer.Write(feature);
            writer.Write((byte)row.Length);
            foreach (var cell in row)
            {
                writer.Write((byte)cell.Label);
                writer.Write((Half)cell.Weight);
            }
        }
    }

    /// <summary>Reads a table, which is all that is left of a stream.</summary>
    public static FeatureWeights Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (reader.BaseStream is MemoryStream memory && memory.TryGetBuffer(out var buffer))
        {
            return Read(buffer.AsSpan((int)memory.Position), count);
        }

        using var rest = new MemoryStream();
        reader.BaseStream.CopyTo(rest);
        return Read(rest.GetBuffer().AsSpan(0, (int)rest.Length), count);
    }

    // Optimised from the first call on: it is called once for each model, and goes through millions of bytes.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static FeatureWeights Read(ReadOnlySpan<byte> bytes, int count)
    {
        var features = new uint[count];
        var cells = new Cell[1 + count + ((bytes.Length - (count * RowHead)) / CellLength)];
        var at = 1;
        for (var row = 0; row < count; row++)
        {
            features[row] = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var weights = bytes[RowHead - 1];
            bytes = bytes[RowHead..];
            cells[at++] = new Cell(weights, 0);
            for (var end = at + weights; at < end; at++)
            {
                cells[at] = new Cell(bytes[0], (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[1..]));
                bytes = bytes[CellLength..];
            }
        }

        return new FeatureWeights(features, cells);
    }

    private static ReadOnlySpan<float> RowOf(float[] dense, int row, int labelCount) => dense.AsSpan(row * labelCount, labelCount);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FeatureSlots MakeSlots()
    {
        var slots = new FeatureSlots(_features.Length);
        var at = 1;
        foreach (var feature in _features)
        {
            slots.Insert(feature, at);
            at += 1 + _cells[at].Label;
        }

        return slots;
    }

    private ReadOnlySpan<Cell> Find(uint feature)
    {
        var row = Slots.Find(feature);
        return row == 0 ? default : RowAt(row);
    }

    private ReadOnlySpan<Cell> RowAt(int row) => _cells.AsSpan(row + 1, _cells[row].Label);

    /// <summary>The weight of a label; or, first in a row, how many of them follow.</summary>
    private readonly record struct Cell(int Label, float Weight);

    /// <summary>A table whose rows are taken one after another.</summary>
    private struct Source(FeatureWeights table, int offset)
    {
        private int _next;
        private int _row = 1;

        /// <summary>The feature of the next row; more than any feature at the end.</summary>
        public readonly ulong Feature => _next < table._features.Length ? table._features[_next] : ulong.MaxValue;

        /// <summary>Copies the next row's weights to a place, and tells the place after them.</summary>
        public int Take(Cell[] cells, int at)
        {
            foreach (var cell in table.RowAt(_row))
            {
                cells[at++] = new Cell(cell.Label + offset, cell.Weight);
            }

            _row += 1 + table._cells[_row].Label;
            _next++;
            return at;
        }
    }

    /// <summary>Rows of weights in the making. Nothing stands at place 0, which means an empty slot.</summary>
    private sealed class Rows(int features)
    {
        private readonly List<Cell> _cells = new((features * 3) + 1) { default };
        private int _row;

        public void Begin()
        {
            _row = _cells.Count;
            _cells.Add(default);
        }

        public void Add(int label, float weight)
        {
            _cells.Add(new Cell(label, weight));
            CollectionsMarshal.AsSpan(_cells)[_row] = new Cell(_cells.Count - _row - 1, 0);
        }

        public Cell[] ToCells() => [.. _cells];
    }
}
