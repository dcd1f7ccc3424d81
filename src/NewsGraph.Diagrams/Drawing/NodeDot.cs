using NewsGraph.Diagrams.Dot;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;

namespace NewsGraph.Diagrams.Drawing;

/// <summary>Turns a node of a picture into DOT.</summary>
internal static class NodeDot
{
    private const int DetailSize = 11;
    private const string DetailColour = "#5F6368";
    private const string HeadingFill = "#EEF1F5";

    /// <summary>The node.</summary>
    public static DotNode Of(DiagramNode node, bool rightToLeft)
    {
        var drawn = new DotNode(node.Id);
        drawn.Attributes["label"] = Label(node, rightToLeft);
        drawn.Attributes["shape"] = node.Style.Shape;
        if (node.IsList)
        {
            drawn.Attributes["style"] = "";
        }
        else
        {
            drawn.Attributes["fillcolor"] = node.Style.Fill;
            drawn.Attributes["color"] = node.Style.Line;
            drawn.Attributes["style"] = StyleOf(node);
        }

        if (node.IsFocus)
        {
            drawn.Attributes["penwidth"] = "3";
        }

        drawn.Attributes["tooltip"] = node.Address ?? node.Id;
        return drawn;
    }

    private static string StyleOf(DiagramNode node)
    {
        var style = node.Style.Shape == "box" ? "filled,rounded" : "filled";
        return node.IsUnreal ? style + ",dashed" : style;
    }

    private static DotValue Label(DiagramNode node, bool rightToLeft)
    {
        if (node.Lines.Count == 1 && !node.IsFocus)
        {
            return BidiText.Isolate(node.Lines[0], rightToLeft);
        }

        return new DotHtml(node.IsList ? List(node, rightToLeft) : Stack(node, rightToLeft));
    }

    private static HtmlTable Stack(DiagramNode node, bool rightToLeft) => new(
    [
        .. node.Lines.Select((line, i) => new HtmlRow([new HtmlCell(BidiText.Isolate(line, rightToLeft))
        {
            Bold = i == 0,
            Size = i == 0 ? null : DetailSize,
            Colour = i == 0 ? null : DetailColour,
        }])),
    ])
    { CellPadding = 1 };

    private static HtmlTable List(DiagramNode node, bool rightToLeft) => new(
    [
        .. node.Lines.Select((line, i) => new HtmlRow([new HtmlCell(BidiText.Isolate(line, rightToLeft))
        {
            Bold = i == 0,
            Align = rightToLeft ? "RIGHT" : "LEFT",
            Background = i == 0 ? HeadingFill : null,
        }])),
    ])
    { Border = 1, CellPadding = 4, Colour = node.Style.Line };
}
