using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsGraph.Arabic.Lexicons;

/// <summary>
/// A byte for each of many words (a count, a set of flags), kept as 24-bit fingerprints: no strings, one array, read in a millisecond.
/// A word that was never put in is found by mistake about once in ten million look-ups per slot probed.
/// </summary>
public sealed class HashedTable
{
    /// <summary>Steps of a stored logarithm per doubling of the count.</summary>
    private const double StepsPerDoubling = 8;

    private const int ValueBits = 8;
    private readonly uint[] _slots;
    private readonly int _shift;

    private HashedTable(uint[] slots)
    {
        _slots = slots;
        _shift = 64 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Builds a table.</summary>
    /// <param name="values">Words with their values, none of them 0, in an order that does not change from run to run.</param>
    public static HashedTable Build(IReadOnlyCollection<KeyValuePair<string, byte>> values)
    {
        var table = new HashedTable(new uint[BitOperations.RoundUpToPowerOf2((uint)(values.Count * 3 / 2) + 2)]);
        foreach (var (word, value) in values)
        {
            table.Insert(WordHash.Of(word), value);
        }

        return table;
    }

    /// <summary>Builds a table of counts, each stored as its base-2 logarithm in eighths, plus one.</summary>
    public static HashedTable BuildCounts(IReadOnlyCollection<KeyValuePair<string, int>> counts) =>
        Build([.. counts.Select(c => KeyValuePair.Create(c.Key, (byte)Math.Min(255, 1 + Math.Round(StepsPerDoubling * Math.Log2(c.Value)))))]);

    /// <summary>Reads a table written by <see cref="Write"/>.</summary>
    public static HashedTable Read(BinaryReader reader)
    {
        var slots = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(slots.AsSpan()));
        return new HashedTable(slots);
    }

    /// <summary>Writes the table (little endian).</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_slots.Length);
        writer.Write(MemoryMarshal.AsBytes(_slots.AsSpan()));
    }

    /// <summary>The value of the word with this <see cref="WordHash"/>; 0 when it is not in the table.</summary>
    public int Value(ulong hash)
    {
        var fingerprint = Fingerprint(hash);
        for (var i = (int)(hash >> _shift); ; i = (i + 1) & (_slots.Length - 1))
        {
            var slot = _slots[i];
            if (slot == 0)
            {
                return 0;
            }

            if (slot >> ValueBits == fingerprint)
            {
                return (int)(slot & 0xFF);
            }
        }
    }

    /// <summary>The value of a word; 0 when it is not in the table.</summary>
    public int Value(ReadOnlySpan<char> word) => Value(WordHash.Of(word));

    private static uint Fingerprint(ulong hash) => ((uint)hash >> ValueBits) | 1;

    private void Insert(ulong hash, byte value)
    {
        var fingerprint = Fingerprint(hash);
        var i = (int)(hash >> _shift);
        while (_slots[i] != 0 && _slots[i] >> ValueBits != fingerprint)
        {
            i = (i + 1) & (_slots.Length - 1);
        }

        _slots[i] = (fingerprint << ValueBits) | value;
    }
}
