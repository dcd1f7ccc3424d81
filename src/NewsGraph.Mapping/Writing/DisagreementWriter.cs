using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Resolution.Copies;
using NewsGraph.Extraction.Resolution.Disagreements;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes what sources contradict each other on: a node with its sides, each with its value and its claims.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="copies">Which articles print the same text, and so speak for a side once.</param>
internal sealed class DisagreementWriter(ResourceNames names, CopyGroups copies)
{
    /// <summary>Writes one disagreement.</summary>
    /// <param name="quads">Where it is written.</param>
    /// <param name="disagreement">The disagreement.</param>
    /// <param name="claims">The claims by report.</param>
    public void Write(QuadList quads, Disagreement disagreement, ClaimBook claims)
    {
        var all = disagreement.Sides.SelectMany(s => s.Reports).Select(r => claims[r]).ToList();
        var node = names.Disagreement(disagreement.Point.ToString().ToLowerInvariant(), all.Select(c => c.Name));
        quads.Say(node, RdfTerms.Type, Ng.Disagreement);
        quads.Say(node, Ng.OnPoint, Ng.Term("On" + disagreement.Point));
        quads.Say(node, Ng.DisputedEvent, all.Select(claims.EventOf).Distinct());
        foreach (var (side, number) in disagreement.Sides.Select((s, at) => (s, at + 1)))
        {
            var part = names.Side(node, number);
            quads.Say(node, Ng.HasSide, part);
            quads.Say(part, RdfTerms.Type, Ng.Side);
            quads.Say(part, Ng.SideValue, Values.Text(side.Value));
            quads.Say(part, Ng.SideClaim, side.Reports.Select(r => claims[r].Name));
            quads.Say(part, Ng.IndependentSources, Values.Integer(copies.Independent(side.Reports.Select(r => r.Article))));
        }
    }
}
