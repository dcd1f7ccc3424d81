using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>The evaluation of a plan over one part of its scan, a block at a time.</summary>
internal sealed class MorselWork : IDisposable
{
    private readonly IEnumerator<TermId[]> solutions;
    private readonly int width;

    /// <summary>Begins.</summary>
    /// <param name="spine">The plan, which nothing else uses meanwhile.</param>
    /// <param name="morsel">The part.</param>
    /// <param name="place">Its place among the parts.</param>
    /// <param name="width">Columns of a row.</param>
    public MorselWork(Spine spine, Morsel morsel, int place, int width)
    {
        spine.Aim(morsel);
        (Place, this.width) = (place, width);
        solutions = spine.Plan.Evaluate(new TermId[width]).GetEnumerator();
    }

    /// <summary>The part's place among the parts.</summary>
    public int Place { get; }

    /// <summary>Finds the next solutions; false, with nothing to follow, when that was all.</summary>
    public bool Advance(MorselRows found)
    {
        var block = new RowBlock(width);
        var goesOn = true;
        while (!block.IsFull && (goesOn = solutions.MoveNext()))
        {
            block.Add(solutions.Current);
        }

        if (block.Count > 0)
        {
            found.Add(block);
        }

        if (!goesOn)
        {
            found.Complete();
        }

        return goesOn;
    }

    /// <inheritdoc />
    public void Dispose() => solutions.Dispose();
}
