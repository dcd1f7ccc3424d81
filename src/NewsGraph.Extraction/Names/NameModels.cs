using System.Text;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Names;

/// <summary>The trained models of the names tagger.</summary>
/// <param name="Press">Tagger in ANERcorp's scheme.</param>
/// <param name="Outer">Tagger of outermost spans in the guidelines' scheme.</param>
/// <param name="Nested">Tagger of spans inside spans.</param>
/// <param name="Network">Reads whole sentences beside the outer tagger.</param>
public sealed record NameModels(SequenceModel Press, SequenceModel Outer, SequenceModel Nested, NameNetwork Network)
{
    /// <summary>Weights of the taggers smaller than this are not written: nearly half the bytes of theirs. (Held-out real articles: outermost spans .788 with all weights, .789 without these.)</summary>
    private const float LeastWeight = 0.06f;

    /// <summary>What the network counts beside the outer tagger. Chosen on held-out articles, where .75 to 1 did as well.</summary>
    internal const double NetworkWeight = 0.75;

    private static readonly Lazy<NameModels> LazyEmbedded = new(() => Load("names", Load));

    private static readonly Lazy<WordClusters?> LazyClusters = new(() => LoadIfPresent("word-clusters", s => WordClusters.Load(new BinaryReader(s))));
    private static readonly Lazy<NameWordCounts?> LazyWords = new(() => LoadIfPresent("name-words", s => NameWordCounts.Load(new BinaryReader(s))));

    private static readonly Lazy<NamePhrases?> LazyPhrases = new(() => LoadIfPresent("name-phrases", s => NamePhrases.Load(new BinaryReader(s))));

    /// <summary>The embedded models, read once.</summary>
    public static NameModels Embedded => LazyEmbedded.Value;

    /// <summary>The embedded word clusters, or null.</summary>
    public static WordClusters? Clusters => LazyClusters.Value;

    /// <summary>The embedded name words, or null.</summary>
    public static NameWordCounts? NameWords => LazyWords.Value;

    /// <summary>The embedded dictionary of names, or null.</summary>
    public static NamePhrases? Phrases => LazyPhrases.Value;

    /// <summary>Writes the models, the weights of the taggers in one table.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelReader.WritePart(writer, s => SequenceGroup.Save(s, [.. new[] { Press, Outer, Nested }.Select(m => m.Without(LeastWeight))]));
        ModelReader.WritePart(writer, Network.Network.Save);
    }

    /// <summary>Reads the models.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such models of this version.</exception>
    public static NameModels Load(Stream stream)
    {
        var reader = new ModelReader(stream);
        return SequenceGroup.Load(reader.ReadPart()) is [var press, var outer, var nested]
            ? new NameModels(press, outer, nested, new NameNetwork(RecurrentNetwork.Load(reader.ReadPart()), NetworkWeight))
            : throw new InvalidDataException("Not three names taggers; train them again with «newsgraph train names».");
    }

    private static T? LoadIfPresent<T>(string name, Func<Stream, T> read)
        where T : class =>
        typeof(NameModels).Assembly.GetManifestResourceInfo($"models/{name}.bin") is null ? null : Load(name, read);

    private static T Load<T>(string name, Func<Stream, T> read)
    {
        using var stream = typeof(NameModels).Assembly.GetManifestResourceStream($"models/{name}.bin")
            ?? throw new FileNotFoundException($"The model {name} is not embedded; train it with «newsgraph train names» and rebuild.");
        return read(stream);
    }
}
