using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Relations;

/// <summary>Offices that belong to a state when nothing else is said, from <c>ontology/lexicon/extraction/state-offices.tsv</c>.</summary>
internal static class StateOffices
{
    private const string Table = "ontology/lexicon/extraction/state-offices.tsv";
    private static readonly Lazy<List<string[]>> Offices = new(() =>
        [.. TableFile.ReadEmbedded(typeof(StateOffices).Assembly, Table).Rows.Select(r => NameFolding.Default.Fold(r["office"]).Split(' '))]);

    /// <summary>True when the stems of an office begin as one that belongs to a state.</summary>
    public static bool IsOfState(IReadOnlyList<string> stems) =>
        Offices.Value.Exists(o => o.Length <= stems.Count && o.Select((w, i) => string.Equals(w, stems[i], StringComparison.Ordinal)).All(x => x));
}
