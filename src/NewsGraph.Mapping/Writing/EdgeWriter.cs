using NewsGraph.Extraction;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Resolution.Copies;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>
/// Writes direct edges: one triple from agent to target for all asserted positive claims that say so, and one from subject to object for the relations
/// that articles show; each with a <c>ng:DirectEdge</c> that leads to its events and claims. What the claims together leave below the threshold makes no
/// triple, only a <c>ng:UncertainEdge</c>.
/// </summary>
/// <param name="names">Identifiers.</param>
/// <param name="vocabulary">Which property an event type has.</param>
/// <param name="copies">Which articles print the same text, and so confirm a thing once.</param>
/// <param name="threshold">Least confidence of a direct triple made from events.</param>
internal sealed class EdgeWriter(ResourceNames names, EventVocabulary vocabulary, CopyGroups copies, double threshold)
{
    private readonly Dictionary<(Iri From, Iri Property, Iri To), List<Support>> _edges = [];

    private readonly record struct Support(Iri Claim, Iri? Event, string Origin, double Confidence);

    /// <summary>Takes in a claim with the event that it reports.</summary>
    public void Add(MappedClaim claim, Iri reported)
    {
        if (!claim.IsFact)
        {
            return;
        }

        var pairs = EventPairs.Of(claim.Event.Type, claim.In(EventRole.Agent), claim.In(EventRole.Target));
        foreach (var (from, to) in pairs.Where(p => p.From.Name != p.To.Name))
        {
            Add((from.Name, vocabulary.Edge(claim.Event.Type), to.Name), new Support(claim.Name, reported, copies.OriginOf(claim.Article), ConfidenceOf(claim.Event, from.Argument, to.Argument)));
        }
    }

    /// <summary>Takes in a relation that an article shows.</summary>
    public void Add(RelationClaims.Mapped relation, string article) =>
        Add((relation.From, relation.Property, relation.To), new Support(relation.Claim, null, copies.OriginOf(article), relation.Relation.Confidence));

    /// <summary>Writes all edges taken in, one by one, ordered by their identifiers.</summary>
    public IEnumerable<IReadOnlyList<Quad>> Write(QuadList quads)
    {
        foreach (var (node, edge, support) in _edges.Select(e => (Node: names.Edge(e.Key.From, e.Key.Property, e.Key.To), e.Key, e.Value)).OrderBy(e => e.Node.Value, StringComparer.Ordinal))
        {
            Write(quads, node, edge, support);
            yield return quads.Take();
        }
    }

    private void Write(QuadList quads, Iri node, (Iri From, Iri Property, Iri To) edge, List<Support> support)
    {
        var confidence = Together(support);
        if (support.Exists(s => s.Event is null) || confidence >= threshold)
        {
            quads.Say(edge.From, edge.Property, edge.To);
            quads.Say(node, RdfTerms.Type, Ng.DirectEdge);
        }
        else
        {
            quads.Say(node, RdfTerms.Type, Ng.UncertainEdge);
            quads.Say(node, Ng.BelowThreshold, Values.True);
        }

        quads.Say(node, Ng.EdgeFrom, edge.From);
        quads.Say(node, Ng.EdgeType, edge.Property);
        quads.Say(node, Ng.EdgeTo, edge.To);
        quads.Say(node, Ng.EdgeEvent, support.Select(s => s.Event).OfType<Iri>());
        quads.Say(node, Ng.EdgeClaim, support.Select(s => s.Claim));
        quads.Say(node, Ng.EventCount, EventCount(support));
        quads.Say(node, Ng.ClaimCount, Values.Integer(Different(support, s => s.Claim)));
        quads.Say(node, Ng.IndependentSources, Values.Integer(Different(support, s => s.Origin)));
        quads.Say(node, Ng.Confidence, Values.Confidence(confidence));
    }

    /// <summary>That not all of the texts that say so are misread (noisy or); within one text, and among its copies, the surest claim counts alone.</summary>
    private static double Together(List<Support> support) => support is [var only]
        ? 1 - (1.0 * (1 - only.Confidence))
        : 1 - support.GroupBy(s => s.Origin, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Aggregate(1.0, (doubt, text) => doubt * (1 - text.Max(s => s.Confidence)));

    /// <summary>The calibrated confidence of the pair; the product of the parts where nothing was calibrated.</summary>
    private static double ConfidenceOf(ExtractedEvent e, EventArgument from, EventArgument to) =>
        e.Edges.FirstOrDefault(p => p.From == from.EntityId && p.To == to.EntityId)?.Probability ?? e.Confidence * from.Confidence * to.Confidence;

    private static int Different(List<Support> support, Func<Support, object> part) => support.Count == 1 ? 1 : support.Select(part).Distinct().Count();

    private static Literal? EventCount(List<Support> support)
    {
        var events = support.Select(s => s.Event).OfType<Iri>().Distinct().Count();
        return events == 0 ? null : Values.Integer(events);
    }

    private void Add((Iri From, Iri Property, Iri To) edge, Support support)
    {
        if (!_edges.TryGetValue(edge, out var list))
        {
            _edges[edge] = list = [];
        }

        list.Add(support);
    }
}
