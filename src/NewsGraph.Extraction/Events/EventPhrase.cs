namespace NewsGraph.Extraction.Events;

/// <summary>A verb, or its noun, that names an event only together with words after it («opened fire», «took the oath»).</summary>
/// <param name="Entry">The verb and what it names in this phrase.</param>
/// <param name="Words">Keys of the words after it, in order; each of several.</param>
public sealed record EventPhrase(EventEntry Entry, IReadOnlyList<IReadOnlyList<string>> Words);
