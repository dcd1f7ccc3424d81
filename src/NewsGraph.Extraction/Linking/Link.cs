namespace NewsGraph.Extraction.Linking;

/// <summary>A known entity for which an article's entity is taken.</summary>
/// <param name="Known">The known entity.</param>
/// <param name="Evidence">What speaks for and against it, by <see cref="LinkEvidence.Names"/>.</param>
/// <param name="Confidence">Probability that it is right.</param>
internal sealed record Link(KnownEntity Known, IReadOnlyList<double> Evidence, double Confidence);
