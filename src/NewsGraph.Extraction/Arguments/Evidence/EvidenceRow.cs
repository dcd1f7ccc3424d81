namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>A row of numbers that is being filled; every row of a scene gets the same columns in the same order.</summary>
internal sealed class EvidenceRow
{
    /// <summary>Stands for a log-odds that there is none of.</summary>
    public const float Missing = -9;

    private static readonly EventRole[] Roles = Enum.GetValues<EventRole>();
    private readonly List<float> _values = new(112);

    /// <summary>Begins anew.</summary>
    public void Clear() => _values.Clear();

    /// <summary>Adds numbers.</summary>
    public void Add(params ReadOnlySpan<float> values) => _values.AddRange(values);

    /// <summary>Adds a yes or no.</summary>
    public void Add(bool value) => _values.Add(value ? 1 : 0);

    /// <summary>Adds what is thought of an entity in each role of an event, as log odds.</summary>
    public void AddOdds(RoleScores scores, int entity)
    {
        foreach (var role in Roles)
        {
            _values.Add(scores.OddsOf(role, entity));
        }
    }

    /// <summary>The row as it is.</summary>
    public float[] ToArray() => [.. _values];

    /// <summary>Log odds of a probability, held between −8 and 8.</summary>
    public static float LogOdds(double p) => (float)Math.Clamp(Math.Log((p + 1e-3) / (1 - p + 1e-3)), -8, 8);
}
