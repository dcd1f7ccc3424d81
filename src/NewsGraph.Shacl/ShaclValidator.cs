using NewsGraph.Rdf;
using NewsGraph.Rdf.Writing;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;

namespace NewsGraph.Shacl;

/// <summary>Validates data graphs against a shapes graph (SHACL §3).</summary>
public sealed class ShaclValidator
{
    private readonly IQuadSource _source;
    private readonly List<(Shape Shape, IReadOnlyList<Target> Targets)> _shapes;

    /// <summary>Reads the shapes.</summary>
    /// <exception cref="ShapeException">A shape is ill-formed.</exception>
    public ShaclValidator(IQuadSource shapes)
    {
        _source = shapes;
        _shapes = [.. new ShapeReader(new TripleReader(shapes)).ReadTargeted()];
    }

    /// <summary>Number of shapes that have targets.</summary>
    public int TargetedShapes => _shapes.Count;

    /// <summary>Validates the union of all graphs of a data set. Results come in canonical order of shape and focus node.</summary>
    public ValidationReport Validate(IQuadSource data)
    {
        var run = new Validation(data, _source);
        return new ValidationReport([.. _shapes.SelectMany(s => FocusNodes(s.Targets, run.Data).SelectMany(focus => run.Validate(s.Shape, focus)))]);
    }

    private static IEnumerable<Term> FocusNodes(IReadOnlyList<Target> targets, TripleReader data) =>
        targets.SelectMany(t => t.FocusNodes(data)).Distinct().Order(TermOrder.Instance);
}
