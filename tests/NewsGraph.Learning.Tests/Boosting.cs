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

    [Fact]
    public void Contributions_add_up_to_the_log_odds_and_name_the_features_that_decide()
    {
        var model = Train(Items(seed: 7));
        Assert.All(Items(seed: 9), i => Assert.Equal(model.LogOdds(i.Row), model.Base + model.Contributions(i.Row).Sum(), 4));
        var sums = new double[3];
        foreach (var (row, _) in Items(seed: 9))
        {
            var contributions = model.Contributions(row);
            for (var f = 0; f < sums.Length; f++)
            {
                sums[f] += Math.Abs(contributions[f]);
            }
        }

        Assert.True(sums[2] * 5 < Math.Min(sums[0], sums[1]), "the third number tells nothing");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    public void A_tree_splits_where_trying_everything_splits(int seed, int depth)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 5).Select(f => (float)random.Next(2 + (f * 6))).ToArray()).ToArray();
        var labels = rows.Select(r => random.Next(12) < r[1] + (r[2] > 5 ? r[3] / 3 : 1) ? 1 : 0).ToArray();
        var weights = rows.Select(_ => 0.5f + random.NextSingle()).ToArray();
        var options = new BoostingOptions { Trees = 1, Depth = depth, Rate = 1, L2 = 2, MinimumWeight = 3 };
        var model = BoostedTreesTrainer.Train(rows, labels, options, weights);
        var bias = Math.Log((labels.Sum() + 0.5) / (labels.Length - labels.Sum() + 0.5));
        var p = 1 / (1 + Math.Exp(-bias));
        var steps = labels.Select((y, i) => (G: (p - y) * weights[i], H: p * (1 - p) * weights[i])).ToArray();
        var values = new double[rows.Length];
        SplitByTryingAll([.. Enumerable.Range(0, rows.Length)], depth);
        Assert.All(rows, (r, i) => Assert.Equal(bias + values[i], model.LogOdds(r), 4));

        void SplitByTryingAll(int[] items, int left)
        {
            var splits = from f in Enumerable.Range(0, 5)
                         from threshold in items.Select(i => rows[i][f]).Distinct().Order()
                         let below = items.Where(i => rows[i][f] <= threshold).ToArray()
                         let above = items.Where(i => rows[i][f] > threshold).ToArray()
                         where below.Sum(i => steps[i].H) >= options.MinimumWeight && above.Sum(i => steps[i].H) >= options.MinimumWeight
                         select (below, above, Gain: Gain(below) + Gain(above) - Gain(items));
            var best = left == 0 ? default : splits.OrderByDescending(s => Math.Round(s.Gain, 9)).FirstOrDefault();
            if (best.below is null || best.Gain <= 1e-6)
            {
                Array.ForEach(items, i => values[i] = -items.Sum(k => steps[k].G) / (items.Sum(k => steps[k].H) + options.L2));
                return;
            }

            SplitByTryingAll(best.below, left - 1);
            SplitByTryingAll(best.above, left - 1);
        }

        double Gain(int[] items) => Math.Pow(items.Sum(i => steps[i].G), 2) / (items.Sum(i => steps[i].H) + options.L2);
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(7, 1, 3)]
    [InlineData(8, 2, 6)]
    [InlineData(255, 3, 5)]
    [InlineData(257, 2, 8)]
    [InlineData(1000, 2, 4)]
    [InlineData(300, 1, 9)]
    public void Many_items_at_once_get_what_each_gets_alone(int items, int models, int depth)
    {
        var random = new Random(items + depth);
        float[] Row() => [.. Enumerable.Range(0, 12).Select(f => f == 4 && random.Next(5) == 0 ? float.NaN : MathF.Round(random.NextSingle() * (3 << f)))];
        var trees = Enumerable.Range(0, models).Select(m =>
        {
            var rows = Enumerable.Range(0, 500).Select(_ => Row()).ToArray();
            return BoostedTreesTrainer.Train([.. rows.Select(r => r.Select(x => float.IsNaN(x) ? -1 : x).ToArray())], [.. rows.Select(r => (r[1] + r[2 + m] > r[3]) ^ (random.Next(9) == 0) ? 1 : 0)], Options with { Depth = depth });
        }).ToArray();
        var asked = Enumerable.Range(0, items).Select(_ => Row()).ToArray();
        var odds = new double[models * items];
        var group = new BoostedGroup(trees);
        group.LogOdds(asked, odds);
        Assert.Equal(trees.SelectMany(t => asked.Select(r => t.LogOdds(r))), odds);
        Assert.All(trees, (t, m) => Assert.Equal(asked.Select(r => t.Contributions(r)), group.Contributions(m, asked)));
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
