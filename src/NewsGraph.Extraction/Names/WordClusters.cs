namespace NewsGraph.Extraction.Names;

/// <summary>Classes of words by their neighbours in raw news, by hash of the folded stem.</summary>
public sealed class WordClusters
{
    private readonly Dictionary<uint, ushort> _clusters;

    private WordClusters(Dictionary<uint, ushort> clusters) => _clusters = clusters;

    /// <summary>The class of a folded stem, or -1.</summary>
    public int ClusterOf(string stem) => _clusters.TryGetValue(StableHash.Of(stem), out var cluster) ? cluster : -1;

    /// <summary>Makes clusters from words and their classes.</summary>
    public static WordClusters From(IEnumerable<(string Word, int Cluster)> words)
    {
        var clusters = new Dictionary<uint, ushort>();
        foreach (var (word, cluster) in words)
        {
            clusters.TryAdd(StableHash.Of(word), (ushort)cluster);
        }

        return new WordClusters(clusters);
    }

    /// <summary>Writes them, by hash ascending.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_clusters.Count);
        foreach (var (hash, cluster) in _clusters.OrderBy(c => c.Key))
        {
            writer.Write(hash);
            writer.Write(cluster);
        }
    }

    /// <summary>Reads them.</summary>
    public static WordClusters Load(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var clusters = new Dictionary<uint, ushort>(count);
        for (var i = 0; i < count; i++)
        {
            clusters.Add(reader.ReadUInt32(), reader.ReadUInt16());
        }

        return new WordClusters(clusters);
    }
}
