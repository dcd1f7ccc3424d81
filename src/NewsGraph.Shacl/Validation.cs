using NewsGraph.Rdf;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;
using NewsGraph.Shacl.SparqlBased;

namespace NewsGraph.Shacl;

/// <summary>One run of a validator over a data graph.</summary>
internal sealed class Validation(IQuadSource source, IQuadSource shapes)
{
    // SHACL leaves recursive shapes undefined; a pair that is being judged further up counts as conforming, which ends every circle.
    private readonly HashSet<(Term Shape, Term Focus)> _open = [];

    /// <summary>The data, for queries, with the shapes graph beside it.</summary>
    public IQuadSource QuerySource { get; } = new ShapesGraphSource(source, shapes);

    /// <summary>The data.</summary>
    public TripleReader Data { get; } = new(source);

    /// <summary>The results of a shape at a focus node.</summary>
    public IReadOnlyList<ValidationResult> Validate(Shape shape, Term focus)
    {
        if (shape.Deactivated || !_open.Add((shape.Node, focus)))
        {
            return [];
        }

        var values = shape.ValueNodes(focus, Data);
        var results = shape.Constraints.SelectMany(c => c.Validate(shape, focus, values, this)).ToList();
        _open.Remove((shape.Node, focus));
        return results;
    }

    /// <summary>True when the node conforms to the shape.</summary>
    public bool Conforms(Shape shape, Term node) => Validate(shape, node).Count == 0;
}
