using NewsGraph.Rdf;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;

namespace NewsGraph.Shacl.Constraints;

/// <summary><c>sh:closed</c> (§4.8.1): no predicates but those of the shape's properties and the ignored ones.</summary>
internal sealed class ClosedConstraint : Constraint
{
    private readonly HashSet<Term> _allowed;

    private ClosedConstraint(HashSet<Term> allowed)
        : base("Closed") => _allowed = allowed;

    public static ClosedConstraint Read(Term node, TripleReader shapes)
    {
        var paths = shapes.Objects(node, ShaclTerms.Of("property")).Select(p => shapes.Object(p, ShaclTerms.Of("path"))).OfType<Iri>();
        var ignored = shapes.Objects(node, ShaclTerms.Of("ignoredProperties")).SelectMany(shapes.List);
        return new ClosedConstraint([.. paths, .. ignored]);
    }

    public override IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run) =>
        from value in values
        from predicate in run.Data.Predicates(value).Cast<Iri>()
        where !_allowed.Contains(predicate)
        from other in run.Data.Objects(value, predicate)
        select Result(shape, focus, other, $"must not have {predicate}") with { Path = predicate };
}
