namespace NewsGraph.Learning;

/// <summary>
/// Boosted trees that are asked about the same items, many items at once. Every model gives what it gives alone, to the bit. Immutable, safe for several threads.
/// </summary>
public sealed class BoostedGroup
{
    /// <summary>With fewer items than this, walking down the trees one item at a time takes less.</summary>
    private const int Few = 8;

    private readonly IReadOnlyList<BoostedTrees> _models;
    private readonly Lazy<TreeBits?> _bits;

    /// <summary>Puts models together.</summary>
    public BoostedGroup(params IReadOnlyList<BoostedTrees> models)
    {
        _models = models;
        _bits = new(() => TreeBits.Of([.. models.Select(m => m.Trees)]));
    }

    /// <summary>The log odds of yes.</summary>
    /// <param name="rows">The features of each item.</param>
    /// <param name="odds">Receives the log odds of all items by the first model, then by the second, and so on.</param>
    public void LogOdds(ReadOnlySpan<float[]> rows, Span<double> odds)
    {
        odds = odds[..(rows.Length * _models.Count)];
        if (rows.Length >= Few && _bits.Value is { } bits)
        {
            FillWithBiases(odds, rows.Length);
            bits.AddTo(rows, odds);
            return;
        }

        for (var m = 0; m < _models.Count; m++)
        {
            for (var r = 0; r < rows.Length; r++)
            {
                odds[(m * rows.Length) + r] = _models[m].LogOdds(rows[r]);
            }
        }
    }

    /// <summary>The probability of yes, in the order of <see cref="LogOdds"/>.</summary>
    public void Probabilities(ReadOnlySpan<float[]> rows, Span<double> probabilities)
    {
        LogOdds(rows, probabilities);
        foreach (ref var p in probabilities[..(rows.Length * _models.Count)])
        {
            p = BoostedTrees.ProbabilityOf(p);
        }
    }

    /// <summary>What each feature added to the log odds by one of the models, as <see cref="BoostedTrees.Contributions"/> tells it.</summary>
    /// <param name="model">Index of the model.</param>
    /// <param name="rows">The features of each item.</param>
    public double[][] Contributions(int model, ReadOnlySpan<float[]> rows)
    {
        var contributions = new double[rows.Length][];
        var bits = rows.Length >= Few ? _bits.Value : null;
        for (var r = 0; r < rows.Length; r++)
        {
            contributions[r] = bits is null ? _models[model].Contributions(rows[r]) : new double[rows[r].Length];
        }

        bits?.AddContributions(model, rows, contributions);
        return contributions;
    }

    private void FillWithBiases(Span<double> odds, int items)
    {
        for (var m = 0; m < _models.Count; m++)
        {
            odds.Slice(m * items, items).Fill(_models[m].Bias);
        }
    }
}
