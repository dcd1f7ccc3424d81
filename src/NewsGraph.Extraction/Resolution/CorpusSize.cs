namespace NewsGraph.Extraction.Resolution;

/// <summary>How much some articles say.</summary>
/// <param name="Words">Word tokens in them, furniture left out.</param>
/// <param name="Events">Reports of events.</param>
/// <param name="Relations">Relations stated.</param>
public readonly record struct CorpusSize(long Words, int Events, int Relations)
{
    /// <summary>The size with one more article.</summary>
    internal CorpusSize With(ArticleExtraction article) => new(Words + article.Summary.Words, Events + article.Events.Count, Relations + article.Relations.Count);
}
