namespace NewsGraph.Sparql;

/// <summary>Where the text index of a data set is kept.</summary>
/// <param name="Path">The file.</param>
/// <param name="Version">Names what the data set holds and how words are made of it: an index of another version is made anew.</param>
public sealed record TextIndexPlace(string Path, string Version);
