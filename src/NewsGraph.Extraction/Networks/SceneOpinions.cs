using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;

namespace NewsGraph.Extraction.Networks;

/// <summary>What a network thinks of the events of a scene.</summary>
internal sealed class SceneOpinions
{
    private readonly EventOpinion[] _events;

    internal SceneOpinions(EventOpinion[] events) => _events = events;

    /// <summary>No opinion of any of so many events.</summary>
    public static SceneOpinions None(int events) => new([.. Enumerable.Repeat(EventOpinion.None, events)]);

    /// <summary>Log odds that an entity has a role in an event, by its likeliest name in the sentence; <see cref="EvidenceRow.Missing"/> where none stands there.</summary>
    public float OddsOf(int trigger, EventRole role, int entity)
    {
        var best = EvidenceRow.Missing;
        foreach (var (named, odds) in _events[trigger].Names)
        {
            best = named == entity ? Math.Max(best, odds[(int)role]) : best;
        }

        return best;
    }

    /// <summary>The same for the likeliest other entity.</summary>
    public float RivalOf(int trigger, EventRole role, int entity)
    {
        var best = EvidenceRow.Missing;
        foreach (var (named, odds) in _events[trigger].Names)
        {
            best = named == entity ? best : Math.Max(best, odds[(int)role]);
        }

        return best;
    }

    /// <summary>Log odds that a time expression dates an event; <see cref="EvidenceRow.Missing"/> where it does not stand in its sentence.</summary>
    public float OddsOf(int trigger, TimeExpression time)
    {
        foreach (var (other, odds) in _events[trigger].Times)
        {
            if (ReferenceEquals(other, time))
            {
                return odds;
            }
        }

        return EvidenceRow.Missing;
    }

    /// <summary>The same for the likeliest other time expression.</summary>
    public float RivalOf(int trigger, TimeExpression time) =>
        _events[trigger].Times.Where(t => !ReferenceEquals(t.Time, time)).Select(t => t.Odds).DefaultIfEmpty(EvidenceRow.Missing).Max();

    /// <summary>Probability that an event is denied.</summary>
    public float Negative(int trigger) => _events[trigger].Negative;

    /// <summary>Probability of a modality.</summary>
    public float Of(int trigger, Modality modality) => _events[trigger].Modalities[(int)modality];
}

/// <summary>What a network thinks of one event.</summary>
/// <param name="Names">The entity of every name in the sentence, with the log odds of each role.</param>
/// <param name="Times">The time expressions of the sentence, with the log odds that they date the event.</param>
/// <param name="Negative">Probability that it is denied.</param>
/// <param name="Modalities">Probability of each modality.</param>
internal sealed record EventOpinion((int Entity, float[] Odds)[] Names, (TimeExpression Time, float Odds)[] Times, float Negative, float[] Modalities)
{
    /// <summary>No opinion.</summary>
    public static EventOpinion None { get; } = new([], [], 0, [1, .. new float[Enum.GetValues<Modality>().Length - 1]]);
}
