using NewsGraph.Learning;

namespace NewsGraph.Tests;

public class Groups_of_models
{
    private static readonly FeatureTemplate Word = new("w");

    [Fact]
    public void Sequence_models_saved_in_one_table_decode_and_score_as_each_does_alone()
    {
        SequenceModel[] models = [Chain(["A", "B"], 1), Chain(["A", "B", "C"], 2), Chain(["A", "B"], 3)];
        using var stream = new MemoryStream();
        SequenceGroup.Save(stream, models);
        stream.Position = 0;
        var loaded = SequenceGroup.Load(stream);
        var features = Features(new Random(8), 40);
        Assert.Equal(models.Select(m => m.StateScores(features)), loaded.Select(m => m.StateScores(features)));
        Assert.Equal(models.Select(m => m.Decode(features)), loaded.Select(m => m.Decode(features)));
        Assert.Equal(new SequenceGroup(models).Scores(features), new SequenceGroup(loaded).Scores(features));
    }

    [Fact]
    public void A_model_of_a_group_saved_alone_is_the_model_it_was()
    {
        SequenceModel[] models = [Chain(["A", "B"], 1), Chain(["A", "B", "C"], 2)];
        using var stream = new MemoryStream();
        SequenceGroup.Save(stream, models);
        stream.Position = 0;
        Assert.Equal(models.Select(Bytes), SequenceGroup.Load(stream).Select(Bytes));
    }

    [Fact]
    public void Classifiers_saved_in_one_table_give_the_probabilities_that_each_gives_alone()
    {
        ClassifierModel[] models = [Classifier(1), Classifier(2), Classifier(3)];
        using var stream = new MemoryStream();
        ClassifierGroup.Save(stream, models);
        var loaded = ClassifierGroup.Load(new ModelReader(stream.ToArray()));
        var items = Features(new Random(8), 40);
        for (var i = 0; i < items.Count; i++)
        {
            var together = new double[models.Length * 2];
            new ClassifierGroup(loaded).Probabilities(items[i], together);
            Assert.Equal(models.SelectMany(m => m.Probabilities(items[i])), together);
            Assert.Equal(models.SelectMany(m => m.Probabilities(items[i])), loaded.SelectMany(m => m.Probabilities(items[i])));
        }
    }

    [Fact]
    public void A_group_cut_off_anywhere_is_refused_with_what_to_do()
    {
        using var stream = new MemoryStream();
        SequenceGroup.Save(stream, [Chain(["A", "B"], 1), Chain(["A", "B", "C"], 2)]);
        for (var length = 0; length < stream.Length; length += 61)
        {
            using var cut = new MemoryStream(stream.GetBuffer(), 0, length);
            Assert.Contains("newsgraph train", Assert.Throws<InvalidDataException>(() => SequenceGroup.Load(cut)).Message, StringComparison.Ordinal);
        }
    }

    private static byte[] Bytes(SequenceModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    private static SequenceModel Chain(string[] labels, int seed)
    {
        var random = new Random(seed);
        return SequenceTrainer.Train(
            labels,
            [.. Enumerable.Range(0, 60).Select(_ => new LabelledSequence(Features(random, 10), [.. Enumerable.Range(0, 10).Select(_ => random.Next(labels.Length))]))],
            new TrainingOptions { Epochs = 2, MinimumCount = 1, L1 = 0.01 });
    }

    private static ClassifierModel Classifier(int seed)
    {
        var random = new Random(seed);
        return ClassifierTrainer.Train(["no", "yes"], [.. Enumerable.Range(0, 300).Select(_ => new LabelledSequence(Features(random, 1), [random.Next(2)]))], new TrainingOptions { MinimumCount = 1 });
    }

    private static FeatureSequence Features(Random random, int items)
    {
        var features = new FeatureSequence();
        for (var i = 0; i < items; i++)
        {
            features.NextItem();
            for (var f = 0; f < 70; f++)
            {
                features.Add(Word.Of(random.Next(400)));
            }
        }

        return features;
    }
}
