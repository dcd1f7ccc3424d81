using NewsGraph.Learning;

namespace NewsGraph.Tests;

public class Classifiers
{
    private static readonly FeatureTemplate Bit = new("b");

    [Fact]
    public void Probabilities_come_out_near_the_frequencies_they_were_learnt_from()
    {
        var model = Train();
        var p = model.Probabilities([Bit.Of(1)]);
        Assert.InRange(p[0], 0.70, 0.80);
        Assert.Equal(1.0, p.Sum(), 9);
    }

    [Fact]
    public void A_feature_never_seen_changes_nothing()
    {
        var model = Train();
        Assert.Equal(model.Probabilities([Bit.Of(1)]), model.Probabilities([Bit.Of(1), Bit.Of(777)]));
    }

    [Fact]
    public void A_saved_model_loads_with_the_same_probabilities()
    {
        var model = Train();
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        Assert.Equal(model.Probabilities([Bit.Of(1)]), ClassifierModel.Load(stream).Probabilities([Bit.Of(1)]));
    }

    [Fact]
    public void Templates_keep_values_apart_that_only_join_alike()
    {
        Assert.NotEqual(Bit.Of("ab", "c"), Bit.Of("a", "bc"));
        Assert.NotEqual(new FeatureTemplate("a").Of("bc"), new FeatureTemplate("ab").Of("c"));
        Assert.NotEqual(Bit.Of(1, "2"), Bit.Of(12, ""));
    }

    [Fact]
    public void Without_its_small_weights_a_model_keeps_the_others()
    {
        var model = Train();
        var (even, odd) = (model.WeightsOf(Bit.Of(0)), model.WeightsOf(Bit.Of(1)));
        var least = (float)(even.Concat(odd).Min(Math.Abs) + even.Concat(odd).Max(Math.Abs)) / 2;
        var pruned = model.Without(least);
        Assert.Equal(even.Select(w => Math.Abs(w) < least ? 0 : w), pruned.WeightsOf(Bit.Of(0)));
        Assert.Equal(odd.Select(w => Math.Abs(w) < least ? 0 : w), pruned.WeightsOf(Bit.Of(1)));
        Assert.Contains(0, pruned.WeightsOf(Bit.Of(1)).Concat(pruned.WeightsOf(Bit.Of(0))));
        Assert.Equal(model.Probabilities([Bit.Of(1)]), model.Without(0).Probabilities([Bit.Of(1)]));
    }

    private static ClassifierModel Train()
    {
        var examples = new List<LabelledSequence>();
        for (var i = 0; i < 2000; i++)
        {
            var features = new FeatureSequence();
            features.NextItem();
            features.Add(Bit.Of(i % 2));
            examples.Add(new LabelledSequence(features, [i % 2 == 1 && i % 8 != 1 ? 0 : 1]));
        }

        return ClassifierTrainer.Train(["yes", "no"], examples, new TrainingOptions { L1 = 0, L2 = 0 });
    }
}
