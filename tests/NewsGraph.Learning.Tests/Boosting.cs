using NewsGraph.Learning;

namespace NewsGraph.Tests;

public class Boosting
{
    private static readonly BoostingOptions Options = new() { Trees = 40, Depth = 3, L2 = 1, MinimumWeight = 1 };

    [Fact]
    public void Trees_learn_what_no_single_feature_shows()
    {
        var model = Train(Items(seed: 7));
        var right = Items(seed: 8).Count(i => model.Probability(i.Row) > 0.5 == (i.Label == 1));
        Assert.InRange(right, 1940, 2000);
    }

    [Fact]
    public void A_saved_model_loads_with_the_same_probabilities()
    {
        var model = Train(Items(seed: 7));
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        var loaded = BoostedTrees.Load(stream);
        Assert.All(Items(seed: 9), i => Assert.Equal(model.Probability(i.Row), loaded.Probability(i.Row)));
    }

    [Fact]
    public void The_same_items_give_the_same_bytes()
    {
        using var one = new MemoryStream();
        using var two = new MemoryStream();
        Train(Items(seed: 7)).Save(one);
        Train(Items(seed: 7)).Save(two);
        Assert.Equal(one.ToArray(), two.ToArray());
    }

    [Fact]
    public void Without_anything_to_tell_items_apart_the_frequency_comes_out()
    {
        var model = BoostedTreesTrainer.Train([.. Enumerable.Repeat(new float[] { 1 }, 100)], [.. Enumerable.Range(0, 100).Select(i => i < 25 ? 1 : 0)], Options);
        Assert.InRange(model.Probability([1]), 0.23, 0.27);
    }

    /// <summary>Yes exactly where one of two numbers is above a half and the other below: neither alone tells anything.</summary>
    private static List<(float[] Row, int Label)> Items(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 2000).Select(_ =>
        {
            var row = new[] { random.NextSingle(), random.NextSingle(), random.NextSingle() };
            return (row, row[0] > 0.5f != row[1] > 0.5f ? 1 : 0);
        })];
    }

    private static BoostedTrees Train(List<(float[] Row, int Label)> items) =>
        BoostedTreesTrainer.Train([.. items.Select(i => i.Row)], [.. items.Select(i => i.Label)], Options);
}
