namespace NewsGraph.Extraction.Names;

/// <summary>How often a word begins or continues a person's name, or stands in a place's or body's name, in a dictionary of names.</summary>
public sealed class NameWordCounts
{
    /// <summary>Length of a profile.</summary>
    internal const int Columns = 4;

    private readonly Dictionary<uint, uint> _profiles;

    private NameWordCounts(Dictionary<uint, uint> profiles) => _profiles = profiles;

    /// <summary>A short text that tells the rough counts apart: one digit each for person-first, person-later, place, body; 0 to 3.</summary>
    public string ProfileOf(string word) => string.Create(Columns, PackedProfileOf(word), static (text, value) => _ = Write(value, text));

    /// <summary>The rough counts of a word in one number, a byte each.</summary>
    internal uint PackedProfileOf(string word) => _profiles.GetValueOrDefault(StableHash.Of(word));

    /// <summary>Writes a packed profile as <see cref="ProfileOf"/> gives it; returns what was written.</summary>
    internal static ReadOnlySpan<char> Write(uint packed, Span<char> text)
    {
        for (var i = 0; i < Columns; i++)
        {
            text[i] = (char)('0' + ((packed >> (8 * i)) & 0xFF));
        }

        return text[..Columns];
    }

    /// <summary>Rounds counts: 0, 1, 2 to 9, more.</summary>
    public static NameWordCounts From(IReadOnlyDictionary<string, int[]> counts)
    {
        var profiles = new Dictionary<uint, uint>();
        foreach (var (word, columns) in counts)
        {
            var packed = 0u;
            for (var i = 0; i < Columns; i++)
            {
                packed |= (columns[i] switch { 0 => 0u, 1 => 1u, < 10 => 2u, _ => 3u }) << (8 * i);
            }

            profiles.TryAdd(StableHash.Of(word), packed);
        }

        return new NameWordCounts(profiles);
    }

    /// <summary>Writes them, by hash ascending; a byte holds two bits of each column.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_profiles.Count);
        foreach (var (hash, packed) in _profiles.OrderBy(c => c.Key))
        {
            writer.Write(hash);
            writer.Write((byte)((packed & 3) | ((packed >> 6) & 0xC) | ((packed >> 12) & 0x30) | ((packed >> 18) & 0xC0)));
        }
    }

    /// <summary>Reads them.</summary>
    public static NameWordCounts Load(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var profiles = new Dictionary<uint, uint>(count);
        for (var i = 0; i < count; i++)
        {
            var hash = reader.ReadUInt32();
            uint b = reader.ReadByte();
            profiles.Add(hash, (b & 3) | ((b & 0xC) << 6) | ((b & 0x30) << 12) | ((b & 0xC0) << 18));
        }

        return new NameWordCounts(profiles);
    }
}
