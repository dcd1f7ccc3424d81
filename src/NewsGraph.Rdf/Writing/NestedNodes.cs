namespace NewsGraph.Rdf.Writing;

/// <summary>Tells which blank nodes can be written inside the statement that refers to them, as <c>[ … ]</c> or as a list.</summary>
internal sealed class NestedNodes
{
    private const int MaximalDepth = 16;
    private const int Unlimited = 2;

    private readonly Dictionary<BlankNode, int> _references = [];
    private readonly Dictionary<BlankNode, Quad> _referrer = [];
    private readonly Dictionary<BlankNode, List<Quad>> _statements = [];
    private readonly Dictionary<BlankNode, int> _depth = [];

    public NestedNodes(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
        {
            if (quad.Subject is BlankNode subject)
            {
                Statements(subject).Add(quad);
            }

            if (quad.Object is BlankNode value)
            {
                Refer(value, 1);
                _referrer[value] = quad;
            }

            ReferFromInside(quad.Object);
            ReferFromInside(quad.Subject);
            if (quad.Graph is BlankNode graph)
            {
                Refer(graph, Unlimited);
            }
        }

        MeasureDepths();
    }

    /// <summary>For data without blank nodes.</summary>
    public static NestedNodes None { get; } = new([]);

    /// <summary>True when the node is written where it is referred to.</summary>
    public bool IsNested(Term term) => term is BlankNode node && _depth.GetValueOrDefault(node) > 0;

    /// <summary>What is said about a node, in the order given.</summary>
    public IReadOnlyList<Quad> StatementsOf(BlankNode node) => _statements.GetValueOrDefault(node) ?? [];

    /// <summary>The members, when the node begins a well-formed list that can be written as one; else null.</summary>
    public List<Term>? ListFrom(BlankNode node)
    {
        var members = new List<Term>();
        for (Term at = node; at != RdfTerms.Nil;)
        {
            if (at is not BlankNode cell || !IsNested(cell) || !IsListCell(cell, out var first, out var rest))
            {
                return null;
            }

            members.Add(first);
            at = rest;
        }

        return members;
    }

    private bool IsListCell(BlankNode cell, out Term first, out Term rest)
    {
        var statements = StatementsOf(cell);
        if (statements.Count == 2 && statements[0].Predicate == RdfTerms.First && statements[1].Predicate == RdfTerms.Rest)
        {
            (first, rest) = (statements[0].Object, statements[1].Object);
            return true;
        }

        (first, rest) = (cell, cell);
        return false;
    }

    /// <summary>Walks from everything that is written on its own into what it refers to.</summary>
    private void MeasureDepths()
    {
        var candidates = _references.Keys.Where(MayNest).OrderBy(n => n, TermOrder.Instance).ToList();
        foreach (var node in candidates.Where(n => _referrer[n].Subject is not BlankNode parent || !MayNest(parent)))
        {
            Descend(node, 1);
        }

        // What was not reached lies on a circle: its first node is written on its own.
        foreach (var node in candidates.Where(n => !_depth.ContainsKey(n)))
        {
            if (!_depth.ContainsKey(node))
            {
                Descend(node, 0);
            }
        }
    }

    private void Descend(BlankNode start, int startDepth)
    {
        var open = new Stack<(BlankNode Node, int Depth)>();
        open.Push((start, startDepth));
        while (open.TryPop(out var at))
        {
            var depth = at.Depth > MaximalDepth ? 0 : at.Depth;
            if (!_depth.TryAdd(at.Node, depth))
            {
                continue;
            }

            foreach (var quad in StatementsOf(at.Node))
            {
                if (quad.Object is BlankNode child && MayNest(child))
                {
                    // The cells of a list stand side by side, however long it is.
                    open.Push((child, quad.Predicate == RdfTerms.Rest && depth > 0 ? depth : depth + 1));
                }
            }
        }
    }

    private bool MayNest(BlankNode node) => _references.GetValueOrDefault(node) == 1
        && StatementsOf(node).All(q => q.Graph == _referrer[node].Graph) && _referrer[node].Subject != node;

    private List<Quad> Statements(BlankNode node)
    {
        if (!_statements.TryGetValue(node, out var list))
        {
            _statements[node] = list = [];
        }

        return list;
    }

    private void Refer(BlankNode node, int count) => _references[node] = _references.GetValueOrDefault(node) + count;

    private void ReferFromInside(Term term)
    {
        if (term is TripleTerm triple)
        {
            foreach (var part in (Term[])[triple.Subject, triple.Object])
            {
                if (part is BlankNode node)
                {
                    Refer(node, Unlimited);
                }

                ReferFromInside(part);
            }
        }
    }
}
