using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Paths;

/// <summary>A path in one graph, walked from either end (SPARQL 1.1 §18.4).</summary>
internal abstract class PathEvaluator
{
    /// <summary>Ends of the path that begins at a node.</summary>
    public abstract IEnumerable<TermId> From(TermId node, PathGraph graph);

    /// <summary>Beginnings of the path that ends at a node.</summary>
    public abstract IEnumerable<TermId> To(TermId node, PathGraph graph);

    /// <summary>All pairs that the path connects.</summary>
    public abstract IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph);
}
