namespace NewsGraph.Extraction.Events;

/// <summary>A word read as a form of a lexicon entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Shape">The form.</param>
public readonly record struct EventReading(EventEntry Entry, WordShape Shape);
