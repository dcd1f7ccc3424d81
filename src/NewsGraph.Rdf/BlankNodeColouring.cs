using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf;

/// <summary>Colours of a data set's blank nodes, refined by what surrounds them until nothing more is told apart (Weisfeiler–Leman).</summary>
internal sealed class BlankNodeColouring
{
    private const ulong FixedColour = 0x9E3779B97F4A7C15;
    private const ulong StartColour = 0xD1B54A32D192ED03;

    /// <summary>Quads and nodes looked at beyond which ties are broken by label: canonical labels must not cost more than the writing.</summary>
    private const long MostWork = 2_000_000;

    private readonly HashSet<Quad> _ground = [];
    private readonly List<Quad> _open = [];
    private Dictionary<BlankNode, ulong> _colours = [];
    private long _mostWork = long.MaxValue;
    private long _work;

    public BlankNodeColouring(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads.ToHashSet())
        {
            if (CollectNodes(quad))
            {
                _open.Add(quad);
            }
            else
            {
                _ground.Add(quad);
            }
        }
    }

    private BlankNodeColouring(BlankNodeColouring other)
    {
        _ground = other._ground;
        _open = other._open;
        _colours = new(other._colours);
    }

    public int Count => _ground.Count + _open.Count;

    public int NodeCount => _colours.Count;

    public BlankNodeColouring Copy() => new(this);

    public bool GroundQuadsEqual(BlankNodeColouring other) => _ground.SetEquals(other._ground);

    public ulong ColourOf(BlankNode node) => _colours[node];

    public IEnumerable<BlankNode> NodesOf(ulong colour) => _colours.Where(c => c.Value == colour).Select(c => c.Key);

    public BlankNodeColouring WithFixed(BlankNode node)
    {
        var copy = Copy();
        copy._colours[node] = Mix(copy._colours[node], FixedColour);
        return copy;
    }

    public void Refine()
    {
        for (var classes = 0; _work < _mostWork;)
        {
            var now = _colours.Values.Distinct().Count();
            if (now == classes || now == _colours.Count)
            {
                return;
            }

            classes = now;
            RefineOnce();
        }
    }

    public bool SameColours(BlankNodeColouring other) => _colours.Values.Order().SequenceEqual(other._colours.Values.Order());

    /// <summary>A node of the smallest class of more than one, or null when every node has its own colour.</summary>
    public BlankNode? SmallestOpenClass() => _colours.GroupBy(c => c.Value).Where(g => g.Count() > 1)
        .OrderBy(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.First().Key;

    public bool SameUnderColours(BlankNodeColouring other)
    {
        var partners = other._colours.ToDictionary(c => c.Value, c => c.Key);
        var theirs = other._open.ToHashSet();
        return _open.All(q => theirs.Contains(new Quad(
            Rename(q.Subject, partners), q.Predicate, Rename(q.Object, partners), q.Graph is null ? null : Rename(q.Graph, partners))));
    }

    /// <summary>All nodes in an order that rests on the colours, and on labels only among nodes that stay alike.</summary>
    public IEnumerable<BlankNode> Individualised()
    {
        _mostWork = MostWork;
        Refine();
        while (_work < _mostWork && SmallestOpenClass() is { } member)
        {
            var colour = _colours[member];
            var first = NodesOf(colour).MinBy(n => n.Label, StringComparer.Ordinal)!;
            _colours[first] = Mix(colour, FixedColour);
            Refine();
        }

        return _colours.OrderBy(c => c.Value).ThenBy(c => c.Key.Label, StringComparer.Ordinal).Select(c => c.Key);
    }

    private Term Rename(Term term, Dictionary<ulong, BlankNode> partners) => term switch
    {
        BlankNode node => partners[_colours[node]],
        TripleTerm t => new TripleTerm(Rename(t.Subject, partners), t.Predicate, Rename(t.Object, partners)),
        _ => term,
    };

    private void RefineOnce()
    {
        _work += _open.Count + _colours.Count;
        var next = new Dictionary<BlankNode, ulong>(_colours);
        foreach (var quad in _open)
        {
            var whole = Mix(Mix(Mix(Hash(quad.Subject), Hash(quad.Predicate)), Hash(quad.Object)), Hash(quad.Graph));
            AddTo(next, quad.Subject, whole, 1);
            AddTo(next, quad.Object, whole, 2);
            AddTo(next, quad.Graph, whole, 3);
        }

        _colours = next;
    }

    private static void AddTo(Dictionary<BlankNode, ulong> next, Term? term, ulong whole, ulong place)
    {
        // Sums don't depend on the order in which the quads come.
        if (term is BlankNode node)
        {
            next[node] += Mix(whole, place);
        }
        else if (term is TripleTerm triple)
        {
            AddTo(next, triple.Subject, whole, Mix(place, 4));
            AddTo(next, triple.Object, whole, Mix(place, 5));
        }
    }

    private bool CollectNodes(Quad quad) => Collect(quad.Subject) | Collect(quad.Object) | Collect(quad.Graph);

    private bool Collect(Term? term)
    {
        if (term is BlankNode node)
        {
            _colours[node] = StartColour;
            return true;
        }

        return term is TripleTerm triple && (Collect(triple.Subject) | Collect(triple.Object));
    }

    private ulong Hash(Term? term) => term switch
    {
        null => 7,
        BlankNode node => _colours[node],
        TripleTerm t => Mix(Mix(Hash(t.Subject), Hash(t.Predicate)), Hash(t.Object)),
        _ => StableHash(NTriplesText.Of(term)),
    };

    /// <summary>FNV-1a: the same in every process, as canonical labels rest on it.</summary>
    private static ulong StableHash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var z = (a * 0xBF58476D1CE4E5B9) + b + 0x94D049BB133111EB;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
