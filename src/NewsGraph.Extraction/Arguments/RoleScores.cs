using NewsGraph.Extraction.Arguments.Evidence;

namespace NewsGraph.Extraction.Arguments;

/// <summary>How probable each candidate is in each role of one event. Asked for hundreds of times an event, so that all is looked up by index.</summary>
internal sealed class RoleScores
{
    private static readonly float NoOdds = EvidenceRow.LogOdds(0);
    private readonly int[] _at;
    private readonly float[][] _odds;

    /// <summary>Takes in the scores of an event.</summary>
    /// <param name="candidates">The candidates, by index of entity.</param>
    /// <param name="scores">Probabilities by role, then by candidate.</param>
    /// <param name="entities">Number of entities of the document.</param>
    public RoleScores(int[] candidates, double[][] scores, int entities)
    {
        (Candidates, Scores) = (candidates, scores);
        _odds = Array.ConvertAll(scores, role => Array.ConvertAll(role, EvidenceRow.LogOdds));
        _at = new int[entities];
        Array.Fill(_at, -1);
        for (var c = 0; c < candidates.Length; c++)
        {
            _at[candidates[c]] = c;
        }
    }

    /// <summary>The candidates, by index of entity.</summary>
    public int[] Candidates { get; }

    /// <summary>Probabilities by role, then by candidate.</summary>
    public double[][] Scores { get; }

    /// <summary>The probability of an entity; 0 for one that was no candidate.</summary>
    public double Of(EventRole role, int entity) => _at[entity] is var c and >= 0 ? Scores[(int)role][c] : 0;

    /// <summary>The same as log odds.</summary>
    public float OddsOf(EventRole role, int entity) => _at[entity] is var c and >= 0 ? _odds[(int)role][c] : NoOdds;

    /// <summary>How many candidates are more probable.</summary>
    public int Rank(EventRole role, int entity)
    {
        var own = Of(role, entity);
        var rank = 0;
        foreach (var score in Scores[(int)role])
        {
            rank += score > own ? 1 : 0;
        }

        return rank;
    }
}
