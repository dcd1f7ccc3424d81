using NewsGraph.Extraction;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>
/// Writes direct edges: one triple from agent to target for all asserted positive claims that say so, and one from subject to object for the relations
/// that articles show; each with a <c>ng:DirectEdge</c> that leads to its events and claims.
/// </summary>
/// <param name="names">Identifiers.</param>
/// <param name="vocabulary">Which property an event type has.</param>
internal sealed class EdgeWriter(ResourceNames names, EventVocabulary vocabulary)
{
    private readonly Dictionary<(Iri From, Iri Property, Iri To), List<Support>> _edges = [];

    private readonly record struct Support(Iri Claim, Iri? Event, double Confidence);

    /// <summary>Takes in a claim with the event that it reports.</summary>
    public void Add(MappedClaim claim, Iri reported)
    {
        if (!claim.IsFact)
        {
            return;
        }

        foreach (var (from, to) in Pairs(claim).Where(p => p.From.Name != p.To.Name))
        {
            var confidence = claim.Event.Confidence * from.Argument.Confidence * to.Argument.Confidence;
            Add((from.Name, vocabulary.Edge(claim.Event.Type), to.Name), new Support(claim.Name, reported, confidence));
        }
    }

    /// <summary>Takes in a relation.</summary>
    public void Add(RelationClaims.Mapped relation) =>
        Add((relation.From, relation.Property, relation.To), new Support(relation.Claim, null, relation.Relation.Confidence));

    /// <summary>Writes all edges taken in, ordered by their identifiers.</summary>
    public void Write(QuadList quads)
    {
        foreach (var ((from, property, to), support) in _edges.OrderBy(e => names.Edge(e.Key.From, e.Key.Property, e.Key.To).Value, StringComparer.Ordinal))
        {
            var node = names.Edge(from, property, to);
            quads.Say(from, property, to);
            quads.Say(node, RdfTerms.Type, Ng.DirectEdge);
            quads.Say(node, Ng.EdgeFrom, from);
            quads.Say(node, Ng.EdgeType, property);
            quads.Say(node, Ng.EdgeTo, to);
            quads.Say(node, Ng.EdgeEvent, support.Select(s => s.Event).OfType<Iri>());
            quads.Say(node, Ng.EdgeClaim, support.Select(s => s.Claim));
            quads.Say(node, Ng.EventCount, EventCount(support));
            quads.Say(node, Ng.ClaimCount, Values.Integer(support.Select(s => s.Claim).Distinct().Count()));
            quads.Say(node, Ng.Confidence, Values.Confidence(support.Max(s => s.Confidence)));
        }
    }

    private static Literal? EventCount(List<Support> support)
    {
        var events = support.Select(s => s.Event).OfType<Iri>().Distinct().Count();
        return events == 0 ? null : Values.Integer(events);
    }

    /// <summary>Agent to target; between all agents, both ways, when they meet or work together and nobody else is named.</summary>
    private static IEnumerable<(MappedArgument From, MappedArgument To)> Pairs(MappedClaim claim)
    {
        var (agents, targets) = (claim.In(EventRole.Agent).ToList(), claim.In(EventRole.Target).ToList());
        var others = targets.Count == 0 && claim.Event.Type is (EventType.Consult or EventType.Cooperate) ? agents : targets;
        return agents.SelectMany(from => others.Select(to => (from, to)));
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
