using NewsGraph.Arabic.Tests.Times.Measures;
using NewsGraph.Arabic.Times;
using NewsGraph.Tests;
using NewsGraph.Text;
using Xunit.Abstractions;

namespace NewsGraph.Arabic.Tests.Times;

/// <summary>
/// Quality on the shared data, with the library's own tokens. The figures and every error are printed:
/// <c>dotnet test tests/NewsGraph.Arabic.Tests --filter TimeMeasure --logger "console;verbosity=detailed"</c>.
/// </summary>
public class TimeMeasureTests(ITestOutputHelper output)
{
    private static readonly ArabicAnalyzer Analyzer = new();

    [SharedFact("data/time")]
    public void Spans_and_values_on_TimeML_documents_reach_their_floors()
    {
        var score = TimeMlScore.Of(TimeMlGold.ReadFolder(Repository.InShared("data", "time")), new TimeTagger(), Analyze);
        Print(score.Errors, score);
        Assert.True(score.F1 >= 0.9, score.ToString());
        Assert.True(score.ValueRecall >= 0.80, score.ToString());
    }

    [SharedTheory("eval")]
    [InlineData("train")]
    [InlineData("written")]
    public void Times_of_events_are_among_the_values_read(string folder)
    {
        var score = ReachScore.Of(EventGold.ReadFolder(Repository.InShared("eval", folder)), new TimeTagger(), Analyze);
        Print(score.Errors, score);
        Assert.True(score.Reachable >= 0.92, score.ToString());
    }

    private static Document Analyze(string text, string? published)
    {
        var article = PlainDocument.Of(text, published).Article;
        return Analyzer.Analyze(article with { Blocks = GoldDocument.Lines(text) });
    }

    private void Print(IEnumerable<string> errors, object score)
    {
        foreach (var error in errors)
        {
            output.WriteLine(error);
        }

        output.WriteLine(score.ToString());
    }
}
