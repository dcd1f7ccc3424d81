using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>The quads of a named graph, in the order they are said; what is said twice stands there twice. Two lists are filled in turn, so that none is made anew.</summary>
/// <param name="graph">Name of the graph; null: the default graph, until another is opened.</param>
internal sealed class QuadList(Iri? graph = null)
{
    private Iri? _graph = graph;
    private List<Quad> _quads = [];
    private List<Quad> _taken = [];

    /// <summary>Turns to another graph.</summary>
    public void Open(Iri name)
    {
        _quads.Clear();
        _graph = name;
    }

    /// <summary>Hands over the quads so far and forgets them, so that a long graph is never held as a whole. They are good until the next are handed over.</summary>
    public IReadOnlyList<Quad> Take()
    {
        (_quads, _taken) = (_taken, _quads);
        _quads.Clear();
        return _taken;
    }

    /// <summary>Says that a subject has a property, unless the value is null.</summary>
    public void Say(Iri subject, Iri predicate, Term? value)
    {
        if (value is not null)
        {
            _quads.Add(new Quad(subject, predicate, value, _graph));
        }
    }

    /// <summary>Says that a subject has a property with each of some values.</summary>
    public void Say(Iri subject, Iri predicate, IEnumerable<Term> values)
    {
        foreach (var value in values)
        {
            Say(subject, predicate, value);
        }
    }
}
