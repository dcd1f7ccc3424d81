namespace NewsGraph.Diagrams.Model;

/// <summary>What a picture shows, before it is drawn.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="RightToLeft">Whether it is read from right to left.</param>
/// <param name="Flow">Which way its edges run.</param>
public sealed record Diagram(string Title, bool RightToLeft, DiagramFlow Flow)
{
    /// <summary>Nodes in drawing order.</summary>
    public IReadOnlyList<DiagramNode> Nodes { get; init; } = [];

    /// <summary>Edges in drawing order.</summary>
    public IReadOnlyList<DiagramEdge> Edges { get; init; } = [];

    /// <summary>Lines below the picture: what was left out, and the like.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Heading of the legend.</summary>
    public string LegendTitle { get; init; } = "";

    /// <summary>Kinds of nodes and edges in the picture, with their words.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>Font families, first choice first.</summary>
    public string Font { get; init; } = "sans-serif";
}

/// <summary>Which way edges run.</summary>
public enum DiagramFlow
{
    /// <summary>In reading direction.</summary>
    Reading,

    /// <summary>From top to bottom.</summary>
    Down,
}

/// <summary>A node.</summary>
/// <param name="Id">Id within the picture.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Lines">What it says, a line each; the first is its name.</param>
public sealed record DiagramNode(string Id, NodeStyle Style, IReadOnlyList<string> Lines)
{
    /// <summary>Address that the node stands for, or null.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the picture is about this node.</summary>
    public bool IsFocus { get; init; }

    /// <summary>Whether its lines are a list: the first a heading, the others below each other at the reading edge.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it stands for something that is said not to be, or not to be yet.</summary>
    public bool IsUnreal { get; init; }
}

/// <summary>An edge.</summary>
/// <param name="From">Id of the node it leaves.</param>
/// <param name="To">Id of the node it reaches.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Lines">What it says, a line each.</param>
public sealed record DiagramEdge(string From, string To, EdgeStyle Style, IReadOnlyList<string> Lines)
{
    /// <summary>How often it is attested: 1 is thin.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether it is dashed.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Whether it points against the reading direction: its node of origin is placed behind the one it reaches.</summary>
    public bool IsAgainstFlow { get; init; }
}

/// <summary>How a kind of node looks.</summary>
/// <param name="Kind">Name of the kind in the reader's language.</param>
/// <param name="Shape">Graphviz shape.</param>
/// <param name="Fill">Fill colour.</param>
/// <param name="Line">Line colour.</param>
public sealed record NodeStyle(string Kind, string Shape, string Fill, string Line);

/// <summary>How a kind of edge looks.</summary>
/// <param name="Kind">Name of the kind in the reader's language; empty for edges that need no legend.</param>
/// <param name="Line">Line colour.</param>
public sealed record EdgeStyle(string Kind, string Line);

/// <summary>One line of the legend: a node's look or an edge's.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Node">The look of a node, or null.</param>
/// <param name="Edge">The look of an edge, or null.</param>
public sealed record LegendEntry(string Text, NodeStyle? Node, EdgeStyle? Edge);
