using NewsGraph.Rdf;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store;

/// <summary>Lets through the keys of a range that the pattern means; in union scope, each triple once. Keys must come sorted with the graph last.</summary>
/// <param name="scope">Which graphs are looked at.</param>
/// <param name="graph">The one graph, where the scope is one.</param>
/// <param name="bound">Bound positions, 0 for free ones.</param>
internal struct ScopeFilter(GraphScope scope, uint graph, QuadKey bound)
{
    private QuadKey _last;

    /// <summary>The quad of a key in the order subject, predicate, object, graph, when it is meant.</summary>
    public bool TryTake(QuadKey spog, out QuadIds quad)
    {
        quad = default;
        if (!IsInScope(spog.Fourth) || !Fits(bound.First, spog.First) || !Fits(bound.Second, spog.Second) || !Fits(bound.Third, spog.Third))
        {
            return false;
        }

        if (scope == GraphScope.Union)
        {
            // Copies of a triple in several graphs are neighbours.
            spog = new QuadKey(spog.First, spog.Second, spog.Third, 0);
            if (spog == _last)
            {
                return false;
            }

            _last = spog;
        }

        quad = new QuadIds(new TermId(spog.First), new TermId(spog.Second), new TermId(spog.Third), new TermId(spog.Fourth));
        return true;
    }

    private readonly bool IsInScope(uint graphOfKey) => scope switch
    {
        GraphScope.Union => true,
        GraphScope.EachNamed => graphOfKey != 0,
        _ => graphOfKey == graph,
    };

    private static bool Fits(uint wanted, uint found) => wanted == 0 || wanted == found;
}
