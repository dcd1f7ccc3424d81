using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>Prefixes that a query for people needn't declare: the well-known ones, and <c>text:</c> of <see cref="TextSearch"/>.</summary>
public static class QueryPrefixes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new SortedDictionary<string, string>(WellKnownPrefixes.All.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) { ["text"] = TextSearch.Namespace };
}
