using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsGraph.Store.Quads;

/// <summary>Writes what <see cref="PackedBlock"/> reads.</summary>
internal static class BlockPacking
{
    /// <summary>Room that any block fits into.</summary>
    public const int MostBytes = PackedBlock.HeadLength + (PackedBlock.Size * 16) + PackedBlock.Padding;

    /// <summary>Rows of no more bits are put together as one 64-bit number.</summary>
    private const int NarrowBits = 64;

    /// <summary>Packs the sorted keys of a block; returns how many bytes it takes, without the padding.</summary>
    public static int Pack(ReadOnlySpan<QuadKey> keys, Span<byte> to)
    {
        var (least, greatest) = Bounds(keys);
        Span<int> widths = stackalloc int[4];
        var bits = 0;
        for (var column = 0; column < 4; column++)
        {
            MemoryMarshal.Write(to[(column * sizeof(uint))..], least[column]);
            widths[column] = 32 - BitOperations.LeadingZeroCount(greatest[column] - least[column]);
            to[(4 * sizeof(uint)) + column] = (byte)widths[column];
            bits += widths[column];
        }

        var stride = (bits + 7) / 8;
        var rows = to[PackedBlock.HeadLength..];
        if (bits <= NarrowBits)
        {
            WriteNarrow(keys, rows, stride, least, widths);
        }
        else
        {
            WriteWide(keys, rows, stride, least, widths);
        }

        return PackedBlock.HeadLength + (keys.Length * stride);
    }

    private static (QuadKey Least, QuadKey Greatest) Bounds(ReadOnlySpan<QuadKey> keys)
    {
        var (a, b, c, d) = (uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue);
        var (e, f, g, h) = (0u, 0u, 0u, 0u);
        foreach (var key in keys)
        {
            (a, b, c, d) = (Math.Min(a, key.First), Math.Min(b, key.Second), Math.Min(c, key.Third), Math.Min(d, key.Fourth));
            (e, f, g, h) = (Math.Max(e, key.First), Math.Max(f, key.Second), Math.Max(g, key.Third), Math.Max(h, key.Fourth));
        }

        return (new QuadKey(a, b, c, d), new QuadKey(e, f, g, h));
    }

    // Rows are written one after the other, each over what the one before it wrote too much.
    private static void WriteNarrow(ReadOnlySpan<QuadKey> keys, Span<byte> rows, int stride, QuadKey least, ReadOnlySpan<int> widths)
    {
        var (w1, w2, w3) = (widths[1], widths[2], widths[3]);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            ulong row = key.First - least.First;
            row = (row << w1) | (key.Second - least.Second);
            row = (row << w2) | (key.Third - least.Third);
            MemoryMarshal.Write(rows[(i * stride)..], (row << w3) | (key.Fourth - least.Fourth));
        }
    }

    private static void WriteWide(ReadOnlySpan<QuadKey> keys, Span<byte> rows, int stride, QuadKey least, ReadOnlySpan<int> widths)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            MemoryMarshal.Write(rows[(i * stride)..], Row(keys[i], least, widths));
        }
    }

    private static UInt128 Row(QuadKey key, QuadKey least, ReadOnlySpan<int> widths)
    {
        UInt128 row = key.First - least.First;
        row = (row << widths[1]) | (key.Second - least.Second);
        row = (row << widths[2]) | (key.Third - least.Third);
        return (row << widths[3]) | (key.Fourth - least.Fourth);
    }
}
