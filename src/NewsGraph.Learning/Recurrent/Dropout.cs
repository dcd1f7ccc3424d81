namespace NewsGraph.Learning.Recurrent;

/// <summary>Leaves numbers out at random while a network learns, and makes up for them with the others (Srivastava et al. 2014).</summary>
/// <param name="share">Share of the numbers that are left out.</param>
/// <param name="random">Where chance comes from.</param>
internal sealed class Dropout(float share, Random random)
{
    private float[] _mask = [];

    /// <summary>Leaves some numbers out.</summary>
    public void Apply(Span<float> values)
    {
        if (_mask.Length < values.Length)
        {
            _mask = new float[2 * values.Length];
        }

        var kept = 1 / (1 - share);
        for (var i = 0; i < values.Length; i++)
        {
            _mask[i] = random.NextSingle() < share ? 0 : kept;
            values[i] *= _mask[i];
        }
    }

    /// <summary>Goes back through what was done last.</summary>
    public void GoBack(Span<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= _mask[i];
        }
    }
}
