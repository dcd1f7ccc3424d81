namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>One article as an HTML page.</summary>
internal sealed class PageFormat(ArticleAssembler assembler)
{
    /// <summary>Reads one file.</summary>
    public IEnumerable<ReadingResult> Read(string path)
    {
        _ = assembler;
        return [ReadingResult.Error(path, 0, "pages are not read yet; give the text as .txt")];
    }
}
