using NewsGraph.Rdf;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;

namespace NewsGraph.Shacl.Constraints;

/// <summary><c>sh:property</c> (§4.7.2): every value node becomes a focus node of the property shape, whose results are reported as they are.</summary>
internal sealed class PropertyConstraint(Shape inner) : Constraint("Property")
{
    public override IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run) =>
        values.SelectMany(v => run.Validate(inner, v));
}
