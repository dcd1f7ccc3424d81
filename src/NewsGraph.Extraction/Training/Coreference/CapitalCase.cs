using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Coreference;

/// <summary>A capital's name in an annotated article.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Features">One item: what the words around say.</param>
/// <param name="IsState">True where the annotation has it stand for the state.</param>
public sealed record CapitalCase(int Article, FeatureSequence Features, bool IsState);
