using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>A map while it is expanded.</summary>
/// <param name="Active">The context in force inside.</param>
/// <param name="TypeScoped">The context that its types are expanded by.</param>
/// <param name="Property">The property whose value it is, or null.</param>
/// <param name="InputType">Its last type, expanded, or null.</param>
/// <param name="BaseUrl">The document's IRI, or null.</param>
/// <param name="Result">What it becomes.</param>
internal sealed record NodeExpansion(ActiveContext Active, ActiveContext TypeScoped, string? Property, string? InputType, string? BaseUrl, JsonMap Result);
