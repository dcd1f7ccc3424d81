using NewsGraph.Extraction.Linking;

namespace NewsGraph.Extraction.Training;

/// <summary>A link made in an annotated article, and whether it is right.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Evidence">Features by <c>LinkEvidence.Names</c>.</param>
/// <param name="IsRight">True when it is.</param>
public sealed record LinkCase(string Article, IReadOnlyList<double> Evidence, bool IsRight);

/// <summary>Fits the probability that a link is right, by logistic regression with an L2 penalty (Newton's method; the same cases give the same weights).</summary>
public static class LinkTraining
{
    private const double Penalty = 1;
    private const int Steps = 30;

    /// <summary>Feature names with their fitted weights, the constant first.</summary>
    public static IReadOnlyList<(string Feature, double Weight)> Fit(IReadOnlyList<LinkCase> cases) => [.. Model(cases).Rows()];

    /// <summary>For each case the probability by a model that has not seen its article, over some folds of articles.</summary>
    public static IReadOnlyList<(double Said, bool IsRight)> CrossValidate(IReadOnlyList<LinkCase> cases, int folds)
    {
        var articles = cases.Select(c => c.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((a, i) => (a, i % folds)).ToDictionary(p => p.a, p => p.Item2, StringComparer.Ordinal);
        var models = Enumerable.Range(0, folds).Select(f => Model([.. cases.Where(c => articles[c.Article] != f)])).ToList();
        return [.. cases.Select(c => (models[articles[c.Article]].Of(c.Evidence), c.IsRight))];
    }

    private static LinkConfidence Model(IReadOnlyList<LinkCase> cases)
    {
        var size = LinkEvidence.Names.Count + 1;
        var weights = new double[size];
        var rows = cases.Select(c => (X: (double[])[1, .. c.Evidence], Y: c.IsRight ? 1.0 : 0)).ToList();
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[size], new double[size, size]);
            foreach (var (x, y) in rows)
            {
                Accumulate(x, y, weights, gradient, curvature);
            }

            for (var i = 0; i < size; i++)
            {
                gradient[i] -= i == 0 ? 0 : Penalty * weights[i];
                curvature[i, i] += i == 0 ? 1e-6 : Penalty;
            }

            var change = Solve(curvature, gradient);
            weights = [.. weights.Zip(change, (w, d) => w + d)];
        }

        return new LinkConfidence(weights[0], weights[1..]);
    }

    private static void Accumulate(double[] x, double y, double[] weights, double[] gradient, double[,] curvature)
    {
        var p = 1 / (1 + Math.Exp(-x.Zip(weights, (a, b) => a * b).Sum()));
        for (var i = 0; i < x.Length; i++)
        {
            gradient[i] += (y - p) * x[i];
            for (var j = 0; j < x.Length; j++)
            {
                curvature[i, j] += p * (1 - p) * x[i] * x[j];
            }
        }
    }

    // Gaussian elimination; the matrix is positive definite.
    private static double[] Solve(double[,] matrix, double[] values)
    {
        var size = values.Length;
        for (var k = 0; k < size; k++)
        {
            for (var i = k + 1; i < size; i++)
            {
                var factor = matrix[i, k] / matrix[k, k];
                for (var j = k; j < size; j++)
                {
                    matrix[i, j] -= factor * matrix[k, j];
                }

                values[i] -= factor * values[k];
            }
        }

        for (var k = size - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < size; j++)
            {
                values[k] -= matrix[k, j] * values[j];
            }

            values[k] /= matrix[k, k];
        }

        return values;
    }
}
