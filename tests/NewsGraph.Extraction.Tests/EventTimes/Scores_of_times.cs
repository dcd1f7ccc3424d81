using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.EventTimes;

public sealed class Scores_of_times
{
    private static readonly TimeScores Scores = new([Candidate("2020-01-05"), Candidate("2020-01"), Candidate("2020-01-05")], [0.2, 0.5, 0.4]);

    [Fact]
    public void The_likeliest_expression_gives_the_value_if_it_is_likely_enough()
    {
        Assert.Equal("2020-01", Scores.ValueFrom(0.5));
        Assert.Null(Scores.ValueFrom(0.51));
    }

    [Fact]
    public void A_value_is_as_probable_as_the_likeliest_expression_that_has_it()
    {
        Assert.Equal(0.4, Scores.Of("2020-01-05"));
        Assert.Null(Scores.Of("2019"));
    }

    [Fact]
    public void Without_expressions_there_is_no_value()
    {
        var none = new TimeScores([], []);
        Assert.Equal((-1, 0.0, null, null), (none.Best, none.Highest, none.ValueFrom(0), none.Of("2020")));
    }

    private static TimeCandidate Candidate(string value) => new(new TimeExpression(new TextSpan(0, 1), 0, 1, TimeType.Date, value, value, null, null, "test"), 0);
}
