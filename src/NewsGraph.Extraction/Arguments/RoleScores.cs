namespace NewsGraph.Extraction.Arguments;

/// <summary>How probable each candidate is in each role of one event.</summary>
/// <param name="Candidates">The candidates.</param>
/// <param name="Scores">Probabilities by role, then by candidate.</param>
internal sealed record RoleScores(IReadOnlyList<string> Candidates, double[][] Scores)
{
    private readonly Dictionary<string, int> _index = Candidates.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);

    /// <summary>The probability of an entity; 0 for one that was no candidate.</summary>
    public double Of(EventRole role, string entity) => _index.TryGetValue(entity, out var i) ? Scores[(int)role][i] : 0;

    /// <summary>How many candidates are more probable.</summary>
    public int Rank(EventRole role, string entity)
    {
        var own = Of(role, entity);
        return Scores[(int)role].Count(s => s > own);
    }

    /// <summary>The highest probability in a role.</summary>
    public double Top(EventRole role) => Scores[(int)role].DefaultIfEmpty(0).Max();
}
