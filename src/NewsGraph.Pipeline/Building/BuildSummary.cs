namespace NewsGraph.Pipeline.Building;

/// <summary>What a build found.</summary>
/// <param name="Articles">Articles read.</param>
/// <param name="Words">Word tokens in them, furniture left out.</param>
/// <param name="Entities">Things named, each once over all articles.</param>
/// <param name="Events">Events, each once over all articles.</param>
/// <param name="Claims">Reports of events by articles.</param>
/// <param name="Relations">Offices, memberships and locations stated.</param>
/// <param name="Quads">Quads written.</param>
public sealed record BuildSummary(int Articles, long Words, int Entities, int Events, int Claims, int Relations, int Quads);
