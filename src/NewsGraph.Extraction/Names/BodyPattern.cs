using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Names;

/// <summary>A body that every state has, with the patterns of its names.</summary>
/// <param name="Key">Key (<c>foreign-ministry</c>).</param>
/// <param name="Kind">Finer kind (<c>ministry</c>).</param>
/// <param name="Names">Names whose last word is <c>~f</c> or <c>~m</c>, the nisba in that gender.</param>
/// <param name="English">English pattern with <c>{0}</c> for the country.</param>
public sealed record BodyPattern(string Key, string Kind, IReadOnlyList<string> Names, string English)
{
    private const string Table = "ontology/lexicon/extraction/body-patterns.tsv";
    private static readonly Lazy<IReadOnlyList<BodyPattern>> LazyAll = new(() =>
        Read(TableFile.ReadEmbedded(typeof(BodyPattern).Assembly, Table)));

    /// <summary>The patterns of the embedded table.</summary>
    public static IReadOnlyList<BodyPattern> All => LazyAll.Value;

    /// <summary>Reads patterns.</summary>
    public static IReadOnlyList<BodyPattern> Read(TableFile table) =>
        [.. table.Rows.Select(r => new BodyPattern(r["key"], r["kind"], r.List("names"), r["english"]))];

    /// <summary>The names of the body of one country.</summary>
    /// <param name="forms">The country's nisba forms.</param>
    public IEnumerable<string> NamesFor(NisbaForms forms)
    {
        foreach (var name in Names)
        {
            var bare = name[..^3];
            foreach (var nisba in name.EndsWith("~f", StringComparison.Ordinal) ? forms.DefiniteFeminine : forms.DefiniteMasculine)
            {
                yield return bare + " " + nisba;
            }
        }
    }

    /// <summary>The names without a country.</summary>
    public IEnumerable<string> BareNames => Names.Select(n => n[..^3]);
}
