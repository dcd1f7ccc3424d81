using System.Globalization;

namespace NewsGraph.Rdf.Writing;

/// <summary>Renames blank nodes to <c>b0</c>, <c>b1</c> … by what is said about them, so that neither their labels nor the order of the quads shows.</summary>
public static class CanonicalLabels
{
    /// <summary>
    /// The quads with renamed blank nodes. Nodes that no refinement of their surroundings tells apart are taken in the order of their
    /// old labels: equal output for isomorphic input is promised only where such nodes are interchangeable (full RDFC-1.0 lifts this).
    /// </summary>
    public static IReadOnlyList<Quad> Apply(IReadOnlyList<Quad> quads)
    {
        var colouring = new BlankNodeColouring(quads);
        if (colouring.NodeCount == 0)
        {
            return quads;
        }

        var labels = new Dictionary<BlankNode, BlankNode>();
        foreach (var node in colouring.Individualised())
        {
            labels[node] = new BlankNode("b" + labels.Count.ToString(CultureInfo.InvariantCulture));
        }

        return [.. quads.Select(q => new Quad(Rename(q.Subject, labels), q.Predicate, Rename(q.Object, labels), q.Graph is null ? null : Rename(q.Graph, labels)))];
    }

    private static Term Rename(Term term, Dictionary<BlankNode, BlankNode> labels) => term switch
    {
        BlankNode node => labels[node],
        TripleTerm t => new TripleTerm(Rename(t.Subject, labels), t.Predicate, Rename(t.Object, labels)),
        _ => term,
    };
}
