using NewsGraph.Rdf;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Shacl;

/// <summary>Reads triples of a quad source term by term, over the union of its graphs. Results come in canonical term order.</summary>
public sealed class TripleReader(IQuadSource source)
{
    /// <summary>Objects of a subject and predicate.</summary>
    public IReadOnlyList<Term> Objects(Term subject, Iri predicate) => Collect(subject, predicate, null, q => q.Object);

    /// <summary>Subjects of a predicate and object.</summary>
    public IReadOnlyList<Term> Subjects(Iri predicate, Term value) => Collect(null, predicate, value, q => q.Subject);

    /// <summary>All subjects of a predicate.</summary>
    public IReadOnlyList<Term> SubjectsOf(Iri predicate) => Collect(null, predicate, null, q => q.Subject);

    /// <summary>All objects of a predicate.</summary>
    public IReadOnlyList<Term> ObjectsOf(Iri predicate) => Collect(null, predicate, null, q => q.Object);

    /// <summary>The predicates that a subject has.</summary>
    public IReadOnlyList<Term> Predicates(Term subject) => Collect(subject, null, null, q => q.Predicate);

    /// <summary>True when the triple is there.</summary>
    public bool Contains(Term subject, Iri predicate, Term value) => Pattern(subject, predicate, value) is { } pattern && source.Match(pattern).Any();

    /// <summary>The only or first object, or null.</summary>
    public Term? Object(Term subject, Iri predicate) => Objects(subject, predicate) is [var first, ..] ? first : null;

    /// <summary>The members of an RDF list.</summary>
    /// <exception cref="ShapeException">The list is broken: no rdf:first, or it runs in a circle.</exception>
    public IReadOnlyList<Term> List(Term head)
    {
        var members = new List<Term>();
        var seen = new HashSet<Term>();
        for (var node = head; node != RdfTerms.Nil;)
        {
            if (!seen.Add(node))
            {
                throw new ShapeException($"the list {head} runs in a circle");
            }

            members.Add(Object(node, RdfTerms.First) ?? throw new ShapeException($"the list {head} has a node without rdf:first"));
            node = Object(node, RdfTerms.Rest) ?? throw new ShapeException($"the list {head} has a node without rdf:rest");
        }

        return members;
    }

    /// <summary>True when the node is a SHACL instance of the class: its type is the class or a subclass of it (SHACL §1.4).</summary>
    public bool IsInstance(Term node, Term type) => node is not Literal && Objects(node, RdfTerms.Type).Any(t => IsSubclass(t, type));

    /// <summary>SHACL instances of a class.</summary>
    public IReadOnlyList<Term> Instances(Term type) =>
        [.. SubclassesOf(type).SelectMany(c => Subjects(RdfTerms.Type, c)).Distinct().Order(TermOrder.Instance)];

    private bool IsSubclass(Term type, Term ancestor) => Closure(type, t => Objects(t, ShaclTerms.SubClassOf)).Contains(ancestor);

    private HashSet<Term> SubclassesOf(Term type) => Closure(type, t => Subjects(ShaclTerms.SubClassOf, t));

    private static HashSet<Term> Closure(Term start, Func<Term, IReadOnlyList<Term>> next)
    {
        var seen = new HashSet<Term> { start };
        var queue = new Queue<Term>(seen);
        while (queue.TryDequeue(out var term))
        {
            foreach (var other in next(term).Where(seen.Add))
            {
                queue.Enqueue(other);
            }
        }

        return seen;
    }

    private List<Term> Collect(Term? subject, Iri? predicate, Term? value, Func<QuadIds, TermId> position)
    {
        if (Pattern(subject, predicate, value) is not { } pattern)
        {
            return [];
        }

        return [.. source.Match(pattern).Select(position).Distinct().Select(source.GetTerm).Order(TermOrder.Instance)];
    }

    private QuadPattern? Pattern(Term? subject, Iri? predicate, Term? value) =>
        Id(subject) is { } s && Id(predicate) is { } p && Id(value) is { } o ? new QuadPattern(s, p, o, TermId.None, GraphScope.Union) : null;

    private TermId? Id(Term? term)
    {
        if (term is null)
        {
            return TermId.None;
        }

        return source.TryGetId(term, out var id) ? id : null;
    }
}
