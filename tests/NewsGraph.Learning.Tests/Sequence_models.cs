using NewsGraph.Learning;

namespace NewsGraph.Tests;

public class Sequence_models
{
    private static readonly FeatureTemplate Word = new("w");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Marginals_and_best_path_agree_with_full_enumeration(int seed)
    {
        var model = Train(seed);
        var sentence = Sequence(new Random(seed), 5).Features;
        var states = model.StateScores(sentence);
        var paths = Enumerate(model, states, sentence.Count).ToArray();
        var total = paths.Sum(p => p.Weight);
        var marginals = model.Marginals(sentence);
        for (var item = 0; item < sentence.Count; item++)
        {
            for (var label = 0; label < model.Labels.Count; label++)
            {
                var expected = paths.Where(p => p.Labels[item] == label).Sum(p => p.Weight) / total;
                Assert.Equal(expected, marginals[(item * model.Labels.Count) + label], 6);
            }
        }

        Assert.Equal(paths.MaxBy(p => p.Weight).Labels, model.Decode(sentence));
    }

    [Fact]
    public void A_model_learns_a_pattern_that_needs_the_neighbouring_label()
    {
        var model = Train(1);
        var random = new Random(99);
        var right = 0;
        var all = 0;
        for (var i = 0; i < 100; i++)
        {
            var (features, labels, _) = Sequence(random, 12);
            right += model.Decode(features).Zip(labels).Count(p => p.First == p.Second);
            all += labels.Length;
        }

        Assert.True(right > 0.97 * all, $"{right} of {all}");
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes_and_a_loaded_model_decodes_alike()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        var model = Train(5);
        model.Save(first);
        Train(5).Save(second);
        Assert.Equal(first.ToArray(), second.ToArray());
        first.Position = 0;
        var loaded = SequenceModel.Load(first);
        var sentence = Sequence(new Random(3), 30).Features;
        Assert.Equal(model.Decode(sentence), loaded.Decode(sentence));
    }

    [Fact]
    public void A_forbidden_bigram_is_never_decoded()
    {
        var examples = Examples(1);
        var model = SequenceTrainer.Train(["A", "B", "C"], examples, new TrainingOptions { Epochs = 2, Forbidden = (from, to) => from == 1 && to == 2 });
        var random = new Random(4);
        for (var i = 0; i < 50; i++)
        {
            var path = model.Decode(Sequence(random, 20).Features);
            Assert.DoesNotContain(path.Zip(path.Skip(1)), p => p is (1, 2));
        }
    }

    [Fact]
    public void A_stream_that_holds_no_model_is_refused_with_what_to_do()
    {
        var error = Assert.Throws<InvalidDataException>(() => SequenceModel.Load(new MemoryStream(new byte[64])));
        Assert.Contains("newsgraph train", error.Message, StringComparison.Ordinal);
    }

    private static SequenceModel Train(int seed) =>
        SequenceTrainer.Train(["A", "B", "C"], Examples(seed), new TrainingOptions { Epochs = 8, MinimumCount = 1, L1 = 0.01 });

    private static List<LabelledSequence> Examples(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 200).Select(_ => Sequence(random, 10))];
    }

    /// <summary>Words x and y; «y» is labelled B after an A and C otherwise, so the word alone doesn't decide.</summary>
    private static LabelledSequence Sequence(Random random, int length)
    {
        var features = new FeatureSequence();
        var labels = new int[length];
        for (var i = 0; i < length; i++)
        {
            features.NextItem();
            var y = random.Next(2) == 1;
            features.Add(Word.Of(y ? "y" : "x"));
            labels[i] = !y ? 0 : i > 0 && labels[i - 1] == 0 ? 1 : 2;
        }

        return new LabelledSequence(features, labels);
    }

    private static IEnumerable<(int[] Labels, double Weight)> Enumerate(SequenceModel model, double[] states, int length)
    {
        var transitions = Transitions(model);
        var count = model.Labels.Count;
        for (var code = 0; code < (int)Math.Pow(count, length); code++)
        {
            var labels = new int[length];
            var rest = code;
            for (var i = 0; i < length; i++, rest /= count)
            {
                labels[i] = rest % count;
            }

            var score = 0.0;
            for (var i = 0; i < length; i++)
            {
                score += states[(i * count) + labels[i]] + transitions[((i == 0 ? count : labels[i - 1]) * count) + labels[i]];
            }

            yield return (labels, Math.Exp(score));
        }
    }

    /// <summary>The transition table, read from the saved bytes: after magic, version and labels.</summary>
    private static float[] Transitions(SequenceModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        reader.ReadUInt32();
        reader.ReadInt32();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            reader.ReadString();
        }

        return [.. Enumerable.Range(0, (model.Labels.Count + 1) * model.Labels.Count).Select(_ => reader.ReadSingle())];
    }
}
