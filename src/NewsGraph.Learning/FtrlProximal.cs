namespace NewsGraph.Learning;

/// <summary>
/// The FTRL-Proximal online optimiser with L1 and L2 penalties (McMahan et al. 2013, "Ad Click Prediction", algorithm 1):
/// per-coordinate rates, weights that are exactly zero where the evidence is thin.
/// </summary>
internal sealed class FtrlProximal(int size, TrainingOptions options)
{
    private readonly float[] _z = new float[size];
    private readonly float[] _n = new float[size];

    /// <summary>The weights now.</summary>
    public float[] Weights { get; } = new float[size];

    /// <summary>Takes one gradient of the loss in one coordinate.</summary>
    public void Update(int index, double gradient)
    {
        var n = _n[index];
        var sum = n + (gradient * gradient);
        var sigma = (Math.Sqrt(sum) - Math.Sqrt(n)) / options.Rate;
        var z = _z[index] + gradient - (sigma * Weights[index]);
        _n[index] = (float)sum;
        _z[index] = (float)z;
        Weights[index] = (float)Solve(z, sum);
    }

    private double Solve(double z, double n)
    {
        var excess = Math.Abs(z) - options.L1;
        return excess <= 0 ? 0 : -Math.Sign(z) * excess / (((1 + Math.Sqrt(n)) / options.Rate) + options.L2);
    }
}
