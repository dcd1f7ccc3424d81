using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>What sources contradict each other on, with the words of each side.</summary>
/// <param name="Node">The disagreement.</param>
/// <param name="Point">On what: <c>Happening</c>, <c>Toll</c>, <c>Agent</c>, <c>Place</c> or <c>Time</c>.</param>
/// <param name="Sides">What is said.</param>
public sealed record DisagreementEvidence(Iri Node, string Point, IReadOnlyList<SideEvidence> Sides);

/// <summary>One side of a disagreement.</summary>
/// <param name="Says">What it says.</param>
/// <param name="Claims">The claims that say so, with their words.</param>
public sealed record SideEvidence(string Says, IReadOnlyList<Evidence> Claims);

/// <summary>Reads the disagreements of a graph.</summary>
/// <param name="source">The graph.</param>
public sealed class DisagreementReader(IQuadSource source)
{
    private readonly GraphReader _graph = new(source);
    private readonly EvidenceReader _evidence = new(source);

    /// <summary>All disagreements, by identifier; only those that involve a thing where one is given.</summary>
    public IReadOnlyList<DisagreementEvidence> All(Iri? about = null) =>
    [
        .. _graph.Subjects(RdfTerms.Type, Ng.Disagreement).OfType<Iri>().OrderBy(d => d.Value, StringComparer.Ordinal)
            .Select(Read).Where(d => about is null || d.Sides.SelectMany(s => s.Claims).Any(c => Involves(c.Claim, about))),
    ];

    private DisagreementEvidence Read(Iri node)
    {
        var point = _graph.Value<Iri>(node, Ng.OnPoint)?.Value[(Ng.Namespace.Length + "On".Length)..] ?? "";
        var sides = _graph.Values(node, Ng.HasSide).OfType<Iri>().OrderBy(s => s.Value, StringComparer.Ordinal);
        return new DisagreementEvidence(node, point, [.. sides.Select(s => new SideEvidence(
            _graph.Value<Literal>(s, Ng.SideValue)?.Lexical ?? "",
            [.. _graph.Values(s, Ng.SideClaim).OfType<Iri>().OrderBy(c => c.Value, StringComparer.Ordinal).Select(_evidence.OfClaim)]))]);
    }

    private bool Involves(Iri claim, Iri thing) => new[] { Ng.Agent, Ng.Target, Ng.AtPlace, Ng.SaidBy }.Any(p => _graph.Values(claim, p).Contains(thing));
}
