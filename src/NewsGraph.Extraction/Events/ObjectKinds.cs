using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Events;

/// <summary>Kinds of nouns by which a verb's sense is told, from <c>object-kinds.tsv</c>: «علق رحلاته» and «علق على القرار». Immutable.</summary>
internal sealed class ObjectKinds
{
    private const string Resource = "ontology/lexicon/extraction/object-kinds.tsv";
    private static readonly Lazy<ObjectKinds> Shared = new(() => new ObjectKinds(ReadTable()));
    private readonly Dictionary<string, string[]> _kinds;

    private ObjectKinds(TableFile table) => _kinds = table.Rows
        .SelectMany(row => row.List("words").SelectMany(NounForms.OfNoun).Select(form => (Key: WordKey.Of(form), Kind: row["kind"])))
        .Distinct()
        .GroupBy(p => p.Key, p => p.Kind, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The kinds that come with the program.</summary>
    public static ObjectKinds Default => Shared.Value;

    /// <summary>The table that comes with the program.</summary>
    public static TableFile ReadTable() => TableFile.ReadEmbedded(typeof(ObjectKinds).Assembly, Resource);

    /// <summary>The kinds of a noun, by its <see cref="WordKey"/>; none for other words.</summary>
    public IReadOnlyList<string> Of(string key) => _kinds.GetValueOrDefault(key) ?? [];
}
