using NewsGraph.Diagrams.Dot;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;

namespace NewsGraph.Diagrams.Drawing;

/// <summary>The lines below a picture: what was left out, and what shapes and colours mean.</summary>
internal static class LegendDot
{
    private const int Size = 11;
    private const string NoteColour = "#B3261E";
    private const int PerRow = 5;

    /// <summary>The table, or empty text when there is nothing to say.</summary>
    public static DotValue Of(Diagram diagram)
    {
        var rows = new List<HtmlRow>();
        rows.AddRange(diagram.Notes.Select(n => new HtmlRow([Cell(diagram, n) with { Bold = true, Colour = NoteColour, Columns = PerRow + 1 }])));
        var entries = diagram.Legend.Select(e => Entry(diagram, e)).ToList();
        for (var i = 0; i < entries.Count; i += PerRow)
        {
            rows.Add(Row(diagram, i == 0 ? diagram.LegendTitle : "", entries.GetRange(i, Math.Min(PerRow, entries.Count - i))));
        }

        return rows.Count == 0 ? "" : new DotHtml(new HtmlTable(rows) { CellSpacing = 4, CellPadding = 4 });
    }

    private static HtmlRow Row(Diagram diagram, string heading, List<HtmlCell> cells)
    {
        cells.Insert(0, Cell(diagram, heading) with { Bold = heading.Length > 0 });
        while (cells.Count <= PerRow)
        {
            cells.Add(new HtmlCell(" "));
        }

        if (diagram.RightToLeft)
        {
            cells.Reverse();
        }

        return new HtmlRow(cells);
    }

    private static HtmlCell Entry(Diagram diagram, LegendEntry entry) => entry.Node is { } node
        ? Cell(diagram, $"{ShapeSigns.Of(node.Shape)} {entry.Text}") with { Background = node.Fill, Colour = node.Line }
        : Cell(diagram, $"{ShapeSigns.Arrow(diagram.RightToLeft)} {entry.Text}") with { Colour = entry.Edge!.Line };

    private static HtmlCell Cell(Diagram diagram, string text) =>
        new(text.Length == 0 ? " " : BidiText.Isolate(text, diagram.RightToLeft)) { Size = Size };
}
