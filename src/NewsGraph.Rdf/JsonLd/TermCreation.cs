using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>The terms of one local context while they are created (JSON-LD 1.1 API §4.2).</summary>
/// <param name="Active">The context that gets them.</param>
/// <param name="Local">The local context.</param>
/// <param name="BaseUrl">The IRI of the document that it stands in.</param>
/// <param name="IsProtected">The local context's <c>@protected</c>.</param>
/// <param name="Scope">What is special about its place.</param>
internal sealed record TermCreation(ActiveContext Active, JsonMap Local, string? BaseUrl, bool IsProtected, ContextScope Scope)
{
    /// <summary>Terms that are created (true) or being created (false).</summary>
    public Dictionary<string, bool> Defined { get; } = new(StringComparer.Ordinal);
}
