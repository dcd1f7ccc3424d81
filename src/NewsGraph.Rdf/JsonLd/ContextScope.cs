namespace NewsGraph.Rdf.JsonLd;

/// <summary>What is special about the place of a local context (JSON-LD 1.1 API §4.1.2, the optional parameters).</summary>
internal sealed record ContextScope
{
    /// <summary>Remote contexts that led here.</summary>
    public IReadOnlyList<string> Remote { get; init; } = [];

    /// <summary>True for a property-scoped context: it may change protected terms.</summary>
    public bool OverridesProtected { get; init; }

    /// <summary>False for a type-scoped context: nested nodes don't see it.</summary>
    public bool Propagate { get; init; } = true;

    /// <summary>False while a scoped context is only checked, so that one that includes itself ends.</summary>
    public bool ValidatesScoped { get; init; } = true;
}
