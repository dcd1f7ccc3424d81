namespace NewsGraph.Rdf.JsonLd;

/// <content>IRI expansion (JSON-LD 1.1 API §5.2).</content>
internal sealed partial class ContextProcessing
{
    /// <summary>The IRI, blank node identifier or keyword that a string means; null for nothing.</summary>
    /// <param name="active">The context.</param>
    /// <param name="value">The string.</param>
    /// <param name="isDocumentRelative">Whether it may be relative to the base.</param>
    /// <param name="isVocabulary">Whether it may be a term or relative to the vocabulary.</param>
    /// <param name="creation">The local context that is being processed, or null.</param>
    public string? ExpandIri(ActiveContext active, string value, bool isDocumentRelative = false, bool isVocabulary = false, TermCreation? creation = null)
    {
        if (Keywords.Contains(value) || Keywords.HasForm(value))
        {
            return Keywords.Contains(value) ? value : null;
        }

        EnsureCreated(creation, value);
        if (active[value] is { } definition && (isVocabulary || (definition.Iri is { } keyword && Keywords.Contains(keyword))))
        {
            return definition.Iri;
        }

        var colon = value.Length > 1 ? value.IndexOf(':', 1) : -1;
        if (colon > 0 && ExpandCompact(active, value, colon, creation) is { } expanded)
        {
            return expanded;
        }

        return isVocabulary && active.Vocabulary is not null ? active.Vocabulary + value
            : isDocumentRelative && active.BaseIri is not null ? IriReference.Resolve(active.BaseIri, value)
            : value;
    }

    private string? ExpandCompact(ActiveContext active, string value, int colon, TermCreation? creation)
    {
        var (prefix, suffix) = (value[..colon], value[(colon + 1)..]);
        if (prefix == "_" || suffix.StartsWith("//", StringComparison.Ordinal))
        {
            return value;
        }

        EnsureCreated(creation, prefix);
        return active[prefix] is { Iri: { } iri, IsPrefix: true } ? iri + suffix
            : IriReference.IsAbsolute(value) ? value
            : null;
    }

    private void EnsureCreated(TermCreation? creation, string term)
    {
        if (creation is not null && creation.Local.Has(term) && !creation.Defined.GetValueOrDefault(term))
        {
            CreateTerm(creation, term);
        }
    }
}
