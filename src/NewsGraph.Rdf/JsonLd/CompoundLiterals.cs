using NewsGraph.Rdf.JsonLd.Json;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>Turns nodes with <c>rdf:value</c> and <c>rdf:direction</c> into directed strings (JSON-LD 1.1 API §8.4, step 6.1).</summary>
internal static class CompoundLiterals
{
    private const string Value = RdfTerms.Namespace + "value";
    private const string Language = RdfTerms.Namespace + "language";
    private const string Direction = RdfTerms.Namespace + "direction";

    /// <summary>Folds all compound literals of a graph, where the option asks for it.</summary>
    public static void Fold(GraphNodes graph, Dictionary<string, NodeUsage?> referencedOnce, JsonLdDirection direction)
    {
        if (direction != JsonLdDirection.CompoundLiteral)
        {
            return;
        }

        foreach (var node in graph.Sorted.Where(node => node[Direction].Count > 0).ToList())
        {
            if (referencedOnce.GetValueOrDefault(node.Id) is { } usage)
            {
                graph.Remove(node.Id);
                Fold(usage.Value, node);
            }
        }
    }

    private static void Fold(JsonMap reference, GraphNode node)
    {
        var direction = TextOf(node, Direction);
        if (direction is not ("ltr" or "rtl"))
        {
            throw new RdfSyntaxException($"invalid base direction: rdf:direction is «{direction}»; it is ltr or rtl") { Code = "invalid base direction" };
        }

        reference.Remove("@id");
        reference.Set("@value", new JsonString(TextOf(node, Value) ?? ""));
        if (TextOf(node, Language) is { } language)
        {
            reference.Set("@language", new JsonString(language));
        }

        reference.Set("@direction", new JsonString(direction));
    }

    private static string? TextOf(GraphNode node, string property) => node[property] is [var value, ..] ? (value["@value"] as JsonString)?.Value : null;
}
