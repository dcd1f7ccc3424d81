namespace NewsGraph.Learning;

/// <summary>The label bigrams of a chain: log weights and, for forward–backward, their exponentials by row and by column. Row <c>labels</c> is the start state.</summary>
internal sealed class TransitionTable
{
    /// <summary>Prepares a table of log weights, (<paramref name="labels"/> + 1) × <paramref name="labels"/>.</summary>
    public TransitionTable(double[] logs, int labels)
    {
        (Logs, Labels) = (logs, labels);
        Potentials = Array.ConvertAll(logs, Math.Exp);
        Columns = new double[labels * labels];
        for (var from = 0; from < labels; from++)
        {
            for (var to = 0; to < labels; to++)
            {
                Columns[(to * labels) + from] = Potentials[(from * labels) + to];
            }
        }
    }

    /// <summary>Number of labels.</summary>
    public int Labels { get; }

    /// <summary>Log weights: <c>[from * Labels + to]</c>.</summary>
    public double[] Logs { get; }

    /// <summary>Their exponentials.</summary>
    public double[] Potentials { get; }

    /// <summary>The exponentials of bigrams without the start state, the other way round: <c>[to * Labels + from]</c>.</summary>
    public double[] Columns { get; }
}
