using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>The nodes of a graph by identifier while it is written.</summary>
internal sealed class GraphNodes
{
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>A node, made when it is new.</summary>
    public GraphNode this[string id]
    {
        get
        {
            if (!_nodes.TryGetValue(id, out var node))
            {
                _nodes.Add(id, node = new GraphNode(id));
            }

            return node;
        }
    }

    /// <summary>The nodes ordered by identifier.</summary>
    public IEnumerable<GraphNode> Sorted => _nodes.Values.OrderBy(node => node.Id, StringComparer.Ordinal);

    /// <summary>A node, or null.</summary>
    public GraphNode? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>Takes a node out.</summary>
    public void Remove(string id) => _nodes.Remove(id);
}

/// <summary>One node of a graph while it is written.</summary>
/// <param name="id">Its identifier.</param>
internal sealed class GraphNode(string id)
{
    private readonly SortedDictionary<string, List<JsonMap>> _properties = new(StringComparer.Ordinal);

    /// <summary>The identifier.</summary>
    public string Id => id;

    /// <summary>True for a blank node.</summary>
    public bool IsBlank => Iris.IsBlank(id);

    /// <summary>Its types.</summary>
    public List<string> Types { get; } = [];

    /// <summary>Where it is used, kept for <c>rdf:nil</c>.</summary>
    public List<NodeUsage> Usages { get; } = [];

    /// <summary>True when nothing is said about it.</summary>
    public bool IsMereReference => Types.Count == 0 && _properties.Count == 0;

    /// <summary>How many properties it has, <c>@type</c> aside.</summary>
    public int PropertyCount => _properties.Count;

    /// <summary>The values of a property.</summary>
    public IReadOnlyList<JsonMap> this[string property] => _properties.TryGetValue(property, out var values) ? values : [];

    /// <summary>Adds a value.</summary>
    public void Add(string property, JsonMap value)
    {
        if (!_properties.TryGetValue(property, out var values))
        {
            _properties.Add(property, values = []);
        }

        values.Add(value);
    }

    /// <summary>The node object, with the nodes of the graph that it names when it names one.</summary>
    public JsonMap ToMap(IEnumerable<JsonMap>? graph = null)
    {
        var map = new JsonMap();
        map.Set("@id", new JsonString(id));
        if (Types.Count > 0)
        {
            map.Set("@type", new JsonArray([.. Types.Select(type => new JsonString(type))]));
        }

        foreach (var (property, values) in _properties)
        {
            map.Set(property, new JsonArray([.. values]));
        }

        if (graph is not null)
        {
            map.Set("@graph", new JsonArray([.. graph]));
        }

        return map;
    }
}

/// <summary>A place where a node is used.</summary>
/// <param name="Node">The node whose property it is the value of.</param>
/// <param name="Property">The property.</param>
/// <param name="Value">The reference.</param>
internal sealed record NodeUsage(GraphNode Node, string Property, JsonMap Value);
