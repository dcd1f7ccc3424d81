using NewsGraph.Text;

namespace NewsGraph.Arabic;

/// <summary>Turns an article into sentences and tokens.</summary>
public interface IDocumentAnalyzer
{
    /// <summary>Analyses one article. Safe to call from several threads.</summary>
    Document Analyze(Article article);
}
