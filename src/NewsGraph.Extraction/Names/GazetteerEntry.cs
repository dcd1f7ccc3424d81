namespace NewsGraph.Extraction.Names;

/// <summary>What a phrase of the gazetteer stands for.</summary>
/// <param name="Type">Type of thing.</param>
/// <param name="Kind">Finer kind (<c>country</c>, <c>armed-group</c> …).</param>
/// <param name="KnownId">Key of the known entity, or null where the phrase names a body by pattern.</param>
/// <param name="Country">Key of the country, where it belongs to one.</param>
/// <param name="Pattern">Key of the body pattern, where it comes from one.</param>
public sealed record GazetteerEntry(EntityType Type, string Kind, string? KnownId, string? Country, string? Pattern = null);

/// <summary>A phrase of the gazetteer found in a document.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Entries">What it may stand for.</param>
/// <param name="FromWholeWord">True when the first token matched as written, with letters that the segmenter had taken for clitics.</param>
public sealed record GazetteerMatch(int First, int Count, IReadOnlyList<GazetteerEntry> Entries, bool FromWholeWord);
