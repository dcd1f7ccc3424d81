namespace NewsGraph.Arabic.Syntax;

/// <summary>A link of a noun phrase.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Phrase">Index of the phrase among those of its sentence.</param>
/// <param name="Other">Index of the other phrase (coordination, apposition), or −1.</param>
/// <param name="Token">Index of the preposition or relative pronoun, or −1.</param>
public readonly record struct PhraseLink(PhraseLinkKind Kind, int Phrase, int Other, int Token);
