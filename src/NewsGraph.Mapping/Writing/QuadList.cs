using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>The quads of one named graph, in the order they are said; what is said twice is kept once.</summary>
/// <param name="graph">Name of the graph.</param>
internal sealed class QuadList(Iri graph)
{
    private readonly HashSet<Quad> _seen = [];
    private readonly List<Quad> _quads = [];

    /// <summary>The quads so far.</summary>
    public IReadOnlyList<Quad> Quads => _quads;

    /// <summary>Says that a subject has a property, unless the value is null.</summary>
    public void Say(Iri subject, Iri predicate, Term? value)
    {
        if (value is null)
        {
            return;
        }

        var quad = new Quad(subject, predicate, value, graph);
        if (_seen.Add(quad))
        {
            _quads.Add(quad);
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
