using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>Writes sorted keys as packed blocks, and behind them the blocks' first keys and offsets.</summary>
internal static class SortedKeysWriter
{
    private const int Staged = 64;

    /// <summary>Writes keys as they come; they are sorted, each once.</summary>
    public static SortedKeysLayout Write(KeyReader keys, RegionWriter output)
    {
        var (firsts, offsets) = (new List<QuadKey>(), new List<long>());
        var dataAt = output.Position;
        var count = WriteBlocks(keys, output, firsts, offsets);
        var length = output.Position - dataAt;
        output.Write(stackalloc byte[PackedBlock.Padding]);
        output.Align();
        var firstsAt = output.Position;
        output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(firsts)));
        var offsetsAt = output.Position;
        output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(offsets)));
        return new SortedKeysLayout(count, firstsAt, offsetsAt, dataAt, length);
    }

    private static long WriteBlocks(KeyReader keys, RegionWriter output, List<QuadKey> firsts, List<long> offsets)
    {
        var block = new QuadKey[PackedBlock.Size];
        var staging = new byte[BlockPacking.MostBytes * Staged];
        var (from, staged, count) = (output.Position, 0, 0L);
        for (var length = Fill(keys, block); length > 0; length = Fill(keys, block))
        {
            firsts.Add(block[0]);
            offsets.Add(output.Position - from + staged);
            staged += BlockPacking.Pack(block.AsSpan(0, length), staging.AsSpan(staged));
            count += length;
            if (staged + BlockPacking.MostBytes > staging.Length)
            {
                output.Write(staging.AsSpan(0, staged));
                staged = 0;
            }
        }

        output.Write(staging.AsSpan(0, staged));
        return count;
    }

    private static int Fill(KeyReader keys, QuadKey[] block)
    {
        var count = 0;
        while (count < block.Length && keys.Read(block.AsSpan(count)) is > 0 and var read)
        {
            count += read;
        }

        return count;
    }
}
