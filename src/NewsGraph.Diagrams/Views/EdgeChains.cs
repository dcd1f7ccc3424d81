using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>Finds the shortest chains of direct edges between two things, whichever way the edges run (breadth-first search).</summary>
internal sealed class EdgeChains(GraphQuestions questions)
{
    /// <summary>How many things are looked at before the search gives up.</summary>
    private const int Farthest = 2000;

    /// <summary>Chains that a picture holds.</summary>
    private const int MostChains = 4;

    /// <summary>How many times more unfinished chains are kept while they grow.</summary>
    private const int Spare = 25;

    private readonly Dictionary<Iri, List<DirectEdges>> _touching = [];

    /// <summary>The edges of the best attested of the shortest chains; none when no chain is short enough.</summary>
    public List<DirectEdges> Shortest(Iri first, Iri second, int longest)
    {
        var distance = new Dictionary<Iri, int> { [first] = 0 };
        List<Iri> frontier = [first];
        for (var step = 1; step <= longest && frontier.Count > 0 && !distance.ContainsKey(second) && distance.Count < Farthest; step++)
        {
            frontier = [.. frontier.SelectMany(Neighbours).Distinct().Where(n => distance.TryAdd(n, step))];
        }

        return distance.ContainsKey(second) ? WalkBack(second, distance) : [];
    }

    /// <summary>Whole chains from the second thing back to the first, the best attested ones when there are many.</summary>
    private List<DirectEdges> WalkBack(Iri second, Dictionary<Iri, int> distance)
    {
        List<(Iri At, List<DirectEdges> Edges)> chains = [(second, [])];
        for (var step = distance[second]; step > 0; step--)
        {
            chains = [.. chains.SelectMany(c => Back(c.At, step, distance).Select(b => (At: b.Key, Edges: (List<DirectEdges>)[.. b, .. c.Edges])))
                .OrderByDescending(c => c.Edges.Min(e => e.Weight))
                .ThenBy(c => c.At.Value, StringComparer.Ordinal)
                .Take(MostChains * (step > 1 ? Spare : 1))];
        }

        return [.. chains.SelectMany(c => c.Edges).DistinctBy(e => (e.From, e.To))];
    }

    /// <summary>The edges that lead one step nearer to the first thing, by where they lead.</summary>
    private IEnumerable<IGrouping<Iri, DirectEdges>> Back(Iri at, int step, Dictionary<Iri, int> distance) =>
        Touching(at).GroupBy(e => e.From == at ? e.To : e.From).Where(g => distance.GetValueOrDefault(g.Key, int.MaxValue) == step - 1);

    private IEnumerable<Iri> Neighbours(Iri thing) => Touching(thing).Select(e => e.From == thing ? e.To : e.From);

    private List<DirectEdges> Touching(Iri thing)
    {
        if (!_touching.TryGetValue(thing, out var edges))
        {
            _touching[thing] = edges = DirectEdges.Touching(thing, questions);
        }

        return edges;
    }
}
