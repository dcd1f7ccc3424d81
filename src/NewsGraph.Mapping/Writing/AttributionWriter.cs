using NewsGraph.Extraction;
using NewsGraph.Extraction.Attribution;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes whose words an article gives, and through whom it has what it says.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="resolution">What is one over all articles.</param>
/// <param name="quads">The article's graph.</param>
/// <param name="spans">The article's words.</param>
internal sealed class AttributionWriter(ResourceNames names, CorpusResolution resolution, QuadList quads, SpanWriter spans)
{
    /// <summary>Writes the quotations, and of each claim in which speech it is told, in which quotation it stands and whether its source has no name.</summary>
    public void Write(string article, ArticleAttribution attribution, IReadOnlyList<MappedClaim> claims)
    {
        var byEvent = claims.ToDictionary(c => c.Event.Id, c => c.Name, StringComparer.Ordinal);
        foreach (var quotation in attribution.Quotations)
        {
            Write(article, quotation, byEvent);
        }

        foreach (var claim in claims)
        {
            Write(article, attribution, claim, byEvent);
        }
    }

    private void Write(string article, Quotation quotation, Dictionary<string, Iri> byEvent)
    {
        var name = Name(article, quotation);
        quads.Say(name, RdfTerms.Type, Ng.Quotation);
        quads.Say(name, Ng.InArticle, spans.Article);
        quads.Say(name, Ng.Speaker, quotation.Speakers.Select(s => resolution.Thing(article, s)).OfType<ResolvedEntity>().Select(names.Entity).Distinct());
        quads.Say(name, Ng.SpokenIn, quotation.SpeechEvent is { } speech ? byEvent.GetValueOrDefault(speech) : null);
        spans.PlaceOver(name, quotation.Span);
    }

    private void Write(string article, ArticleAttribution attribution, MappedClaim claim, Dictionary<string, Iri> byEvent)
    {
        var quotation = attribution.Quotations.FirstOrDefault(q => q.Span.Contains(claim.Event.Trigger));
        quads.Say(claim.Name, Ng.InQuotation, quotation is null ? null : Name(article, quotation));
        quads.Say(claim.Name, Ng.ToldIn, attribution.ToldIn.TryGetValue(claim.Event.Id, out var speech) ? byEvent.GetValueOrDefault(speech) : null);
        quads.Say(claim.Name, Ng.UnnamedSource, claim.Event.In(EventRole.Source).Any(attribution.Unnamed.Contains) ? Values.True : null);
    }

    private Iri Name(string article, Quotation quotation) => names.Quotation(article, spans.InFile(quotation.Span));
}
