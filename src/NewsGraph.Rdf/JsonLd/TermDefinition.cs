using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>What a term means (JSON-LD 1.1 API §4.1, "term definition").</summary>
internal sealed record TermDefinition
{
    /// <summary>The IRI, blank node identifier or keyword; null for a term that is decoupled from any.</summary>
    public string? Iri { get; init; }

    /// <summary>True when it may be the prefix of compact IRIs.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>True when later contexts may not change it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>True for a reverse property.</summary>
    public bool IsReverse { get; init; }

    /// <summary>The type mapping, or null.</summary>
    public string? Type { get; init; }

    /// <summary>The language mapping: C#'s null without one, <see cref="JsonNull"/> for "no language".</summary>
    public JsonValue? Language { get; init; }

    /// <summary>The direction mapping, as <see cref="Language"/>.</summary>
    public JsonValue? Direction { get; init; }

    /// <summary>The container mapping, in ordinal order.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];

    /// <summary>The property that an index map's keys become, or null for <c>@index</c>.</summary>
    public string? Index { get; init; }

    /// <summary>The nest value, or null.</summary>
    public string? Nest { get; init; }

    /// <summary>The scoped context, or null.</summary>
    public JsonValue? Context { get; init; }

    /// <summary>The base of the document that the scoped context stands in.</summary>
    public string? ContextBase { get; init; }

    /// <summary>True when the container mapping has a keyword.</summary>
    public bool Has(string container) => Containers.Contains(container, StringComparer.Ordinal);

    /// <summary>True when both mean the same, protection aside.</summary>
    public bool MeansSame(TermDefinition other)
        => (Iri, IsPrefix, IsReverse, Type, Index, Nest) == (other.Iri, other.IsPrefix, other.IsReverse, other.Type, other.Index, other.Nest)
            && Text(Language) == Text(other.Language) && Text(Direction) == Text(other.Direction) && Text(Context) == Text(other.Context)
            && Containers.SequenceEqual(other.Containers, StringComparer.Ordinal);

    private static string? Text(JsonValue? value) => value is null ? null : JsonCanonicalForm.Of(value);
}
