using System.Runtime.InteropServices;

namespace NewsGraph.Store.Terms;

/// <summary>A 64-bit hash by folded multiplication over 8-byte words: the same on every machine, as it is written into store files.</summary>
internal static class ByteHash
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * 0xD1B54A32D192ED03;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            hash = Fold(hash ^ word);
        }

        ulong rest = 0;
        foreach (var b in bytes[(words.Length * sizeof(ulong))..])
        {
            rest = (rest << 8) | b;
        }

        return Fold(hash ^ rest ^ 0x8EBC6AF09C88C6E3);
    }

    private static ulong Fold(ulong value)
    {
        var high = Math.BigMul(value, Factor, out var low);
        return high ^ low;
    }
}
