using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading;

/// <summary>One step of reading a corpus: an article or a problem, never both.</summary>
public readonly record struct ReadingResult
{
    private ReadingResult(Article? article, ReadingProblem? problem)
    {
        Article = article;
        Problem = problem;
    }

    /// <summary>The article, or null when this is a problem.</summary>
    public Article? Article { get; }

    /// <summary>The problem, or null when this is an article.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>An article was read.</summary>
    public static ReadingResult Of(Article article) => new(article, null);

    /// <summary>Something could not be read.</summary>
    public static ReadingResult Of(ReadingProblem problem) => new(null, problem);

    /// <summary>Something could not be read.</summary>
    public static ReadingResult Error(string path, int line, string message) => Of(new ReadingProblem(path, line, message));

    /// <summary>An article was read without something that matters.</summary>
    public static ReadingResult Warning(string path, int line, string message) =>
        Of(new ReadingProblem(path, line, message, ReadingSeverity.Warning));
}
