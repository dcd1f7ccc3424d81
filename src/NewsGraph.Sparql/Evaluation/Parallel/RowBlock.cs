using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>Some rows on their way from one thread to another.</summary>
/// <param name="width">Columns of a row.</param>
internal sealed class RowBlock(int width)
{
    private const int MostCells = 4096;

    private readonly TermId[] cells = new TermId[Math.Max(1, MostCells / Math.Max(1, width)) * width];

    /// <summary>How many rows.</summary>
    public int Count { get; private set; }

    /// <summary>True when no more fit.</summary>
    public bool IsFull => (Count + 1) * width > cells.Length;

    /// <summary>Adds a row.</summary>
    public void Add(TermId[] row) => row.CopyTo(cells, width * Count++);

    /// <summary>Shows a row.</summary>
    public void Show(int place, TermId[] row) => cells.AsSpan(place * width, width).CopyTo(row);
}
