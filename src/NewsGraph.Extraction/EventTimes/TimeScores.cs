namespace NewsGraph.Extraction.EventTimes;

/// <summary>How probably each time expression near an event dates it.</summary>
/// <param name="Candidates">The expressions.</param>
/// <param name="Probabilities">The probability of each.</param>
internal sealed record TimeScores(IReadOnlyList<TimeCandidate> Candidates, double[] Probabilities)
{
    /// <summary>The likeliest expression, the first of equals; −1 where there is none.</summary>
    public int Best { get; } = Probabilities.Length == 0 ? -1 : Array.IndexOf(Probabilities, Probabilities.Max());

    /// <summary>The probability of the likeliest expression; 0 where there is none.</summary>
    public double Highest => Best < 0 ? 0 : Probabilities[Best];

    /// <summary>The value of the likeliest expression if it is likely enough, or null.</summary>
    public string? ValueFrom(double threshold) => Highest >= threshold && Best >= 0 ? Candidates[Best].Time.EventValue : null;

    /// <summary>The probability that the event has a value; null where no expression near it has that value.</summary>
    public double? Of(string value)
    {
        double? highest = null;
        for (var c = 0; c < Probabilities.Length; c++)
        {
            if (Candidates[c].Time.EventValue == value)
            {
                highest = Math.Max(highest ?? 0, Probabilities[c]);
            }
        }

        return highest;
    }
}
