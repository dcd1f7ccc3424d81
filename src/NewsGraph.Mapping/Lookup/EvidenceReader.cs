using System.Globalization;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>Walks back from a direct edge to the words: edge → claims → sentences → offsets → articles.</summary>
/// <param name="source">The graph.</param>
public sealed class EvidenceReader(IQuadSource source)
{
    private readonly GraphReader _graph = new(source);

    /// <summary>The direct edges from one thing to another, by identifier: those with a property or one below it (<c>ng:actedOn</c> is above all events'), or all.</summary>
    public IReadOnlyList<Iri> Edges(Iri from, Iri? property, Iri to) =>
    [
        .. _graph.Subjects(Ng.EdgeFrom, from).OfType<Iri>()
            .Where(e => _graph.Values(e, Ng.EdgeTo).Contains(to) && _graph.Values(e, Ng.EdgeType).OfType<Iri>().Any(t => IsUnder(t, property)))
            .OrderBy(e => e.Value, StringComparer.Ordinal),
    ];

    /// <summary>The properties by which one thing is joined to another directly.</summary>
    public IReadOnlyList<Iri> Joining(Iri from, Iri to) =>
        [.. Edges(from, null, to).SelectMany(e => _graph.Values(e, Ng.EdgeType)).OfType<Iri>().Distinct().OrderBy(p => p.Value, StringComparer.Ordinal)];

    /// <summary>The property of an edge.</summary>
    public Iri TypeOf(Iri edge) => _graph.Value<Iri>(edge, Ng.EdgeType) ?? Ng.ActedOn;

    /// <summary>How sure an edge is by all its claims, and how many texts of their own speak for it.</summary>
    public EdgeStanding StandingOf(Iri edge) => new(Text(edge, Ng.Confidence) ?? "", Text(edge, Ng.BelowThreshold) == "true", Text(edge, Ng.IndependentSources));

    /// <summary>Every claim behind an edge, by article and place in it.</summary>
    public IReadOnlyList<Evidence> Of(Iri edge) =>
        [.. _graph.Values(edge, Ng.EdgeClaim).OfType<Iri>().Select(Read).OrderBy(e => e.Article.Value, StringComparer.Ordinal).ThenBy(e => e.Begin).ThenBy(e => e.Claim.Value, StringComparer.Ordinal)];

    /// <summary>One claim with the words that it rests on.</summary>
    public Evidence OfClaim(Iri claim) => Read(claim);

    private Evidence Read(Iri claim)
    {
        var article = _graph.Value<Iri>(claim, Ng.InArticle) ?? new Iri("");
        var sentence = _graph.Value<Iri>(claim, Ng.InSentence);
        return new Evidence(
            claim,
            article,
            Text(article, Ng.Title),
            Text(article, Ng.PublisherName),
            Text(article, Ng.Published),
            Text(article, Ng.SourceFile),
            sentence is null ? null : Text(sentence, Foreign.AnchorOf),
            Number(claim, Ng.OffsetInSentence) ?? 0,
            Text(claim, Foreign.AnchorOf),
            Number(claim, Foreign.BeginIndex),
            Number(claim, Foreign.EndIndex),
            Speakers(claim),
            [.. Texts(claim, Ng.Rule), .. Texts(claim, Ng.ArgumentRule)],
            Text(claim, Ng.Confidence) ?? "")
        {
            IsUncertain = Text(claim, Ng.BelowThreshold) == "true",
            IsUnnamedSource = Text(claim, Ng.UnnamedSource) == "true",
            Quotation = _graph.Value<Iri>(claim, Ng.InQuotation) is { } quotation ? Text(quotation, Foreign.AnchorOf) : null,
            ToldBy = Chain(claim),
        };
    }

    private List<IReadOnlyList<Iri>> Chain(Iri claim)
    {
        var (steps, seen) = (new List<IReadOnlyList<Iri>>(), new HashSet<Iri> { claim });
        while (_graph.Value<Iri>(claim, Ng.ToldIn) is { } speech && seen.Add(speech))
        {
            claim = speech;
            if (Speakers(claim) is { Count: > 0 } speakers)
            {
                steps.Add(speakers);
            }
        }

        return steps;
    }

    private List<Iri> Speakers(Iri claim) => [.. _graph.Values(claim, Ng.SaidBy).OfType<Iri>().OrderBy(s => s.Value, StringComparer.Ordinal)];

    private IEnumerable<string> Texts(Iri subject, Iri property) => _graph.Values(subject, property).OfType<Literal>().Select(l => l.Lexical).Order(StringComparer.Ordinal);

    private string? Text(Iri subject, Iri property) => Texts(subject, property).FirstOrDefault();

    private int? Number(Iri subject, Iri property) => int.TryParse(Text(subject, property), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool IsUnder(Iri type, Iri? property) =>
        property is null || type == property || (property == Ng.ActedOn && EventVocabulary.Default.IsEventEdge(type));
}
