using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>Finds the shortest chains of direct edges between two things, whichever way the edges run (breadth-first search).</summary>
internal sealed class EdgeChains(GraphQuestions questions)
{
    /// <summary>How many things are looked at before the search gives up.</summary>
    private const int Farthest = 2000;

    private readonly Dictionary<Iri, List<DirectEdges>> _touching = [];

    /// <summary>The edges on all shortest chains, those near the first thing first; none when no chain is short enough.</summary>
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

    private List<DirectEdges> WalkBack(Iri second, Dictionary<Iri, int> distance)
    {
        var edges = new List<DirectEdges>();
        List<Iri> layer = [second];
        for (var step = distance[second]; step > 0; step--)
        {
            var back = layer.SelectMany(t => Touching(t).Where(e => distance.GetValueOrDefault(e.From == t ? e.To : e.From, int.MaxValue) == step - 1)).Distinct().ToList();
            edges.InsertRange(0, back);
            layer = [.. back.SelectMany(e => new[] { e.From, e.To }).Distinct().Where(t => distance.GetValueOrDefault(t, int.MaxValue) == step - 1)];
        }

        return [.. edges.DistinctBy(e => (e.From, e.To))];
    }

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
