namespace NewsGraph.Extraction.Resolution;

/// <summary>An article's entity with all that resolution looks at.</summary>
/// <param name="Reference">Which entity.</param>
/// <param name="Entity">As extracted.</param>
/// <param name="Folded">Its folded name.</param>
/// <param name="Offset">Where it is first mentioned; −1 when nowhere.</param>
/// <param name="Context">Keys of the countries and bodies that the article ties it to; empty when it says nothing.</param>
internal sealed record EntityCandidate(EntityReference Reference, Entity Entity, string Folded, int Offset, IReadOnlyList<string> Context);
