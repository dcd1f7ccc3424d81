using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Tests;

/// <summary>Recurrent networks: their gradients, what they can learn that no window can, and their files.</summary>
public sealed class Recurrent_networks
{
    private static readonly FeatureTemplate Word = new("word");
    private static readonly string[] YesNo = ["no", "yes"];

    /// <summary>Central differences: the slope of the loss is what going back says it is.</summary>
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_unit_goes_back_the_way_it_came(bool backward, int seed)
    {
        const int Items = 5;
        var random = new Random(seed);
        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
        var unit = new GatedRecurrentUnit(new WeightMatrix(8, 24, Some(8 * 24)), new WeightMatrix(8, 24, Some(8 * 24)), Some(32), backward);
        var (inputs, slopes) = (Some(Items * 8), Some(Items * 8));
        var (dInputs, gradients) = (new float[Items * 8], new UnitGradients(unit));
        var trace = new RecurrentTrace();
        double Loss()
        {
            trace.Reserve(Items, unit.Size);
            unit.Run(inputs, new PackedSequences(Items), trace);
            return Enumerable.Range(0, Items * 8).Sum(i => (double)trace.States[i] * slopes[i]);
        }

        Loss();
        unit.RunBack(inputs, Items, trace, slopes, dInputs, gradients);

        Assert.All([(inputs, dInputs), (unit.FromInput.Values, gradients.Input.Gradient), (unit.FromState.Values, gradients.State.Gradient), (unit.Bias, gradients.Bias.Gradient)], pair => AssertSlopes(pair.Item1, pair.Item2, Loss));
    }

    [Theory]
    [InlineData(3, 8)]
    [InlineData(7, 40)]
    [InlineData(16, 64)]
    public void A_product_and_its_gradient_are_those_of_plain_loops(int inputs, int outputs)
    {
        var random = new Random(inputs);
        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
        var matrix = new WeightMatrix(inputs, outputs, Some(inputs * outputs));
        var (x, dy) = (Some(inputs), Some(outputs));
        var (y, dx, gradient) = (new float[outputs], new float[inputs], new float[inputs * outputs]);

        matrix.AddProduct(x, y);
        matrix.AddGradients(x, dy, dx, gradient);

        Assert.All(Enumerable.Range(0, outputs), o => Assert.Equal(Enumerable.Range(0, inputs).Sum(i => x[i] * matrix.Values[(i * outputs) + o]), y[o], 1e-4f));
        Assert.All(Enumerable.Range(0, inputs), i => Assert.Equal(Enumerable.Range(0, outputs).Sum(o => dy[o] * matrix.Values[(i * outputs) + o]), dx[i], 1e-4f));
        Assert.All(Enumerable.Range(0, inputs * outputs), w => Assert.Equal(x[w / outputs] * dy[w % outputs], gradient[w], 1e-4f));
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(1, 136)]
    [InlineData(2, 32)]
    [InlineData(3, 104)]
    [InlineData(4, 16)]
    [InlineData(5, 72)]
    [InlineData(11, 192)]
    public void Many_products_are_to_the_bit_those_of_plain_fused_steps(int count, int outputs)
    {
        const int Inputs = 6;
        var random = new Random(count);
        float[] Some(int length) => [.. Enumerable.Range(0, length).Select(_ => random.NextSingle())];
        var matrix = new WeightMatrix(Inputs, outputs, Some(Inputs * outputs));
        var (x, y) = (Some(count * Inputs), Some(count * outputs));
        var expected = (float[])y.Clone();
        for (var sum = 0; sum < expected.Length; sum++)
        {
            for (var i = 0; i < Inputs; i++)
            {
                expected[sum] = MathF.FusedMultiplyAdd(x[(sum / outputs * Inputs) + i], matrix.Values[(i * outputs) + (sum % outputs)], expected[sum]);
            }
        }

        matrix.AddProducts(x, y, count);

        Assert.Equal(expected, y);
    }

    [Fact]
    public void The_last_rows_of_weights_may_be_used_alone()
    {
        var matrix = new WeightMatrix(3, 8, [.. Enumerable.Range(0, 24).Select(i => (float)i)]);
        var y = new float[16];
        matrix.AddProducts([1, 10, 2, 20], y, 2, row: 1);
        Assert.Equal(Enumerable.Range(0, 8).Select(o => 8f + o + (10 * (16 + o))).Concat(Enumerable.Range(0, 8).Select(o => (2f * (8 + o)) + (20 * (16 + o)))), y);
    }

    [Fact]
    public void Sequences_side_by_side_get_to_the_bit_what_each_gets_alone()
    {
        var network = RecurrentTrainer.Train(YesNo, [.. Enumerable.Range(0, 40).SelectMany(Anchored)], Small with { Anchored = true });
        var random = new Random(5);
        int[] lengths = [3, 0, 9, 1, 9, 4, 2];
        var features = Sequence([.. Enumerable.Range(0, lengths.Sum()).Select(_ => "abc"[random.Next(3)].ToString())]);
        var questions = lengths.Select((length, i) => new SequenceQuestion(lengths[..i].Sum(), length, length is 0 or 9 ? null : [length - 1, 0], length / 2)).ToArray();
        var together = new float[questions.Sum(q => q.Asked) * 2];
        network.Predict([], features, questions, together);

        Assert.Equal(questions.SelectMany(question =>
        {
            var alone = new float[question.Asked * 2];
            network.Predict([], features, [question], alone);
            return alone;
        }), together);
    }

    [Fact]
    public void What_stands_far_off_on_either_side_decides()
    {
        var network = RecurrentTrainer.Train(YesNo, [.. Enumerable.Range(0, 400).Select(Distant)], Small with { Epochs = 12 });

        Assert.Equal(1, ShareRight(network, Enumerable.Range(1000, 100).Select(Distant)), 2);
    }

    [Fact]
    public void The_anchor_decides_what_the_same_items_are()
    {
        var network = RecurrentTrainer.Train(YesNo, [.. Enumerable.Range(0, 400).SelectMany(Anchored)], Small with { Epochs = 15, Anchored = true });

        Assert.InRange(ShareRight(network, Enumerable.Range(1000, 50).SelectMany(Anchored)), 0.97, 1);
    }

    [Fact]
    public void Labels_that_go_together_are_learned_where_they_are_asked_about()
    {
        // «a» is the first and the second, «b» the second alone, «c» neither; of «d» only the first was ever asked, and it always was.
        RecurrentExample One(int seed) => new(Sequence(["a", "b", "c", "d"]), [0, 1, 2, 3], 0, [0b11, 0b10, 0b00, 0b01], [0b11, 0b11, 0b11, 0b01]);
        var network = RecurrentTrainer.Train(["first", "second"], [.. Enumerable.Range(0, 200).Select(One)], Small with { Epochs = 10, Exclusive = false });
        var p = new float[8];

        network.Predict(Sequence(["a", "b", "c", "d"]), p);

        Assert.Equal([true, true, false, true, false, false, true], p[..7].Select(x => x > 0.5f));
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes_and_a_file_gives_the_same_answers()
    {
        RecurrentExample[] examples = [.. Enumerable.Range(0, 50).Select(Distant)];
        var network = RecurrentTrainer.Train(YesNo, examples, Small);
        var bytes = Bytes(network);

        Assert.Equal(bytes, Bytes(RecurrentTrainer.Train(YesNo, examples, Small)));
        var read = RecurrentNetwork.Load(new MemoryStream(bytes));
        var (own, again) = (new float[2 * examples[0].Features.Count], new float[2 * examples[0].Features.Count]);
        network.Predict(examples[0].Features, own);
        read.Predict(examples[0].Features, again);
        Assert.Equal(own, again);
        Assert.Equal(network.FeatureCount, read.FeatureCount);
    }

    [Fact]
    public void A_part_of_the_features_may_be_added_up_before()
    {
        var network = RecurrentTrainer.Train(YesNo, [.. Enumerable.Range(0, 50).Select(Distant)], Small);
        var (all, first, others) = (new FeatureSequence(), new FeatureSequence(), new FeatureSequence());
        foreach (var letter in (string[])["x", "filler1", "y"])
        {
            (uint[] Own, uint[] More) = ([Word.Of(letter), Word.Of("filler2")], [Word.Of("filler3")]);
            Add(all, [.. Own, .. More]);
            Add(first, Own);
            Add(others, More);
        }

        var (atOnce, inParts) = (new float[6], new float[6]);
        var before = new float[3 * network.VectorLength];
        network.Embed(first, before);
        network.Predict(all, atOnce);
        network.Predict(before, others, [new SequenceQuestion(0, 3)], inParts);

        Assert.Equal(atOnce, inParts);
    }

    private static void Add(FeatureSequence features, uint[] item)
    {
        features.NextItem();
        features.AddRange(item);
    }

    [Theory]
    [InlineData(24, 16, 16, 0.1f, "Embedding")]
    [InlineData(16, 12, 16, 0.1f, "State")]
    [InlineData(16, 16, 2048, 0.1f, "Hidden")]
    [InlineData(16, 16, 16, 1f, "Dropout")]
    public void A_network_that_cannot_be_built_is_refused_by_name(int embedding, int state, int hidden, float dropout, string told)
    {
        var options = Small with { Embedding = embedding, State = state, Hidden = hidden, Dropout = dropout };
        Assert.Contains(told, Assert.Throws<ArgumentException>(() => RecurrentTrainer.Train(YesNo, [Distant(1)], options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_none_or_ends_early_is_told_so()
    {
        var bytes = Bytes(RecurrentTrainer.Train(YesNo, [Distant(1)], Small with { MinimumCount = 1, Epochs = 1 }));

        Assert.Throws<InvalidDataException>(() => RecurrentNetwork.Load(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8])));
        Assert.Throws<InvalidDataException>(() => RecurrentNetwork.Load(new MemoryStream(bytes[..^9])));
    }

    [Fact]
    public void Unknown_words_and_empty_sequences_are_borne()
    {
        var network = RecurrentTrainer.Train(YesNo, [.. Enumerable.Range(0, 20).Select(Distant)], Small);
        var p = new float[2];

        network.Predict(new FeatureSequence(), p);
        network.Predict(Sequence(["never seen"]), p);

        Assert.Equal(1, p[0] + p[1], 4);
    }

    private static RecurrentOptions Small { get; } = new() { Embedding = 16, State = 16, Hidden = 16, Epochs = 3, Rate = 0.01f, EmbeddingRate = 0.1f, Dropout = 0.1f, MinimumCount = 1 };

    /// <summary>The middle item is a yes when the first and the last are the same letter, seven items off on both sides.</summary>
    private static RecurrentExample Distant(int seed)
    {
        var random = new Random(seed);
        string[] letters = [.. Enumerable.Range(0, 9).Select(i => i is 0 or 8 ? (random.Next(2) == 0 ? "x" : "y") : "filler" + random.Next(5))];
        return new RecurrentExample(Sequence(letters), [4], 0, [letters[0] == letters[8] ? 1 : 0]);
    }

    /// <summary>An item is a yes when it is the same letter as the anchor.</summary>
    private static IEnumerable<RecurrentExample> Anchored(int seed)
    {
        var random = new Random(seed);
        string[] letters = [.. Enumerable.Range(0, 5).Select(_ => "abc"[random.Next(3)].ToString())];
        return Enumerable.Range(0, 5).Select(anchor => new RecurrentExample(Sequence(letters), [0, 1, 2, 3, 4], anchor, [.. letters.Select(l => l == letters[anchor] ? 1 : 0)]));
    }

    private static FeatureSequence Sequence(string[] words)
    {
        var features = new FeatureSequence();
        foreach (var word in words)
        {
            features.NextItem();
            features.Add(Word.Of(word));
        }

        return features;
    }

    private static double ShareRight(RecurrentNetwork network, IEnumerable<RecurrentExample> examples)
    {
        var (right, all) = (0, 0);
        foreach (var example in examples)
        {
            var p = new float[example.Items.Length * 2];
            network.Predict([], example.Features, [new SequenceQuestion(0, example.Features.Count, example.Items, example.Anchor)], p);
            all += example.Items.Length;
            right += example.Answers.Where((answer, i) => p[(i * 2) + answer] > 0.5f).Count();
        }

        return right / (double)all;
    }

    private static void AssertSlopes(float[] values, float[] slopes, Func<double> loss)
    {
        const float Step = 1e-2f;
        for (var i = 0; i < values.Length; i += 7)
        {
            var own = values[i];
            values[i] = own + Step;
            var above = loss();
            values[i] = own - Step;
            var below = loss();
            values[i] = own;
            Assert.Equal((above - below) / (2 * Step), slopes[i], 2e-3);
        }
    }

    private static byte[] Bytes(RecurrentNetwork network)
    {
        using var stream = new MemoryStream();
        network.Save(stream);
        return stream.ToArray();
    }
}
