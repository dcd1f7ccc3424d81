namespace NewsGraph.Extraction.Events;

/// <summary>A token that names an event.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Type">The likeliest type.</param>
/// <param name="Probability">Probability that it names an event at all.</param>
/// <param name="TypeProbability">Probability of the type, given that it does.</param>
internal readonly record struct Trigger(int Token, EventType Type, double Probability, double TypeProbability)
{
    /// <summary>What decided that it names an event, in words (<see cref="Arguments.Evidence.Reasons"/>); null where no trees were asked.</summary>
    public string? Reasons { get; init; }

    /// <summary>Probability that it names an event of its type.</summary>
    public double Certainty => Probability * TypeProbability;
}
