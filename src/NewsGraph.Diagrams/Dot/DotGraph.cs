namespace NewsGraph.Diagrams.Dot;

/// <summary>A directed graph in the DOT language (https://graphviz.org/doc/info/lang.html).</summary>
/// <param name="Name">Name of the graph.</param>
public sealed record DotGraph(string Name)
{
    /// <summary>Attributes of the graph.</summary>
    public DotAttributes Attributes { get; } = new();

    /// <summary>Attributes that nodes have unless they say otherwise.</summary>
    public DotAttributes NodeDefaults { get; } = new();

    /// <summary>Attributes that edges have unless they say otherwise.</summary>
    public DotAttributes EdgeDefaults { get; } = new();

    /// <summary>Nodes, edges and subgraphs in the order to write.</summary>
    public IList<DotStatement> Statements { get; } = [];
}

/// <summary>A statement of a graph.</summary>
public abstract record DotStatement
{
    /// <summary>Its attributes.</summary>
    public DotAttributes Attributes { get; } = new();
}

/// <summary>A node.</summary>
/// <param name="Id">Its id.</param>
public sealed record DotNode(string Id) : DotStatement;

/// <summary>An edge.</summary>
/// <param name="From">Id of the node it leaves.</param>
/// <param name="To">Id of the node it reaches.</param>
public sealed record DotEdge(string From, string To) : DotStatement;

/// <summary>A subgraph; drawn as a box when its name begins with <c>cluster</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Statements">What is in it.</param>
public sealed record DotSubgraph(string Name, IReadOnlyList<DotStatement> Statements) : DotStatement;
