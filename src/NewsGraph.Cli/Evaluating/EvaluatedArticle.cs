using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Scoring.Causes;

namespace NewsGraph.Cli.Evaluating;

/// <summary>An annotated article with what was extracted from it and how the two compare.</summary>
/// <param name="Gold">The article and its annotation.</param>
/// <param name="Output">The extraction.</param>
/// <param name="Score">How they compare.</param>
/// <param name="Causes">Where its errors come from.</param>
internal sealed record EvaluatedArticle(AnnotatedArticle Gold, Annotation Output, ArticleScore Score, IReadOnlyList<ErrorCause> Causes)
{
    /// <summary>Compares an extraction with an article's annotation.</summary>
    public static EvaluatedArticle Of(AnnotatedArticle gold, Annotation output, SeenWords seen) =>
        new(gold, output, AnnotationScorer.Score(gold.Annotation, output, gold.Text), ErrorCauses.Of(gold.Annotation, output, seen));
}
