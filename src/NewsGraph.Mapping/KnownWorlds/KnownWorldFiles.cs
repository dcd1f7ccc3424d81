using System.Text;
using NewsGraph.Extraction;

namespace NewsGraph.Mapping.KnownWorlds;

/// <summary>The known world that ships with the program: <c>ontology/entities/*.ttl</c> and <c>*.tsv</c>, embedded.</summary>
public static class KnownWorldFiles
{
    private const string Prefix = "ontology/entities/";
    private static readonly Lazy<KnownWorld> LazyEmbedded = new(ReadEmbedded);

    /// <summary>The embedded known world, read once.</summary>
    public static KnownWorld Embedded => LazyEmbedded.Value;

    /// <summary>Names of the embedded files in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(KnownWorldFiles).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Opens one embedded file.</summary>
    public static TextReader Open(string name) =>
        new StreamReader(typeof(KnownWorldFiles).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{name} is not embedded."), Encoding.UTF8);

    private static KnownWorld ReadEmbedded()
    {
        var reader = new KnownWorldReader();
        foreach (var name in Names)
        {
            using var text = Open(name);
            reader.Add(text, name);
        }

        return reader.ToKnownWorld();
    }
}
