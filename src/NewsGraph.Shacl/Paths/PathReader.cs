using NewsGraph.Rdf;

namespace NewsGraph.Shacl.Paths;

/// <summary>Reads property paths from a shapes graph (SHACL §2.3.1).</summary>
internal sealed class PathReader(TripleReader shapes)
{
    private readonly HashSet<Term> _open = [];

    /// <summary>The path that a node states.</summary>
    /// <exception cref="ShapeException">The node states no path, or one that contains itself.</exception>
    public PropertyPath Read(Term node)
    {
        if (node is Iri predicate)
        {
            return new PredicatePath(predicate);
        }

        if (node is not BlankNode || !_open.Add(node))
        {
            throw new ShapeException($"{node} is no property path");
        }

        var path = ReadBlank(node);
        _open.Remove(node);
        return path;
    }

    private PropertyPath ReadBlank(Term node)
    {
        if (shapes.Object(node, RdfTerms.First) is not null)
        {
            return new SequencePath(node, Several(node, node));
        }

        foreach (var (name, make) in Operators)
        {
            if (shapes.Object(node, ShaclTerms.Of(name)) is { } inner)
            {
                return make(this, node, inner);
            }
        }

        throw new ShapeException($"the property path {node} has none of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath, and is no list");
    }

    private static IEnumerable<(string Name, Func<PathReader, Term, Term, PropertyPath> Make)> Operators =>
    [
        ("inversePath", (_, node, inner) => inner is Iri p ? new InversePath(node, p) : throw new ShapeException($"sh:inversePath of {node} is not an IRI")),
        ("alternativePath", (reader, node, inner) => new AlternativePath(node, reader.Several(node, inner))),
        ("zeroOrMorePath", (reader, node, inner) => new RepeatedPath(node, reader.Read(inner), FromZero: true, Many: true)),
        ("oneOrMorePath", (reader, node, inner) => new RepeatedPath(node, reader.Read(inner), FromZero: false, Many: true)),
        ("zeroOrOnePath", (reader, node, inner) => new RepeatedPath(node, reader.Read(inner), FromZero: true, Many: false)),
    ];

    private List<PropertyPath> Several(Term node, Term list)
    {
        var members = shapes.List(list);
        return members.Count >= 2 ? [.. members.Select(Read)] : throw new ShapeException($"the property path {node} needs a list of at least two paths");
    }
}
