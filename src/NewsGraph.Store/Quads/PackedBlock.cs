using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGraph.Store.Quads;

/// <summary>
/// A block of sorted keys, read in place. Each column is kept as its difference from the column's least value in the block, in as many bits
/// as the greatest difference needs (frame of reference, Goldstein, Ramakrishnan and Shaft 1998); the bits of a key stand together and
/// begin at a byte. So any key is found by one multiplication, rows compare as plain numbers, and a look-up unpacks nothing but what it finds.
/// </summary>
internal readonly ref struct PackedBlock
{
    /// <summary>Keys in a full block.</summary>
    public const int Size = 128;

    /// <summary>Bytes before the rows: the least value and then the width of each column.</summary>
    public const int HeadLength = (4 * sizeof(uint)) + 4;

    /// <summary>Bytes that must be readable behind the last row.</summary>
    public const int Padding = 16;

    /// <summary>Rows of fewer bits are read as one 64-bit number.</summary>
    private const int NarrowBits = 64;

    private readonly ref readonly byte _rows;
    private readonly QuadKey _least;
    private readonly uint _widths;
    private readonly int _stride;
    private readonly bool _isNarrow;

    /// <summary>A block over its bytes, which <see cref="Padding"/> more follow.</summary>
    public PackedBlock(ReadOnlySpan<byte> bytes, int count)
    {
        var least = MemoryMarshal.Cast<byte, uint>(bytes[..16]);
        _least = new QuadKey(least[0], least[1], least[2], least[3]);
        _widths = MemoryMarshal.Read<uint>(bytes[16..]);
        var bits = Width(0) + Width(1) + Width(2) + Width(3);
        (_stride, _isNarrow, Count) = ((bits + 7) / 8, bits < NarrowBits, count);
        _rows = ref bytes[HeadLength];
        if (Width(0) > 32 || Width(1) > 32 || Width(2) > 32 || Width(3) > 32 || HeadLength + (_stride * count) + Padding > bytes.Length)
        {
            throw new StoreException("a block of quads is not what was written; check the store with «newsgraph store verify»");
        }
    }

    /// <summary>How many keys.</summary>
    public int Count { get; }

    /// <summary>How many keys are less than a key.</summary>
    public int CountBelow(QuadKey key) => _isNarrow ? Below(Target<ulong>(key), 0, Count) : Below(Target<UInt128>(key), 0, Count);

    /// <summary>The same where so many are known to be less, and the end is likely near: looked for in growing steps.</summary>
    public int CountBelow(QuadKey key, int known) => _isNarrow ? BelowNear(Target<ulong>(key), known) : BelowNear(Target<UInt128>(key), known);

    /// <summary>Unpacks the keys from a place on.</summary>
    public void Read(int from, Span<QuadKey> keys)
    {
        if (_isNarrow)
        {
            ReadNarrow(from, keys);
        }
        else
        {
            ReadWide(from, keys);
        }
    }

    private void ReadNarrow(int from, Span<QuadKey> keys)
    {
        var (w1, w2, w3) = (Width(1), Width(2), Width(3));
        var (m0, m1, m2, m3) = (Mask(Width(0)), Mask(w1), Mask(w2), Mask(w3));
        var least = _least;
        for (var i = 0; i < keys.Length; i++)
        {
            var row = Row<ulong>(from + i);
            var fourth = least.Fourth + (uint)(row & m3);
            row >>= w3;
            var third = least.Third + (uint)(row & m2);
            row >>= w2;
            keys[i] = new QuadKey(least.First + (uint)((row >> w1) & m0), least.Second + (uint)(row & m1), third, fourth);
        }
    }

    private void ReadWide(int from, Span<QuadKey> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var row = Row<UInt128>(from + i);
            var fourth = _least.Fourth + (uint)(row & Mask(Width(3)));
            row >>= Width(3);
            var third = _least.Third + (uint)(row & Mask(Width(2)));
            row >>= Width(2);
            keys[i] = new QuadKey(_least.First + (uint)((row >> Width(1)) & Mask(Width(0))), _least.Second + (uint)(row & Mask(Width(1))), third, fourth);
        }
    }

    /// <summary>The least number that no row of a smaller key reaches and every other does.</summary>
    private T Target<T>(QuadKey key)
        where T : unmanaged, IBinaryInteger<T>
    {
        var target = T.Zero;
        return Put(ref target, key.First, _least.First, Width(0)) is var first and not 0 ? Behind(target, first, Width(1) + Width(2) + Width(3))
            : Put(ref target, key.Second, _least.Second, Width(1)) is var second and not 0 ? Behind(target, second, Width(2) + Width(3))
            : Put(ref target, key.Third, _least.Third, Width(2)) is var third and not 0 ? Behind(target, third, Width(3))
            : Put(ref target, key.Fourth, _least.Fourth, Width(3)) > 0 ? target + T.One
            : target;
    }

    /// <summary>Puts a column behind those before: 0 when it is among the block's values, -1 or 1 when below or above them all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Put<T>(ref T target, uint value, uint least, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        target <<= width;
        if (value < least)
        {
            return -1;
        }

        var isAbove = value - least > Mask(width);
        target |= T.CreateTruncating(isAbove ? Mask(width) : value - least);
        return isAbove ? 1 : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Behind<T>(T target, int side, int rest)
        where T : unmanaged, IBinaryInteger<T> => (side > 0 ? target + T.One : target) << rest;

    private int Below<T>(T target, int low, int high)
        where T : unmanaged, IBinaryInteger<T>
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if ((Row<T>(middle) & RowMask<T>()) < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int BelowNear<T>(T target, int known)
        where T : unmanaged, IBinaryInteger<T>
    {
        var step = 1;
        while (known + step <= Count && (Row<T>(known + step - 1) & RowMask<T>()) < target)
        {
            known += step;
            step *= 2;
        }

        return Below(target, known, Math.Min(Count, known + step - 1));
    }

    private T RowMask<T>()
        where T : unmanaged, IBinaryInteger<T>
    {
        var bits = Width(0) + Width(1) + Width(2) + Width(3);
        return bits == 128 ? T.AllBitsSet : (T.One << bits) - T.One;
    }

    private T Row<T>(int place)
        where T : unmanaged => Unsafe.ReadUnaligned<T>(ref Unsafe.Add(ref Unsafe.AsRef(in _rows), place * _stride));

    private int Width(int column) => (int)((_widths >> (8 * column)) & 0xFF);

    private static uint Mask(int width) => (uint)((1UL << width) - 1);
}
