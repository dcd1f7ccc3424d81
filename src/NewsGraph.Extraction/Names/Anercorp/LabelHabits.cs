namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>How words are mostly labelled in raw news by a first tagger: rough frequency and a rough mean probability of each label, by hash of the folded stem.</summary>
public sealed class LabelHabits
{
    private const int Least = 2;
    private readonly Dictionary<uint, byte[]> _rows;

    private LabelHabits(Dictionary<uint, byte[]> rows) => _rows = rows;

    /// <summary>Rounds tallies; words met once are left out.</summary>
    public static LabelHabits From(IReadOnlyDictionary<string, LabelTally> tallies)
    {
        var rows = new Dictionary<uint, byte[]>();
        foreach (var (stem, tally) in tallies.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            if (tally.Count >= Least)
            {
                rows.TryAdd(StableHash.Of(stem), [(byte)Math.Min(15, Math.Log2(tally.Count)), .. Enumerable.Range(0, NameLabels.All.Count).Select(l => (byte)LabelTally.Level(tally.Mean(l)))]);
            }
        }

        return new LabelHabits(rows);
    }

    /// <summary>Frequency (base-2 logarithm) and level of each label of a word; empty for one that is not known.</summary>
    public ReadOnlySpan<byte> Of(string stem) => _rows.GetValueOrDefault(StableHash.Of(stem));

    /// <summary>Writes the table, by hash ascending.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_rows.Count);
        foreach (var (hash, row) in _rows.OrderBy(r => r.Key))
        {
            writer.Write(hash);
            writer.Write(row);
        }
    }

    /// <summary>Reads a table.</summary>
    public static LabelHabits Load(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var rows = new Dictionary<uint, byte[]>(count);
        for (var i = 0; i < count; i++)
        {
            rows.Add(reader.ReadUInt32(), reader.ReadBytes(NameLabels.All.Count + 1));
        }

        return new LabelHabits(rows);
    }
}
