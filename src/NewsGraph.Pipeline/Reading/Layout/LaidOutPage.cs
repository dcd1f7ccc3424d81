using System.Collections.Immutable;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>The parts of a text and the metadata they gave.</summary>
/// <param name="Blocks">Parts in text order, without overlap.</param>
/// <param name="Metadata">What was known, completed by what the parts say.</param>
internal sealed record LaidOutPage(ImmutableArray<Block> Blocks, ArticleMetadata Metadata);
