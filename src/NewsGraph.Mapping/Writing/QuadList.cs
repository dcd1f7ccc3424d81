using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>The quads of one named graph, in the order they are said; what is said twice stands there twice.</summary>
/// <param name="graph">Name of the graph.</param>
internal sealed class QuadList(Iri graph)
{
    private List<Quad> _quads = [];

    /// <summary>Hands over the quads so far and forgets them, so that a long graph is never held as a whole.</summary>
    public IReadOnlyList<Quad> Take()
    {
        var taken = _quads;
        _quads = [];
        return taken;
    }

    /// <summary>Says that a subject has a property, unless the value is null.</summary>
    public void Say(Iri subject, Iri predicate, Term? value)
    {
        if (value is not null)
        {
            _quads.Add(new Quad(subject, predicate, value, graph));
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
