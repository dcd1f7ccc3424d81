using NewsGraph.Shacl.Paths;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>SHACL property paths as SPARQL writes them (§2.3.1), for <c>$PATH</c>.</summary>
internal static class PathText
{
    /// <summary>The path.</summary>
    public static string Of(PropertyPath path) => path switch
    {
        PredicatePath predicate => $"<{predicate.Predicate.Value}>",
        InversePath inverse => $"^<{inverse.Predicate.Value}>",
        SequencePath sequence => $"({string.Join('/', sequence.Steps.Select(Of))})",
        AlternativePath alternative => $"({string.Join('|', alternative.Branches.Select(Of))})",
        RepeatedPath repeated => $"({Of(repeated.Step)}){(repeated.FromZero ? repeated.Many ? '*' : '?' : '+')}",
        _ => throw new InvalidOperationException($"no text for {path.GetType().Name}"),
    };
}
