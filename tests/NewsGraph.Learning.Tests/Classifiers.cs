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
