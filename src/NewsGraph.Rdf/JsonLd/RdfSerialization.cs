using NewsGraph.Rdf.JsonLd.Json;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>From quads to expanded JSON-LD (JSON-LD 1.1 API §8.4, "Serialize RDF as JSON-LD").</summary>
internal sealed class RdfSerialization(JsonLdOptions options)
{
    private readonly Dictionary<string, GraphNodes> _graphs = new(StringComparer.Ordinal);
    private readonly GraphNodes _default = new();

    // Null once a node is referenced a second time.
    private readonly Dictionary<string, NodeUsage?> _referencedOnce = new(StringComparer.Ordinal);

    /// <summary>The document's items, ordered by identifier.</summary>
    public IEnumerable<JsonMap> Items(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads.Distinct())
        {
            Add(quad);
        }

        foreach (var graph in _graphs.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Value).Prepend(_default))
        {
            CompoundLiterals.Fold(graph, _referencedOnce, options.Direction);
            Lists.Fold(graph, _referencedOnce);
        }

        foreach (var node in _default.Sorted)
        {
            var inside = _graphs.GetValueOrDefault(node.Id)?.Sorted.Where(inner => !inner.IsMereReference).Select(inner => inner.ToMap());
            if (inside is not null || !node.IsMereReference)
            {
                yield return node.ToMap(inside);
            }
        }
    }

    private void Add(Quad quad)
    {
        var graph = GraphOf(quad.Graph);
        var node = graph[IdOf(quad.Subject)];
        if (quad.Object is not Literal)
        {
            _ = graph[IdOf(quad.Object)];
            if (quad.Predicate == RdfTerms.Type && !options.UseRdfType)
            {
                node.Types.Add(IdOf(quad.Object));
                return;
            }
        }

        var value = RdfToObject.Convert(quad.Object, options);
        node.Add(quad.Predicate.Value, value);
        Note(graph, new NodeUsage(node, quad.Predicate.Value, value), quad.Object);
    }

    private void Note(GraphNodes graph, NodeUsage usage, Term value)
    {
        if (value is Literal)
        {
            return;
        }

        var id = IdOf(value);
        if (value == RdfTerms.Nil)
        {
            graph[id].Usages.Add(usage);
        }
        else if (!_referencedOnce.TryAdd(id, value is BlankNode ? usage : null))
        {
            _referencedOnce[id] = null;
        }
    }

    private GraphNodes GraphOf(Term? name)
    {
        if (name is null)
        {
            return _default;
        }

        var id = IdOf(name);
        _ = _default[id];
        if (!_graphs.TryGetValue(id, out var graph))
        {
            _graphs.Add(id, graph = new GraphNodes());
        }

        return graph;
    }

    /// <summary>The identifier of a node.</summary>
    /// <exception cref="NotSupportedException">It is a triple term, which JSON-LD 1.1 can't say.</exception>
    internal static string IdOf(Term term) => term switch
    {
        Iri iri => iri.Value,
        BlankNode node => "_:" + node.Label,
        _ => throw new NotSupportedException($"JSON-LD 1.1 can't hold triple terms, and there is one: {term}; write Turtle or N-Quads"),
    };
}
