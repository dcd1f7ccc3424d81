using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsGraph.Arabic.Lexicons;

/// <summary>
/// How often words occur in raw text, kept as 24-bit fingerprints with a logarithmic count: no strings, one array, read in a millisecond.
/// A word that was never counted is found by mistake about once in ten million look-ups per slot probed.
/// </summary>
public sealed class HashedCounts
{
    /// <summary>Steps of the stored logarithm per doubling of the count.</summary>
    private const double StepsPerDoubling = 8;

    private const int CountBits = 8;
    private readonly uint[] _slots;
    private readonly int _shift;

    private HashedCounts(uint[] slots)
    {
        _slots = slots;
        _shift = 64 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Builds the table.</summary>
    /// <param name="counts">Words with their counts, in an order that does not change from run to run.</param>
    public static HashedCounts Build(IReadOnlyCollection<KeyValuePair<string, int>> counts)
    {
        var table = new HashedCounts(new uint[BitOperations.RoundUpToPowerOf2((uint)(counts.Count * 3 / 2) + 2)]);
        foreach (var (word, count) in counts)
        {
            table.Insert(WordHash.Of(word), count);
        }

        return table;
    }

    /// <summary>Reads a table written by <see cref="Write"/>.</summary>
    public static HashedCounts Read(BinaryReader reader)
    {
        var slots = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(slots.AsSpan()));
        return new HashedCounts(slots);
    }

    /// <summary>Writes the table (little endian).</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_slots.Length);
        writer.Write(MemoryMarshal.AsBytes(_slots.AsSpan()));
    }

    /// <summary>Base-2 logarithm of the count of a word, in eighths, plus one; 0 when it was not counted.</summary>
    public int LogCount(ulong hash)
    {
        var fingerprint = Fingerprint(hash);
        for (var i = (int)(hash >> _shift); ; i = (i + 1) & (_slots.Length - 1))
        {
            var slot = _slots[i];
            if (slot == 0)
            {
                return 0;
            }

            if (slot >> CountBits == fingerprint)
            {
                return (int)(slot & 0xFF);
            }
        }
    }

    /// <summary>Base-2 logarithm of the count of a word, in eighths, plus one; 0 when it was not counted.</summary>
    public int LogCount(ReadOnlySpan<char> word) => LogCount(WordHash.Of(word));

    private static uint Fingerprint(ulong hash) => ((uint)hash >> CountBits) | 1;

    private void Insert(ulong hash, int count)
    {
        var fingerprint = Fingerprint(hash);
        var value = (uint)Math.Min(255, 1 + Math.Round(StepsPerDoubling * Math.Log2(count)));
        var i = (int)(hash >> _shift);
        while (_slots[i] != 0 && _slots[i] >> CountBits != fingerprint)
        {
            i = (i + 1) & (_slots.Length - 1);
        }

        _slots[i] = (fingerprint << CountBits) | Math.Max(value, _slots[i] & 0xFF);
    }
}
