using NewsGraph.Learning;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>What the press taggers draw on that was learned elsewhere.</summary>
/// <param name="Guide">Tagger of outermost spans in the guidelines' scheme, which has seen no text of ANERcorp.</param>
/// <param name="Phrases">A dictionary of names.</param>
public sealed record AnercorpResources(SequenceModel Guide, NamePhrases Phrases);
