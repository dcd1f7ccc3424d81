using NewsGraph.Rdf;
using NewsGraph.Shacl.Constraints;
using NewsGraph.Shacl.Paths;

namespace NewsGraph.Shacl.Shapes;

/// <summary>A node shape (no path) or property shape (SHACL §2).</summary>
/// <param name="Node">The shape's node in the shapes graph.</param>
/// <param name="Path">The path of a property shape, or null.</param>
/// <param name="Severity"><c>sh:Violation</c> unless the shape says otherwise.</param>
/// <param name="Messages"><c>sh:message</c> values.</param>
/// <param name="Deactivated">A deactivated shape is always conformed to.</param>
public sealed record Shape(Term Node, PropertyPath? Path, Term Severity, IReadOnlyList<Literal> Messages, bool Deactivated)
{
    private readonly List<Constraint> _constraints = [];

    /// <summary>The constraints, in canonical order of component and parameter. Filled once by the reader, since shapes may refer to each other in circles.</summary>
    internal IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>The value nodes for a focus node: reached by the path, or the focus node itself.</summary>
    public IReadOnlyList<Term> ValueNodes(Term focus, TripleReader data) => Path is null ? [focus] : [.. Path.From(focus, data)];

    internal void Add(IEnumerable<Constraint> constraints) => _constraints.AddRange(constraints);
}
