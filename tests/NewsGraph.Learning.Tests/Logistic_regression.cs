using NewsGraph.Learning;

namespace NewsGraph.Tests;

public class Logistic_regression
{
    [Fact]
    public void Fitted_probabilities_are_the_shares_that_are_true()
    {
        // Of the rows with feature 1 three in four are true, of those with 0 one in four.
        double[][] rows = [.. Enumerable.Range(0, 400).Select(i => new double[] { i % 2 })];
        bool[] labels = [.. Enumerable.Range(0, 400).Select(i => i % 2 == 1 ? i / 2 % 4 != 0 : i / 2 % 4 == 0)];
        var model = LogisticRegression.Fit(rows, labels, ridge: 1e-6);
        Assert.Equal(0.75, model.Probability([1]), 3);
        Assert.Equal(0.25, model.Probability([0]), 3);
    }

    [Fact]
    public void A_penalty_keeps_separable_data_from_certainty()
    {
        double[][] rows = [[0], [0], [1], [1]];
        var model = LogisticRegression.Fit(rows, [false, false, true, true], ridge: 1);
        Assert.InRange(model.Probability([1]), 0.5, 0.95);
    }

    [Fact]
    public void Log_odds_of_certainty_are_finite() => Assert.True(double.IsFinite(LogisticRegression.LogOdds(1)) && double.IsFinite(LogisticRegression.LogOdds(0)));
}
