using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>A part of a big scan, small enough to be handed to a thread (V. Leis, P. Boncz, A. Kemper, T. Neumann, "Morsel-driven parallelism", 2014).</summary>
/// <param name="Seeds">The rows for which the scan is read, one after the other.</param>
/// <param name="Range">What is read of it by the number that it is sorted by first; null for all.</param>
internal readonly record struct Morsel(IReadOnlyList<TermId[]> Seeds, TermIdRange? Range);
