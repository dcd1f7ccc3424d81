using NewsGraph.Extraction;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Tests.Confidence;

public class Calibration
{
    [Fact]
    public void The_table_has_a_weight_for_every_feature_of_every_part()
    {
        var rows = ClaimCalibration.ReadTable().Rows.ToLookup(r => r["part"], r => r["feature"]);
        foreach (var part in Enum.GetValues<ClaimPart>())
        {
            Assert.Equal(["constant", .. ConfidenceFeatures.Names(part)], rows[part.ToString().ToLowerInvariant()]);
        }
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Assert.Equal(ClaimCalibration.ReadTable().Rows.Select(r => $"{r["part"]}\t{r["feature"]}\t{r["weight"]}"), ClaimCalibration.Default.Rows());

    [Fact]
    public void Two_who_meet_act_on_each_other_and_two_who_attack_do_not()
    {
        Assert.Equal([("a", "b"), ("b", "a")], EventPairs.Of(EventType.Consult, ["a", "b"], []));
        Assert.Empty(EventPairs.Of<string>(EventType.Assault, ["a", "b"], []));
        Assert.Equal([("a", "c"), ("b", "c")], EventPairs.Of(EventType.Assault, ["a", "b"], ["c"]));
    }

    [Fact]
    public void Probabilities_that_come_true_have_no_calibration_error()
    {
        var table = ReliabilityTable.Of("half", [(0.5, true), (0.5, false), (1, true)]);
        Assert.Equal(0, table.CalibrationError, 9);
        Assert.Equal([2, 1], table.Bins.Select(b => b.Count));
        Assert.Equal(0.5 / 3, table.Brier, 9);
    }

    [Fact]
    public void Boasting_shows_as_calibration_error() =>
        Assert.Equal(0.45, ReliabilityTable.Of("boast", [(0.95, true), (0.95, false)]).CalibrationError, 9);
}
