namespace NewsGraph.Store;

/// <summary>What a commit changed.</summary>
/// <param name="Added">Quads that were not there before.</param>
/// <param name="Removed">Quads that are gone.</param>
/// <param name="NewTerms">Terms that are new in the dictionary.</param>
public readonly record struct CommitSummary(long Added, long Removed, int NewTerms);
