namespace NewsGraph.Extraction.Events;

/// <summary>The first word of a phrase that names an event.</summary>
/// <param name="Reading">How it is read in the phrase.</param>
/// <param name="Last">Token of the phrase's last word.</param>
internal readonly record struct PhraseReading(EventReading Reading, int Last);
