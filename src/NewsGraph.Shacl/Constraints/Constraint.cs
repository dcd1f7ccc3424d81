using NewsGraph.Rdf;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;

namespace NewsGraph.Shacl.Constraints;

/// <summary>One constraint of a shape: a component with its parameter values (SHACL §4).</summary>
internal abstract class Constraint(Iri component)
{
    /// <summary>A core component.</summary>
    protected Constraint(string component)
        : this(ShaclTerms.Of(component + "ConstraintComponent"))
    {
    }

    /// <summary>The component's IRI.</summary>
    public Iri Component { get; } = component;

    /// <summary>The results for a focus node and its value nodes.</summary>
    public abstract IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run);

    /// <summary>A result of this constraint.</summary>
    protected ValidationResult Result(Shape shape, Term focus, Term? value, string explanation) =>
        new(focus, shape.Path?.Node, value, shape.Node, Component, shape.Severity, shape.Messages, explanation);
}

/// <summary>A constraint that judges every value node by itself.</summary>
internal sealed class ValueConstraint(string component, string explanation, Func<Term, Validation, bool> holds) : Constraint(component)
{
    public override IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run) =>
        values.Where(v => !holds(v, run)).Select(v => Result(shape, focus, v, explanation));
}

/// <summary>A constraint that judges the value nodes together.</summary>
internal sealed class SetConstraint(string component, string explanation, Func<Term, IReadOnlyList<Term>, Validation, IEnumerable<Term?>> offending) : Constraint(component)
{
    public override IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run) =>
        offending(focus, values, run).Select(v => Result(shape, focus, v, explanation));
}
