namespace NewsGraph.Learning;

/// <summary>
/// Logistic regression over a few dense features with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares; Hastie,
/// Tibshirani and Friedman 2009, 4.4.1). Over the log odds of one score it is Platt's calibration (1999).
/// </summary>
/// <param name="Weights">The constant first, then one weight for each feature.</param>
public sealed record LogisticRegression(IReadOnlyList<double> Weights)
{
    private const int Rounds = 50;
    private const double Enough = 1e-9;
    private const double Edge = 1e-4;

    /// <summary>Log odds of a probability, kept within ±9.2.</summary>
    public static double LogOdds(double probability)
    {
        var p = Math.Clamp(probability, Edge, 1 - Edge);
        return Math.Log(p / (1 - p));
    }

    /// <summary>The probability of «true» for a row of features.</summary>
    public double Probability(ReadOnlySpan<double> row)
    {
        var sum = Weights[0];
        for (var i = 0; i < row.Length; i++)
        {
            sum += Weights[i + 1] * row[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Fits the weights. The same rows in the same order give the same bits.</summary>
    /// <param name="rows">Features, all of one length.</param>
    /// <param name="labels">What is to be predicted.</param>
    /// <param name="ridge">Strength of the penalty on the squares of all weights but the constant.</param>
    public static LogisticRegression Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double ridge)
    {
        var size = rows.Count == 0 ? 1 : rows[0].Length + 1;
        var model = new LogisticRegression(new double[size]);
        for (var round = 0; round < Rounds; round++)
        {
            var step = Step(model, rows, labels, ridge, size);
            model = new LogisticRegression([.. model.Weights.Select((w, i) => w + step[i])]);
            if (step.All(s => Math.Abs(s) < Enough))
            {
                break;
            }
        }

        return model;
    }

    /// <summary>The Newton step: the Hessian's inverse times the gradient.</summary>
    private static double[] Step(LogisticRegression model, IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double ridge, int size)
    {
        var system = new double[size, size + 1];
        for (var i = 0; i < size; i++)
        {
            system[i, i] = i == 0 ? Edge : ridge;
            system[i, size] = i == 0 ? 0 : -ridge * model.Weights[i];
        }

        for (var r = 0; r < rows.Count; r++)
        {
            Add(system, rows[r], model.Probability(rows[r]), labels[r], size);
        }

        return Solve(system, size);
    }

    private static void Add(double[,] system, double[] row, double probability, bool label, int size)
    {
        var (weight, miss) = (probability * (1 - probability), (label ? 1 : 0) - probability);
        for (var i = 0; i < size; i++)
        {
            var left = i == 0 ? 1 : row[i - 1];
            system[i, size] += left * miss;
            for (var j = 0; j < size; j++)
            {
                system[i, j] += weight * left * (j == 0 ? 1 : row[j - 1]);
            }
        }
    }

    /// <summary>Gauss–Jordan elimination; the ridge keeps the pivots away from nought.</summary>
    private static double[] Solve(double[,] system, int size)
    {
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                var factor = row == pivot ? 0 : system[row, pivot] / system[pivot, pivot];
                for (var column = pivot; factor != 0 && column <= size; column++)
                {
                    system[row, column] -= factor * system[pivot, column];
                }
            }
        }

        return [.. Enumerable.Range(0, size).Select(i => system[i, size] / system[i, i])];
    }
}
