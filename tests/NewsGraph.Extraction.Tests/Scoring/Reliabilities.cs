using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training;

namespace NewsGraph.Extraction.Tests.Scoring;

public sealed class Reliabilities
{
    [Fact]
    public void Said_and_right_links_are_compared_in_rows_that_are_finer_near_one()
    {
        var table = ScoreReport.LinksOf([(0.6, true), (0.6, false), (0.99, true), (1.0, true)]);
        Assert.Equal([(0.5, 2, 0.6, 0.5), (0.98, 2, 0.995, 1.0)], table.Bins.Select(b => (b.Low, b.Count, Math.Round(b.Mean, 3), b.Right)));
        Assert.Equal(((2 * 0.1) + (2 * 0.005)) / 4, table.CalibrationError, 9);
    }

    [Fact]
    public void Fitted_probabilities_follow_the_cases()
    {
        var random = new Random(3);
        double[] Evidence(bool strong) => [strong ? 1 : 0, .. new double[16]];
        var cases = Enumerable.Range(0, 2000).Select(i => (Strong: i % 2 == 0, Draw: random.NextDouble()))
            .Select((c, i) => new LinkCase($"a{i % 50}", Evidence(c.Strong), c.Draw < (c.Strong ? 0.9 : 0.6))).ToList();
        var said = LinkTraining.CrossValidate(cases, 5);
        Assert.InRange(ScoreReport.LinksOf(said).CalibrationError, 0, 0.04);
        Assert.Equal(LinkTraining.Fit(cases), LinkTraining.Fit(cases));
    }
}
