using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsGraph.Store.Quads;

/// <summary>
/// Blocks of sorted keys. A block's first key stands in the index; each further key is written as the first column that grows and by how
/// much, then how the columns after it differ from the key before, in base-128 numbers: four to six bytes a quad of news graphs.
/// </summary>
internal static class KeyBlocks
{
    /// <summary>Keys in a full block.</summary>
    public const int Size = 128;

    /// <summary>Writes the keys of one block but its first.</summary>
    public static void Encode(ReadOnlySpan<QuadKey> block, IBufferWriter<byte> output)
    {
        var span = output.GetSpan(block.Length * 20);
        var length = 0;
        for (var i = 1; i < block.Length; i++)
        {
            length = EncodeKey(block[i - 1], block[i], span, length);
        }

        output.Advance(length);
    }

    /// <summary>Reads a block's keys.</summary>
    public static void Decode(QuadKey first, ReadOnlySpan<byte> bytes, Span<QuadKey> keys)
    {
        keys[0] = first;
        var (a, b, c, d) = (first.First, first.Second, first.Third, first.Fourth);
        var at = 0;
        for (var i = 1; i < keys.Length; i++)
        {
            var head = ReadNumber(bytes, ref at);
            var grows = (uint)(head >> 2);
            var column = (int)head & 3;
            if (column == 3)
            {
                d += grows;
            }
            else if (column == 2)
            {
                c += grows;
                d += ReadDifference(bytes, ref at);
            }
            else
            {
                b = column == 1 ? b + grows : b;
                if (column == 0)
                {
                    a += grows;
                    b += ReadDifference(bytes, ref at);
                }

                c += ReadDifference(bytes, ref at);
                d += ReadDifference(bytes, ref at);
            }

            keys[i] = new QuadKey(a, b, c, d);
        }
    }

    private static int EncodeKey(QuadKey before, QuadKey key, Span<byte> to, int at)
    {
        var column = 0;
        while (key[column] == before[column])
        {
            column++;
        }

        at = WriteNumber(((ulong)(key[column] - before[column]) << 2) | (uint)column, to, at);
        for (column++; column < 4; column++)
        {
            var difference = (int)(key[column] - before[column]);
            at = WriteNumber((uint)((difference << 1) ^ (difference >> 31)), to, at);
        }

        return at;
    }

    private static int WriteNumber(ulong value, Span<byte> to, int at)
    {
        while (value >= 0x80)
        {
            to[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        to[at++] = (byte)value;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = bytes[at++];
        return value < 0x80 ? value : ReadRest(value & 0x7F, bytes, ref at);
    }

    private static ulong ReadRest(ulong value, ReadOnlySpan<byte> bytes, ref int at)
    {
        for (var shift = 7; ; shift += 7)
        {
            ulong next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ReadDifference(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = (uint)ReadNumber(bytes, ref at);
        return (value >> 1) ^ (uint)-(int)(value & 1);
    }
}
