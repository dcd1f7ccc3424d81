using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>
/// Tells title, dateline, byline, captions, running text and furniture of an article's text apart, line by line.
/// A page is read from top to bottom: before the title, between title and first paragraph (the header), in the body.
/// </summary>
internal sealed class PageLayout
{
    private readonly PageFurniture _furniture = PageFurniture.Default;
    private readonly DatelineReader _datelines = new();
    private readonly HeaderCues _cues = new();

    /// <summary>The layout by the embedded tables.</summary>
    public static PageLayout Default { get; } = new();

    /// <summary>Lays out one text. Safe to call from several threads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">What is known beside the text.</param>
    /// <param name="given">Parts whose kind is known, in text order, each a whole line.</param>
    public LaidOutPage LayOut(string text, ArticleMetadata known, IReadOnlyList<Block> given)
    {
        var lines = TextLine.Split(text);
        var pass = new LayoutPass(text, lines, known, given, _furniture, _datelines, _cues);
        return pass.Run();
    }
}
