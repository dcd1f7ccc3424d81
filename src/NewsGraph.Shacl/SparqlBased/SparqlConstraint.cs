using NewsGraph.Rdf;
using NewsGraph.Shacl.Constraints;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;
using NewsGraph.Sparql;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>A constraint that a query states: <c>sh:sparql</c> (§5), or a component with a validator and its parameters (§6).</summary>
internal sealed class SparqlConstraint : Constraint
{
    private readonly ValidatorQuery _query;
    private readonly IReadOnlyDictionary<string, Term> _parameters;
    private readonly bool _isComponent;

    private SparqlConstraint(Iri component, ValidatorQuery query, IReadOnlyDictionary<string, Term> parameters, bool isComponent)
        : base(component) => (_query, _parameters, _isComponent) = (query, parameters, isComponent);

    /// <summary>The constraint that a value of <c>sh:sparql</c> states, or null when it is deactivated.</summary>
    public static SparqlConstraint? Read(Term node, Shape shape, TripleReader shapes) =>
        shapes.Object(node, ShaclTerms.Of("deactivated")) is Literal { Lexical: "true" or "1" }
            ? null
            : new SparqlConstraint(ShaclTerms.Of("SPARQLConstraintComponent"), ValidatorQuery.Read(node, shapes, shape.Path, []), new Dictionary<string, Term>(), isComponent: false);

    /// <summary>The constraint of a custom component.</summary>
    public static SparqlConstraint Of(Iri component, ValidatorQuery query, IReadOnlyDictionary<string, Term> parameters) => new(component, query, parameters, isComponent: true);

    public override IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run) =>
        _query.IsAsk
            ? values.Where(value => !_query.Ask(Values(focus, value), shape, run)).Select(value => Result(shape, focus, value, name => Values(focus, value).GetValueOrDefault(name)))
            : _query.Select(Values(focus, null), shape, run).Select(solution => Result(shape, focus, solution));

    private Dictionary<string, Term> Values(Term focus, Term? value)
    {
        var values = new Dictionary<string, Term>(_parameters) { ["this"] = focus };
        if (value is not null)
        {
            values["value"] = value;
        }

        return values;
    }

    private ValidationResult Result(Shape shape, Term focus, Solution solution)
    {
        if (solution["failure"] is Literal { Lexical: "true" or "1" })
        {
            throw new ShapeException($"the query of {_query.Node} reports a failure at {focus}");
        }

        var value = solution["value"] ?? (shape.Path is null ? focus : null);
        var result = Result(shape, focus, value, name => solution[name] ?? Values(focus, value).GetValueOrDefault(name));
        result = solution["path"] is Iri path ? result with { Path = path } : result;
        return solution["message"] is Literal message ? result with { Messages = [message] } : result;
    }

    private ValidationResult Result(Shape shape, Term focus, Term? value, Func<string, Term?> known)
    {
        var result = Result(shape, focus, value, $"must pass the query of {_query.Node}");
        return result with
        {
            SourceConstraint = _isComponent ? null : _query.Node,
            Messages = _query.Messages.Count == 0 ? result.Messages : [.. _query.Messages.Select(message => MessageTemplate.Fill(message, known))],
        };
    }
}
