using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Shacl.Shapes;
using NewsGraph.Shacl.SparqlBased;

namespace NewsGraph.Shacl.Constraints;

/// <summary>Reads the constraints of a shape: every core component of SHACL §4 by its parameters, and those that queries state (§5, §6).</summary>
internal sealed class ConstraintReader(ShapeReader shapes)
{
    private readonly List<ConstraintComponent> _components = ConstraintComponent.ReadAll(shapes.Triples);

    private TripleReader Triples => shapes.Triples;

    /// <summary>The constraints stated by a shape's node.</summary>
    /// <exception cref="ShapeException">A parameter has a value it must not have.</exception>
    public IEnumerable<Constraint> Of(Term node, Shape shape) =>
        Values(node).Concat(Counts(node, shape)).Concat(Strings(node)).Concat(Ranges(node)).Concat(Pairs(node)).Concat(Logic(node)).Concat(Nested(node, shape)).Concat(Others(node)).Concat(SparqlBased(node, shape));

    private IReadOnlyList<Term> All(Term node, string parameter) => Triples.Objects(node, ShaclTerms.Of(parameter));

    private IEnumerable<Iri> Iris(Term node, string parameter) => All(node, parameter).Select(v => v as Iri ?? throw Wrong(node, parameter, v, "an IRI"));

    private IEnumerable<int> Numbers(Term node, string parameter) => All(node, parameter).Select(v =>
        v is Literal literal && int.TryParse(literal.Lexical, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(node, parameter, v, "a whole number"));

    private static ShapeException Wrong(Term node, string parameter, Term value, string wanted) => new($"sh:{parameter} of {node} is {value}; it must be {wanted}");

    private IEnumerable<Constraint> Values(Term node)
    {
        foreach (var type in All(node, "class"))
        {
            yield return new ValueConstraint("Class", $"must be an instance of {type}", (v, run) => run.Data.IsInstance(v, type));
        }

        foreach (var datatype in Iris(node, "datatype"))
        {
            yield return new ValueConstraint("Datatype", $"must be a literal of datatype {datatype}", (v, _) => DatatypeCheck.Holds(v, datatype));
        }

        foreach (var kind in Iris(node, "nodeKind"))
        {
            yield return new ValueConstraint("NodeKind", $"must be of kind {kind}", (v, _) => NodeKinds.Holds(v, kind));
        }

        foreach (var wanted in All(node, "hasValue"))
        {
            yield return new SetConstraint("HasValue", $"must have the value {wanted}", (_, values, _) => values.Contains(wanted) ? [] : [null]);
        }

        foreach (var list in All(node, "in"))
        {
            var allowed = Triples.List(list).ToHashSet();
            yield return new ValueConstraint("In", $"must be one of {string.Join(", ", allowed)}", (v, _) => allowed.Contains(v));
        }
    }

    private IEnumerable<Constraint> Counts(Term node, Shape shape)
    {
        if (shape.Path is null)
        {
            yield break;
        }

        foreach (var count in Numbers(node, "minCount"))
        {
            yield return new SetConstraint("MinCount", $"must have at least {count} values", (_, values, _) => values.Count >= count ? [] : [null]);
        }

        foreach (var count in Numbers(node, "maxCount"))
        {
            yield return new SetConstraint("MaxCount", $"must have at most {count} values", (_, values, _) => values.Count <= count ? [] : [null]);
        }
    }

    private IEnumerable<Constraint> Strings(Term node)
    {
        foreach (var length in Numbers(node, "minLength"))
        {
            yield return new ValueConstraint("MinLength", $"must have at least {length} characters", (v, _) => StringChecks.Length(v) is { } n && n >= length);
        }

        foreach (var length in Numbers(node, "maxLength"))
        {
            yield return new ValueConstraint("MaxLength", $"must have at most {length} characters", (v, _) => StringChecks.Length(v) is { } n && n <= length);
        }

        foreach (var pattern in All(node, "pattern").OfType<Literal>())
        {
            var regex = StringChecks.Pattern(pattern.Lexical, (Triples.Object(node, ShaclTerms.Of("flags")) as Literal)?.Lexical ?? "");
            yield return new ValueConstraint("Pattern", $"must match {pattern.Lexical}", (v, _) => StringChecks.Text(v) is { } text && regex.IsMatch(text));
        }

        foreach (var list in All(node, "languageIn"))
        {
            var ranges = Triples.List(list).OfType<Literal>().Select(l => l.Lexical).ToList();
            yield return new ValueConstraint("LanguageIn", $"must be in a language of {string.Join(", ", ranges)}", (v, _) => ranges.Exists(r => StringChecks.LanguageMatches(v, r)));
        }

        if (All(node, "uniqueLang").Contains(new Literal("true", Xsd.Boolean)))
        {
            yield return new SetConstraint("UniqueLang", "must have one value per language", (_, values, _) => StringChecks.RepeatedLanguages(values).Select(_ => (Term?)null));
        }
    }

    private IEnumerable<Constraint> Ranges(Term node)
    {
        (string Parameter, string Component, Func<int, bool> Holds)[] ranges =
        [
            ("minExclusive", "MinExclusive", c => c > 0), ("minInclusive", "MinInclusive", c => c >= 0),
            ("maxExclusive", "MaxExclusive", c => c < 0), ("maxInclusive", "MaxInclusive", c => c <= 0),
        ];
        return from range in ranges
               from bound in All(node, range.Parameter)
               select new ValueConstraint(range.Component, $"must satisfy {range.Parameter} {bound}", (v, _) => ValueOrder.Compare(v, bound) is { } order && range.Holds(order));
    }

    private IEnumerable<Constraint> Pairs(Term node)
    {
        foreach (var other in Iris(node, "equals"))
        {
            yield return new SetConstraint("Equals", $"must have the same values as {other}", (focus, values, run) =>
                PairChecks.SymmetricDifference(values, run.Data.Objects(focus, other)));
        }

        foreach (var other in Iris(node, "disjoint"))
        {
            yield return new SetConstraint("Disjoint", $"must share no value with {other}", (focus, values, run) => values.Intersect(run.Data.Objects(focus, other)));
        }

        foreach (var other in Iris(node, "lessThan"))
        {
            yield return new SetConstraint("LessThan", $"must be less than {other}", (focus, values, run) =>
                PairChecks.OutOfOrder(values, run.Data.Objects(focus, other), c => c < 0));
        }

        foreach (var other in Iris(node, "lessThanOrEquals"))
        {
            yield return new SetConstraint("LessThanOrEquals", $"must not be greater than {other}", (focus, values, run) =>
                PairChecks.OutOfOrder(values, run.Data.Objects(focus, other), c => c <= 0));
        }
    }

    private IEnumerable<Constraint> Logic(Term node)
    {
        foreach (var inner in All(node, "not").Select(shapes.Read))
        {
            yield return new ValueConstraint("Not", $"must not conform to {inner.Node}", (v, run) => !run.Conforms(inner, v));
        }

        foreach (var all in Members(node, "and"))
        {
            yield return new ValueConstraint("And", "must conform to all of the given shapes", (v, run) => all.TrueForAll(s => run.Conforms(s, v)));
        }

        foreach (var any in Members(node, "or"))
        {
            yield return new ValueConstraint("Or", "must conform to one of the given shapes", (v, run) => any.Exists(s => run.Conforms(s, v)));
        }

        foreach (var one in Members(node, "xone"))
        {
            yield return new ValueConstraint("Xone", "must conform to exactly one of the given shapes", (v, run) => one.Count(s => run.Conforms(s, v)) == 1);
        }
    }

    private IEnumerable<List<Shape>> Members(Term node, string parameter) => All(node, parameter).Select(list => Triples.List(list).Select(shapes.Read).ToList());

    private IEnumerable<Constraint> Nested(Term node, Shape shape)
    {
        foreach (var inner in All(node, "node").Select(shapes.Read))
        {
            yield return new ValueConstraint("Node", $"must conform to {inner.Node}", (v, run) => run.Conforms(inner, v));
        }

        foreach (var inner in All(node, "property").Select(shapes.Read))
        {
            yield return inner.Path is null ? throw new ShapeException($"sh:property of {node} names {inner.Node}, which has no sh:path") : new PropertyConstraint(inner);
        }

        foreach (var inner in All(node, "qualifiedValueShape").Select(shapes.Read))
        {
            foreach (var constraint in QualifiedConstraint.Read(node, inner, shape, shapes))
            {
                yield return constraint;
            }
        }
    }

    private IEnumerable<Constraint> Others(Term node)
    {
        if (All(node, "closed").Contains(new Literal("true", Xsd.Boolean)))
        {
            yield return ClosedConstraint.Read(node, Triples);
        }
    }

    private IEnumerable<Constraint> SparqlBased(Term node, Shape shape) =>
        All(node, "sparql").Select(query => SparqlConstraint.Read(query, shape, Triples)).OfType<Constraint>()
            .Concat(_components.SelectMany(component => component.ConstraintsOf(node, shape)));
}
