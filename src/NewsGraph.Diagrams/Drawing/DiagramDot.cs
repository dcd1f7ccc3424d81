using System.Globalization;
using NewsGraph.Diagrams.Dot;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;

namespace NewsGraph.Diagrams.Drawing;

/// <summary>Turns a picture's model into DOT.</summary>
public static class DiagramDot
{
    private const int NodeSize = 13;
    private const int EdgeSize = 11;
    private const int TitleSize = 18;

    /// <summary>The DOT graph of a picture.</summary>
    public static DotGraph Of(Diagram diagram)
    {
        var graph = new DotGraph(diagram.Title);
        SetDefaults(graph, diagram);
        var picture = new List<DotStatement>();
        picture.AddRange(diagram.Nodes.Select(n => NodeDot.Of(n, diagram.RightToLeft)));
        picture.AddRange(diagram.Edges.Select(e => Edge(e, diagram.RightToLeft)));
        var frame = new DotSubgraph("cluster_picture", picture);
        frame.Attributes["label"] = BidiText.Isolate(diagram.Title, diagram.RightToLeft);
        frame.Attributes["labelloc"] = "t";
        frame.Attributes["fontsize"] = Number(TitleSize);
        frame.Attributes["pencolor"] = "transparent";
        frame.Attributes["margin"] = "16";
        graph.Statements.Add(frame);
        return graph;
    }

    private static void SetDefaults(DotGraph graph, Diagram diagram)
    {
        graph.Attributes["charset"] = "UTF-8";
        graph.Attributes["rankdir"] = diagram.Flow == DiagramFlow.Down ? "TB" : diagram.RightToLeft ? "RL" : "LR";
        graph.Attributes["bgcolor"] = "white";
        graph.Attributes["fontname"] = diagram.Font;
        graph.Attributes["nodesep"] = "0.3";
        graph.Attributes["ranksep"] = diagram.Flow == DiagramFlow.Down ? "0.35" : "1.1";
        graph.Attributes["labelloc"] = "b";
        graph.Attributes["label"] = LegendDot.Of(diagram);
        graph.NodeDefaults["fontname"] = diagram.Font;
        graph.NodeDefaults["fontsize"] = Number(NodeSize);
        graph.NodeDefaults["style"] = "filled";
        graph.NodeDefaults["margin"] = "0.12,0.06";
        graph.EdgeDefaults["fontname"] = diagram.Font;
        graph.EdgeDefaults["fontsize"] = Number(EdgeSize);
        graph.EdgeDefaults["arrowsize"] = "0.8";
    }

    private static DotEdge Edge(DiagramEdge edge, bool rightToLeft)
    {
        var drawn = edge.IsAgainstFlow ? new DotEdge(edge.To, edge.From) : new DotEdge(edge.From, edge.To);
        if (edge.IsAgainstFlow)
        {
            drawn.Attributes["dir"] = "back";
        }

        drawn.Attributes["color"] = edge.Style.Line;
        if (edge.Lines.Count > 0)
        {
            drawn.Attributes["label"] = string.Join('\n', edge.Lines.Select(l => BidiText.Isolate(l, rightToLeft)));
            drawn.Attributes["fontcolor"] = edge.Style.Line;
        }

        if (edge.Weight > 1)
        {
            drawn.Attributes["penwidth"] = Math.Min(5, 1 + Math.Log2(edge.Weight)).ToString("0.#", CultureInfo.InvariantCulture);
        }

        if (edge.IsDashed)
        {
            drawn.Attributes["style"] = "dashed";
        }

        return drawn;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
