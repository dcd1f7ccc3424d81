namespace NewsGraph.Rdf.JsonLd;

/// <summary>A context as it is in force at a place of a document (JSON-LD 1.1 API §4.1).</summary>
internal sealed record ActiveContext
{
    /// <summary>Term definitions.</summary>
    public Dictionary<string, TermDefinition> Terms { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The document's base IRI as given from outside, which a context of null goes back to.</summary>
    public string? OriginalBase { get; init; }

    /// <summary>What relative IRI references are resolved against, or null.</summary>
    public string? BaseIri { get; set; }

    /// <summary>What terms without definition are appended to, or null.</summary>
    public string? Vocabulary { get; set; }

    /// <summary>Language of strings without one, or null.</summary>
    public string? Language { get; set; }

    /// <summary>Base direction of strings without one, or null.</summary>
    public string? Direction { get; set; }

    /// <summary>The context to go back to in nested nodes, where this one doesn't propagate.</summary>
    public ActiveContext? Previous { get; set; }

    /// <summary>The definition of a term, or null.</summary>
    public TermDefinition? this[string? term] => term is null ? null : Terms.GetValueOrDefault(term);

    /// <summary>A copy that can be changed.</summary>
    public ActiveContext Copy() => this with { Terms = new(Terms, StringComparer.Ordinal) };
}
