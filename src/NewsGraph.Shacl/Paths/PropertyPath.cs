using NewsGraph.Rdf;

namespace NewsGraph.Shacl.Paths;

/// <summary>A SHACL property path (§2.3.1).</summary>
/// <param name="Node">The node of the shapes graph that states the path.</param>
public abstract record PropertyPath(Term Node)
{
    /// <summary>The value nodes reached from a focus node, each once.</summary>
    public abstract IEnumerable<Term> From(Term focus, TripleReader data);
}

/// <summary>A single predicate.</summary>
/// <param name="Predicate">The predicate.</param>
public sealed record PredicatePath(Iri Predicate) : PropertyPath(Predicate)
{
    /// <inheritdoc />
    public override IEnumerable<Term> From(Term focus, TripleReader data) => data.Objects(focus, Predicate);
}

/// <summary>A path walked backwards; SHACL inverts predicates, and any path here.</summary>
/// <param name="Node">The stating node.</param>
/// <param name="Predicate">The predicate walked backwards.</param>
public sealed record InversePath(Term Node, Iri Predicate) : PropertyPath(Node)
{
    /// <inheritdoc />
    public override IEnumerable<Term> From(Term focus, TripleReader data) => data.Subjects(Predicate, focus);
}

/// <summary>Paths one after the other.</summary>
/// <param name="Node">The stating node.</param>
/// <param name="Steps">At least two paths.</param>
public sealed record SequencePath(Term Node, IReadOnlyList<PropertyPath> Steps) : PropertyPath(Node)
{
    /// <inheritdoc />
    public override IEnumerable<Term> From(Term focus, TripleReader data) =>
        Steps.Aggregate<PropertyPath, IEnumerable<Term>>([focus], (nodes, step) => nodes.SelectMany(n => step.From(n, data)).Distinct().ToList());
}

/// <summary>Any of several paths.</summary>
/// <param name="Node">The stating node.</param>
/// <param name="Branches">At least two paths.</param>
public sealed record AlternativePath(Term Node, IReadOnlyList<PropertyPath> Branches) : PropertyPath(Node)
{
    /// <inheritdoc />
    public override IEnumerable<Term> From(Term focus, TripleReader data) => Branches.SelectMany(b => b.From(focus, data)).Distinct();
}

/// <summary>A path repeated: <c>*</c>, <c>+</c> or <c>?</c>.</summary>
/// <param name="Node">The stating node.</param>
/// <param name="Step">The path repeated.</param>
/// <param name="FromZero">Whether the focus node itself is reached.</param>
/// <param name="Many">Whether more than one step may be taken.</param>
public sealed record RepeatedPath(Term Node, PropertyPath Step, bool FromZero, bool Many) : PropertyPath(Node)
{
    /// <inheritdoc />
    public override IEnumerable<Term> From(Term focus, TripleReader data)
    {
        var reached = new HashSet<Term>();
        var queue = new Queue<Term>([focus]);
        var first = true;
        while (queue.TryDequeue(out var node) && (Many || first))
        {
            first = false;
            foreach (var next in Step.From(node, data).Where(reached.Add))
            {
                queue.Enqueue(next);
            }
        }

        return FromZero ? reached.Prepend(focus).Distinct() : reached;
    }
}
