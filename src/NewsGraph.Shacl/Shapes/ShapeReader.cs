using NewsGraph.Rdf;
using NewsGraph.Rdf.Writing;
using NewsGraph.Shacl.Constraints;
using NewsGraph.Shacl.Paths;

namespace NewsGraph.Shacl.Shapes;

/// <summary>Reads shapes from a shapes graph, each once.</summary>
internal sealed class ShapeReader
{
    private static readonly string[] TargetPredicates = ["targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf"];
    private readonly Dictionary<Term, Shape> _shapes = [];
    private readonly PathReader _paths;
    private readonly ConstraintReader _constraints;

    /// <summary>Creates a reader over a shapes graph.</summary>
    public ShapeReader(TripleReader shapes)
    {
        Triples = shapes;
        _paths = new PathReader(shapes);
        _constraints = new ConstraintReader(this);
    }

    /// <summary>The shapes graph.</summary>
    public TripleReader Triples { get; }

    /// <summary>The shape stated by a node; shapes may refer to each other in circles.</summary>
    /// <exception cref="ShapeException">The shape is ill-formed.</exception>
    public Shape Read(Term node)
    {
        if (_shapes.TryGetValue(node, out var known))
        {
            return known;
        }

        var path = Triples.Objects(node, ShaclTerms.Of("path"));
        if (path.Count > 1)
        {
            throw new ShapeException($"the shape {node} has {path.Count} values of sh:path; it must have one");
        }

        var shape = new Shape(
            node,
            path.Count == 1 ? _paths.Read(path[0]) : null,
            Triples.Object(node, ShaclTerms.Of("severity")) ?? ShaclTerms.Of("Violation"),
            [.. Triples.Objects(node, ShaclTerms.Of("message")).OfType<Literal>()],
            Triples.Object(node, ShaclTerms.Of("deactivated")) is Literal { Lexical: "true" or "1" });
        _shapes[node] = shape;
        shape.Add(_constraints.Of(node, shape));
        return shape;
    }

    /// <summary>The shapes that say themselves what they apply to, with their targets.</summary>
    public IEnumerable<(Shape Shape, IReadOnlyList<Target> Targets)> ReadTargeted()
    {
        var nodes = TargetPredicates.SelectMany(p => Triples.SubjectsOf(ShaclTerms.Of(p)))
            .Concat(ShapeNodes().Where(IsClass))
            .Distinct()
            .Order(TermOrder.Instance);
        foreach (var node in nodes.ToList())
        {
            yield return (Read(node), [.. TargetsOf(node)]);
        }
    }

    private IEnumerable<Term> ShapeNodes() =>
        Triples.Instances(ShaclTerms.Of("NodeShape")).Concat(Triples.Instances(ShaclTerms.Of("PropertyShape")));

    private bool IsClass(Term node) => node is Iri && Triples.IsInstance(node, ShaclTerms.RdfsClass);

    private IEnumerable<Target> TargetsOf(Term node)
    {
        foreach (var value in Triples.Objects(node, ShaclTerms.Of("targetNode")))
        {
            yield return new Target(_ => [value]);
        }

        var classes = Triples.Objects(node, ShaclTerms.Of("targetClass")).Concat(IsClass(node) ? [node] : []);
        foreach (var type in classes.Distinct())
        {
            yield return new Target(data => data.Instances(type));
        }

        foreach (var predicate in Triples.Objects(node, ShaclTerms.Of("targetSubjectsOf")).OfType<Iri>())
        {
            yield return new Target(data => data.SubjectsOf(predicate));
        }

        foreach (var predicate in Triples.Objects(node, ShaclTerms.Of("targetObjectsOf")).OfType<Iri>())
        {
            yield return new Target(data => data.ObjectsOf(predicate));
        }
    }
}

/// <summary>A target declaration (SHACL §2.1.3): which nodes of the data a shape applies to.</summary>
/// <param name="FocusNodes">The focus nodes in a data graph.</param>
internal sealed record Target(Func<TripleReader, IEnumerable<Term>> FocusNodes);
