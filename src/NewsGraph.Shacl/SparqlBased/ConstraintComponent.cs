using NewsGraph.Rdf;
using NewsGraph.Shacl.Shapes;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>A constraint component that the shapes graph declares itself, with parameters and validators (§6.2).</summary>
internal sealed class ConstraintComponent
{
    private static readonly string[] Validators = ["validator", "nodeValidator", "propertyValidator"];
    private readonly TripleReader _shapes;
    private readonly Iri _node;
    private readonly List<(Iri Path, string Name, bool IsOptional)> _parameters;

    private ConstraintComponent(Iri node, TripleReader shapes)
    {
        (_node, _shapes) = (node, shapes);
        _parameters = [.. shapes.Objects(node, ShaclTerms.Of("parameter")).Select(ReadParameter)];
    }

    /// <summary>The components of a shapes graph.</summary>
    public static List<ConstraintComponent> ReadAll(TripleReader shapes) =>
        [.. shapes.Instances(ShaclTerms.Of("ConstraintComponent")).OfType<Iri>().Select(node => new ConstraintComponent(node, shapes)).Where(c => c.HasValidator && c._parameters.Count > 0)];

    private bool HasValidator => Array.Exists(Validators, p => _shapes.Object(_node, ShaclTerms.Of(p)) is not null);

    /// <summary>The constraints of a shape that has all parameters that aren't optional; of a component with one parameter, one for each value.</summary>
    /// <exception cref="ShapeException">A parameter among several has more than one value, or the validator is ill-formed.</exception>
    public IEnumerable<SparqlConstraint> ConstraintsOf(Term node, Shape shape)
    {
        if (!_parameters.TrueForAll(p => p.IsOptional || _shapes.Object(node, p.Path) is not null) || Validator(shape) is not { } validator)
        {
            return [];
        }

        var query = ValidatorQuery.Read(validator, _shapes, shape.Path, _parameters.Select(p => p.Name));
        return _parameters is [var single]
            ? _shapes.Objects(node, single.Path).Select(value => SparqlConstraint.Of(_node, query, new Dictionary<string, Term> { [single.Name] = value }))
            : [SparqlConstraint.Of(_node, query, Values(node))];
    }

    private Dictionary<string, Term> Values(Term node)
    {
        var values = new Dictionary<string, Term>();
        foreach (var (path, name, _) in _parameters)
        {
            var given = _shapes.Objects(node, path);
            if (given.Count > 1)
            {
                throw new ShapeException($"{node} has {given.Count} values of {path}; a component with several parameters allows one of each");
            }

            if (given.Count == 1)
            {
                values[name] = given[0];
            }
        }

        return values;
    }

    /// <summary>The validator for the kind of shape; the general one where there is no other (§6.2.3).</summary>
    private Term? Validator(Shape shape) =>
        _shapes.Object(_node, ShaclTerms.Of(shape.Path is null ? "nodeValidator" : "propertyValidator")) ?? _shapes.Object(_node, ShaclTerms.Of("validator"));

    private (Iri Path, string Name, bool IsOptional) ReadParameter(Term parameter)
    {
        var path = _shapes.Object(parameter, ShaclTerms.Of("path")) as Iri ?? throw new ShapeException($"the parameter {parameter} of {_node} needs an IRI as sh:path");
        var name = path.Value[(path.Value.LastIndexOfAny(['#', '/', ':']) + 1)..];
        return (path, name, _shapes.Object(parameter, ShaclTerms.Of("optional")) is Literal { Lexical: "true" or "1" });
    }
}
