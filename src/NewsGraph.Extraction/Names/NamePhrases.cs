using System.Runtime.InteropServices;

namespace NewsGraph.Extraction.Names;

/// <summary>Names of persons, places and bodies of a dictionary, found in sentences as their longest matches. Kept as hashes of their words.</summary>
public sealed class NamePhrases
{
    /// <summary>Marks the beginning of a longer name.</summary>
    public const byte Prefix = 128;

    private const int LongestPhrase = 7;
    private readonly ulong[] _hashes;
    private readonly byte[] _types;

    /// <summary>Creates the table.</summary>
    /// <param name="phrases">Types (a bit each) of phrases by <see cref="Extend"/>ed hash, <see cref="Prefix"/> for their beginnings.</param>
    public NamePhrases(IReadOnlyDictionary<ulong, byte> phrases)
    {
        _hashes = [.. phrases.Keys.Order()];
        _types = Array.ConvertAll(_hashes, h => phrases[h]);
    }

    private NamePhrases(ulong[] hashes, byte[] types) => (_hashes, _types) = (hashes, types);

    /// <summary>The hash of a phrase that is one word longer; begin with 0.</summary>
    public static ulong Extend(ulong phrase, string word) => (((phrase * 0x9E3779B97F4A7C15UL) + StableHash.Of(word)) * 0xBF58476D1CE4E5B9UL) ^ (phrase >> 29);

    /// <summary>For each token of a sentence its place in the longest match and that match's types («B2», «S5»), or null.</summary>
    /// <param name="evidence">The document.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="count">Number of its tokens.</param>
    public string?[] MatchesIn(NameEvidence evidence, int first, int count)
    {
        var found = new string?[count];
        for (var i = 0; i < count;)
        {
            var (length, types) = Longest(evidence.Keys.Core, evidence.Keys.Whole, first + i, first + count);
            var other = Longest(evidence.Keys.Whole, evidence.Keys.Whole, first + i, first + count);
            (length, types) = other.Length > length ? other : (length, types);
            for (var j = 0; j < length; j++)
            {
                var place = length == 1 ? 'S' : j == 0 ? 'B' : j == length - 1 ? 'E' : 'I';
                found[i + j] = length > 2 ? $"{place}+{types}" : $"{place}{types}";
            }

            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>Writes the table: how many, the hashes ascending, their types.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_hashes.Length);
        foreach (var hash in _hashes)
        {
            writer.Write(hash);
        }

        writer.Write(_types);
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static NamePhrases Load(BinaryReader reader)
    {
        var hashes = new ulong[reader.ReadInt32()];
        var types = new byte[hashes.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        reader.BaseStream.ReadExactly(types);
        return new NamePhrases(hashes, types);
    }

    private (int Length, int Types) Longest(string[] opening, string[] words, int first, int end)
    {
        var (length, types) = (0, 0);
        var hash = 0UL;
        for (var i = first; i < end && i < first + LongestPhrase; i++)
        {
            hash = Extend(hash, i == first ? opening[i] : words[i]);
            var at = Array.BinarySearch(_hashes, hash);
            if (at < 0)
            {
                break;
            }

            var known = _types[at];
            if ((known & ~Prefix) != 0)
            {
                (length, types) = (i - first + 1, known & ~Prefix);
            }
        }

        return (length, types);
    }
}
