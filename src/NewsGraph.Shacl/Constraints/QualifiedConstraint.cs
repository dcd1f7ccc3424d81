using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Shacl.Reports;
using NewsGraph.Shacl.Shapes;

namespace NewsGraph.Shacl.Constraints;

/// <summary><c>sh:qualifiedValueShape</c> (§4.7.3): how many value nodes conform to a shape, and not to its siblings where they are disjoint.</summary>
internal sealed class QualifiedConstraint : Constraint
{
    private readonly Shape _inner;
    private readonly Func<IReadOnlyList<Shape>> _siblings;
    private readonly int _bound;
    private readonly bool _atLeast;

    private QualifiedConstraint(Shape inner, Func<IReadOnlyList<Shape>> siblings, int bound, bool atLeast)
        : base(atLeast ? "QualifiedMinCount" : "QualifiedMaxCount") =>
        (_inner, _siblings, _bound, _atLeast) = (inner, siblings, bound, atLeast);

    public static IEnumerable<Constraint> Read(Term node, Shape inner, Shape shape, ShapeReader shapes)
    {
        var disjoint = shapes.Triples.Object(node, ShaclTerms.Of("qualifiedValueShapesDisjoint")) is Literal { Lexical: "true" or "1" };
        Func<IReadOnlyList<Shape>> siblings = disjoint ? () => Siblings(node, inner, shapes) : () => [];
        foreach (var (parameter, atLeast) in new[] { ("qualifiedMinCount", true), ("qualifiedMaxCount", false) })
        {
            if (shapes.Triples.Object(node, ShaclTerms.Of(parameter)) is Literal count)
            {
                yield return new QualifiedConstraint(inner, siblings, int.Parse(count.Lexical, CultureInfo.InvariantCulture), atLeast);
            }
        }
    }

    public override IEnumerable<ValidationResult> Validate(Shape shape, Term focus, IReadOnlyList<Term> values, Validation run)
    {
        var siblings = _siblings();
        var count = values.Count(v => run.Conforms(_inner, v) && !siblings.Any(s => run.Conforms(s, v)));
        if (_atLeast ? count < _bound : count > _bound)
        {
            yield return Result(shape, focus, null, $"must have at {(_atLeast ? "least" : "most")} {_bound} values that conform to {_inner.Node}");
        }
    }

    // The qualified shapes of all property shapes of the same parent (§4.7.3, "sibling shapes").
    private static List<Shape> Siblings(Term node, Shape inner, ShapeReader shapes)
    {
        var qualified = ShaclTerms.Of("qualifiedValueShape");
        return
        [
            .. shapes.Triples.Subjects(ShaclTerms.Of("property"), node)
                .SelectMany(parent => shapes.Triples.Objects(parent, ShaclTerms.Of("property")))
                .SelectMany(property => shapes.Triples.Objects(property, qualified))
                .Distinct()
                .Where(other => other != inner.Node)
                .Select(shapes.Read),
        ];
    }
}
