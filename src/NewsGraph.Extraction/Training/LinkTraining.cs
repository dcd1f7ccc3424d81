using NewsGraph.Extraction.Linking;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training;

/// <summary>A link made in an annotated article, and whether it is right.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Evidence">Features by <c>LinkEvidence.Names</c>.</param>
/// <param name="IsRight">True when it is.</param>
public sealed record LinkCase(string Article, IReadOnlyList<double> Evidence, bool IsRight);

/// <summary>Fits the probability that a link is right, by logistic regression with a ridge penalty; the same cases give the same weights.</summary>
public static class LinkTraining
{
    private const double Ridge = 1;

    /// <summary>Feature names with their fitted weights, the constant first.</summary>
    public static IReadOnlyList<(string Feature, double Weight)> Fit(IReadOnlyList<LinkCase> cases) => [.. Model(cases).Rows()];

    /// <summary>For each case the probability by a model that has not seen its article, over some folds of articles.</summary>
    public static IReadOnlyList<(double Said, bool IsRight)> CrossValidate(IReadOnlyList<LinkCase> cases, int folds)
    {
        var articles = cases.Select(c => c.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((a, i) => (a, i % folds)).ToDictionary(p => p.a, p => p.Item2, StringComparer.Ordinal);
        var models = Enumerable.Range(0, folds).Select(f => Model([.. cases.Where(c => articles[c.Article] != f)])).ToList();
        return [.. cases.Select(c => (models[articles[c.Article]].Of(c.Evidence), c.IsRight))];
    }

    private static LinkConfidence Model(IReadOnlyList<LinkCase> cases)
    {
        var fitted = LogisticRegression.Fit([.. cases.Select(c => c.Evidence.ToArray())], [.. cases.Select(c => c.IsRight)], Ridge);
        return new LinkConfidence(fitted.Weights[0], [.. fitted.Weights.Skip(1)]);
    }
}
