namespace NewsGraph.Extraction.Events;

/// <summary>A word that the taggers take to be at least thinkable as the name of an event.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Type">The likeliest type.</param>
/// <param name="Probability">Probability that it names an event at all, by both taggers: the mean of what each thinks.</param>
/// <param name="TypeProbability">Probability of the type, given that it does.</param>
/// <param name="SecondProbability">The same of the next likely type.</param>
/// <param name="Types">The same of every type, in the order of <see cref="EventType"/>.</param>
/// <param name="Chain">What the conditional random field alone thinks of the same.</param>
/// <param name="Network">What the recurrent network alone thinks.</param>
internal readonly record struct TriggerProposal(int Token, EventType Type, double Probability, double TypeProbability, double SecondProbability, double[] Types, double Chain, double Network);
