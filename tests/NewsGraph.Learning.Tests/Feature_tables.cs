using NewsGraph.Learning;

namespace NewsGraph.Tests;

public class Feature_tables
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(30_000)]
    [InlineData(200_000)]
    public void Every_feature_is_found_with_its_weights_and_no_other(int count)
    {
        var rows = RandomRows(count);
        var table = Packed(rows);
        Assert.Equal(rows.Count, table.Count);
        Assert.All(rows.Take(2000), row => Assert.Equal(row.Value, WeightsOf(table, row.Key)));
        var random = new Random(9);
        for (var i = 0; i < 2000; i++)
        {
            var feature = (uint)random.NextInt64(uint.MaxValue);
            Assert.Equal(rows.GetValueOrDefault(feature) ?? [], WeightsOf(table, feature));
        }
    }

    [Fact]
    public void The_rows_of_a_table_are_those_it_was_packed_from()
    {
        var rows = RandomRows(20_000);
        var read = Packed(rows).Rows().ToList();
        Assert.Equal(rows.Keys.Order(), read.Select(r => r.Feature).Order());
        Assert.All(read, r => Assert.Equal(rows[r.Feature].Length, r.Count));
    }

    [Fact]
    public void Features_that_all_fall_into_one_bucket_are_parted_by_more_bits()
    {
        // Unscrambled, these have their first twelve bits in common.
        var rows = Enumerable.Range(0, 600).ToDictionary(i => (uint)i * FeatureTable.Unscramble, i => new[] { (0, (Half)i) });
        var table = Packed(rows);
        Assert.All(rows, row => Assert.Equal(row.Value, WeightsOf(table, row.Key)));
    }

    [Fact]
    public void The_same_rows_in_another_order_give_the_same_bytes()
    {
        var rows = RandomRows(3000);
        Assert.Equal(Written(Packed(rows)), Written(Packed(rows.Reverse())));
    }

    [Fact]
    public void A_written_table_is_read_where_it_lies_with_the_same_weights()
    {
        var rows = RandomRows(3000);
        var read = FeatureTable.Read(new ModelReader(Written(Packed(rows))));
        Assert.Equal(rows.Count, read.Count);
        Assert.All(rows, row => Assert.Equal(row.Value, WeightsOf(read, row.Key)));
    }

    [Fact]
    public unsafe void A_table_in_memory_that_never_moves_is_not_copied()
    {
        var bytes = Written(Packed(RandomRows(3000)));
        fixed (byte* first = bytes)
        {
            using var stream = new UnmanagedMemoryStream(first, bytes.Length);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var table = FeatureTable.Read(new ModelReader(stream));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bytes.Length / 4);
            Assert.Equal(3000, table.Count);
        }
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused_with_what_to_do()
    {
        var bytes = Written(Packed(RandomRows(300)));
        for (var length = 0; length < bytes.Length; length += 97)
        {
            var error = Assert.Throws<InvalidDataException>(() => FeatureTable.Read(new ModelReader(bytes.AsMemory(0, length))));
            Assert.Contains("newsgraph train", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_of_impossible_size_is_refused_with_what_to_do()
    {
        var bytes = Written(Packed(RandomRows(300)));
        bytes[4] = 77; // how many bits choose a bucket
        Assert.Contains("newsgraph train", Assert.Throws<InvalidDataException>(() => FeatureTable.Read(new ModelReader(bytes))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(256, 1.0)]
    [InlineData(3, double.PositiveInfinity)]
    public void What_a_table_cannot_hold_is_refused(int label, double weight)
    {
        var builder = new FeatureTableBuilder();
        builder.Begin(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(label, (Half)weight));
    }

    [Fact]
    public void Every_finite_number_of_sixteen_bits_is_added_exactly()
    {
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var half = BitConverter.UInt16BitsToHalf((ushort)bits);
            if (Half.IsFinite(half))
            {
                Assert.Equal((float)half, FeatureWeights.ToSingle((uint)bits));
            }
        }
    }

    private static Dictionary<uint, (int, Half)[]> RandomRows(int count)
    {
        var random = new Random(count);
        var rows = new Dictionary<uint, (int, Half)[]>();
        while (rows.Count < count)
        {
            rows[(uint)random.NextInt64(uint.MaxValue)] = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(i => ((i * 60) + random.Next(60), (Half)(random.NextDouble() - 0.5)))];
        }

        return rows;
    }

    private static FeatureTable Packed(IEnumerable<KeyValuePair<uint, (int Label, Half Weight)[]>> rows)
    {
        var builder = new FeatureTableBuilder();
        foreach (var (feature, weights) in rows)
        {
            builder.Begin(feature);
            Array.ForEach(weights, w => builder.Add(w.Label, w.Weight));
        }

        return builder.ToTable();
    }

    private static (int, Half)[] WeightsOf(FeatureTable table, uint feature)
    {
        var rows = new (int At, int Count)[1];
        if (table.Find([feature], rows) == 0)
        {
            return [];
        }

        var cells = table.Cells.Slice(rows[0].At, rows[0].Count * FeatureTable.CellLength).ToArray();
        return [.. Enumerable.Range(0, rows[0].Count).Select(i => ((int)cells[i * FeatureTable.CellLength], BitConverter.ToHalf(cells, (i * FeatureTable.CellLength) + 1)))];
    }

    private static byte[] Written(FeatureTable table)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        table.Write(writer);
        return stream.ToArray();
    }
}
