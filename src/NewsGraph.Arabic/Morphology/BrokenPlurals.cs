using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Morphology;

/// <summary>The singulars of broken plurals, from <c>broken-plurals.tsv</c>.</summary>
public sealed class BrokenPlurals
{
    private const string TableName = "ontology/lexicon/arabic/broken-plurals.tsv";
    private static readonly Lazy<BrokenPlurals> Embedded = new(() => new BrokenPlurals(TableFile.ReadEmbedded(typeof(BrokenPlurals).Assembly, TableName)));
    private readonly FrozenDictionary<string, string> _singulars;

    /// <summary>Loads a table.</summary>
    /// <exception cref="TableFormatException">A plural has no singular or stands twice.</exception>
    public BrokenPlurals(TableFile table)
    {
        var singulars = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row["singular"].Length == 0 || !singulars.TryAdd(row["plural"], row["singular"]))
            {
                throw row.Error("singular", $"«{row["plural"]}» needs one singular; write it, or remove the second row of this plural");
            }
        }

        _singulars = singulars.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The table that comes with the library.</summary>
    public static BrokenPlurals Default => Embedded.Value;

    /// <summary>The singular of a plural («وزراء» → «وزير»), or null.</summary>
    public string? SingularOf(string stem) => _singulars.GetValueOrDefault(stem);
}
