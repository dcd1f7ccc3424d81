namespace NewsGraph.Diagrams.Dot;

/// <summary>A table of an HTML-like label.</summary>
/// <param name="Rows">Its rows.</param>
public sealed record HtmlTable(IReadOnlyList<HtmlRow> Rows)
{
    /// <summary>Width of the outer border in points.</summary>
    public int Border { get; init; }

    /// <summary>Width of cell borders in points.</summary>
    public int CellBorder { get; init; }

    /// <summary>Space between cells in points.</summary>
    public int CellSpacing { get; init; }

    /// <summary>Space inside cells in points.</summary>
    public int CellPadding { get; init; } = 2;

    /// <summary>Background, or null.</summary>
    public string? Background { get; init; }

    /// <summary>Border colour, or null.</summary>
    public string? Colour { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Cells">Its cells from left to right.</param>
public sealed record HtmlRow(IReadOnlyList<HtmlCell> Cells);

/// <summary>A cell with one run of text: Graphviz lays several runs of a line out from left to right, whatever their script.</summary>
/// <param name="Text">The text.</param>
public sealed record HtmlCell(string Text)
{
    /// <summary>LEFT, CENTER or RIGHT.</summary>
    public string Align { get; init; } = "CENTER";

    /// <summary>Whether the text is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Size in points, or null for the node's.</summary>
    public int? Size { get; init; }

    /// <summary>Colour of the text, or null.</summary>
    public string? Colour { get; init; }

    /// <summary>Background, or null.</summary>
    public string? Background { get; init; }

    /// <summary>Number of columns it spans.</summary>
    public int Columns { get; init; } = 1;
}
