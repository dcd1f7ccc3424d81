namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>A cue of page furniture.</summary>
/// <param name="Key">The cue in comparison form.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="What">What it is a sign of: menu, share, font-size, related, tags …</param>
internal sealed record FurnitureCue(string Key, FurnitureScope Scope, string What);
