namespace NewsGraph.Rdf.JsonLd;

/// <summary>How JSON-LD is read and written (JSON-LD 1.1 API §9.3).</summary>
public sealed record JsonLdOptions
{
    /// <summary>The options of a document on its own: no remote context is fetched.</summary>
    public static JsonLdOptions Default { get; } = new();

    /// <summary>
    /// Gives the text of a remote context by its IRI, or null where it has none. Without it, and for null, documents that name
    /// a remote context are refused: nothing is fetched from anywhere.
    /// </summary>
    public Func<string, string?>? LoadContext { get; init; }

    /// <summary>A context that is processed before the document's own, as JSON text, or null.</summary>
    public string? ExpandContext { get; init; }

    /// <summary>True to read as a JSON-LD 1.0 processor: features of 1.1 are errors.</summary>
    public bool Is10 { get; init; }

    /// <summary>How base directions are put into RDF 1.1.</summary>
    public JsonLdDirection Direction { get; init; }

    /// <summary>When written: numbers and booleans as JSON has them, where they read back the same.</summary>
    public bool UseNativeTypes { get; init; }

    /// <summary>When written: <c>rdf:type</c> as a property, not as <c>@type</c>.</summary>
    public bool UseRdfType { get; init; }
}

/// <summary>How a base direction of text is told in RDF (JSON-LD 1.1 API §9.3, <c>rdfDirection</c>).</summary>
public enum JsonLdDirection
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By datatypes <c>https://www.w3.org/ns/i18n#ar_rtl</c>.</summary>
    I18nDatatype,

    /// <summary>By a blank node with <c>rdf:value</c>, <c>rdf:language</c> and <c>rdf:direction</c>.</summary>
    CompoundLiteral,
}
