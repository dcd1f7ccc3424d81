using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>Turns well-formed chains of <c>rdf:first</c> and <c>rdf:rest</c> into <c>@list</c> (JSON-LD 1.1 API §8.4, step 6.4).</summary>
internal static class Lists
{
    private const string List = RdfTerms.Namespace + "List";

    /// <summary>Folds all lists of a graph.</summary>
    public static void Fold(GraphNodes graph, Dictionary<string, NodeUsage?> referencedOnce)
    {
        foreach (var usage in graph.Find(RdfTerms.Nil.Value)?.Usages ?? [])
        {
            Fold(graph, usage, referencedOnce);
        }
    }

    private static void Fold(GraphNodes graph, NodeUsage usage, Dictionary<string, NodeUsage?> referencedOnce)
    {
        var items = new List<JsonValue>();
        var cells = new HashSet<string>(StringComparer.Ordinal);
        while (usage.Property == RdfTerms.Rest.Value && IsCell(usage.Node) && !cells.Contains(usage.Node.Id)
            && referencedOnce.GetValueOrDefault(usage.Node.Id) is { } before)
        {
            items.Add(usage.Node[RdfTerms.First.Value][0]);
            cells.Add(usage.Node.Id);
            usage = before;
        }

        items.Reverse();
        usage.Value.Remove("@id");
        usage.Value.Set("@list", new JsonArray(items));
        foreach (var cell in cells)
        {
            graph.Remove(cell);
        }
    }

    private static bool IsCell(GraphNode node)
        => node.IsBlank && node.PropertyCount == 2 && node[RdfTerms.First.Value].Count == 1 && node[RdfTerms.Rest.Value].Count == 1
            && node.Types is [] or [List];
}
