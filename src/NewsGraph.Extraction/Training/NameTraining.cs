using NewsGraph.Extraction.Names;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Training;

/// <summary>Trains the models of the names tagger, reproducibly and on one thread.</summary>
public sealed class NameTraining(NameResources resources)
{
    /// <summary>Options of the press tagger.</summary>
    public TrainingOptions PressOptions { get; init; } = new() { Epochs = 10, L1 = 0.12, MinimumCount = 2, Forbidden = NameLabels.IsForbidden };

    /// <summary>Options of the outer and the nested tagger.</summary>
    public TrainingOptions OuterOptions { get; init; } = new() { Epochs = 14, L1 = 0.12, MinimumCount = 3, Forbidden = NameLabels.IsForbidden };

    /// <summary>Options of the network. Vectors of 64 numbers, 14 passages over the examples or more dropout gave nothing (held-out real articles).</summary>
    public RecurrentOptions NetworkOptions { get; init; } = new() { Embedding = 32, State = 64, Hidden = 64, Epochs = 10, Rate = 0.002f, Dropout = 0.4f, Batch = 4, MinimumCount = 4 };

    /// <summary>Trains all that learns from the guidelines' scheme.</summary>
    /// <param name="press">The press tagger for use.</param>
    /// <param name="examples">Examples, each with a press tagger that has not seen it.</param>
    public NameModels Train(SequenceModel press, IReadOnlyList<(NameExample Example, SequenceModel Press)> examples)
    {
        var network = Task.Run(() => TrainNetwork(examples.Select(e => e.Example))); // independent of the taggers, and longer than both
        return new NameModels(press, TrainOuter(examples), TrainNested(examples), network.GetAwaiter().GetResult());
    }

    /// <summary>Trains the press tagger.</summary>
    public SequenceModel TrainPress(IEnumerable<NameExample> examples) =>
        SequenceTrainer.Train(NameLabels.All, [.. examples.SelectMany(e => Sequences(e, new NameFeatures(e.Evidence, resources).Of, e.Outer))], PressOptions);

    /// <summary>Trains a tagger of outermost spans that knows no press tagger, so that a press tagger can learn from it.</summary>
    public SequenceModel TrainGuide(IEnumerable<NameExample> examples) =>
        SequenceTrainer.Train(NameLabels.All, [.. examples.SelectMany(e => Sequences(e, new NameFeatures(e.Evidence, resources).Of, e.Outer))], OuterOptions);

    /// <summary>Trains the outer tagger.</summary>
    /// <param name="examples">Examples, each with a press tagger that has not seen it.</param>
    public SequenceModel TrainOuter(IEnumerable<(NameExample Example, SequenceModel Press)> examples) =>
        SequenceTrainer.Train(NameLabels.All, [.. examples.SelectMany(e => OuterSequences(e.Press, e.Example))], OuterOptions);

    /// <summary>Trains the nested tagger, which sees the right outer labels.</summary>
    /// <param name="examples">Examples, each with a press tagger that has not seen it.</param>
    public SequenceModel TrainNested(IEnumerable<(NameExample Example, SequenceModel Press)> examples) =>
        SequenceTrainer.Train(NameLabels.All, [.. examples.SelectMany(e => NestedSequences(e.Press, e.Example))], OuterOptions);

    /// <summary>Trains the network that reads sentences for outermost spans.</summary>
    public NameNetwork TrainNetwork(IEnumerable<NameExample> examples) =>
        new(RecurrentTrainer.Train(NameLabels.All, [.. examples.SelectMany(NetworkExamples)], NetworkOptions), NameModels.NetworkWeight);

    private IEnumerable<RecurrentExample> NetworkExamples(NameExample example)
    {
        var source = new NameTokenFeatures(example.Evidence, resources);
        return Sequences(example, FeaturesOf, example.Outer).Select(RecurrentExample.Of);

        FeatureSequence FeaturesOf(Text.Sentence sentence)
        {
            var features = new FeatureSequence();
            source.Add(sentence, features);
            return features;
        }
    }

    private IEnumerable<LabelledSequence> OuterSequences(SequenceModel press, NameExample example)
    {
        var features = new NameFeatures(example.Evidence, resources);
        var labels = new NameLabelFeatures(example.Evidence, NameTagger.PressLabels(press, example.Evidence, features));
        return Sequences(example, s => features.Of(s, labels), example.Outer);
    }

    private IEnumerable<LabelledSequence> NestedSequences(SequenceModel press, NameExample example)
    {
        var tokens = example.Evidence.Keys.Stem.Length;
        var outer = SpanDecoding.LabelsOf(tokens, example.Outer).Select(l => NameLabels.All[l]).ToArray();
        var features = new NameFeatures(example.Evidence, resources);
        var labels = new NameLabelFeatures(example.Evidence, NameTagger.PressLabels(press, example.Evidence, features), outer);
        return Sequences(example, s => features.Of(s, labels), example.Nested);
    }

    /// <summary>The sentences of an example with their labels.</summary>
    internal static IEnumerable<LabelledSequence> Sequences(NameExample example, Func<Text.Sentence, FeatureSequence> features, IReadOnlyList<NameSpan> spans)
    {
        var labels = SpanDecoding.LabelsOf(example.Evidence.Keys.Stem.Length, spans);
        foreach (var sentence in example.Evidence.Document.Sentences)
        {
            var own = labels[sentence.First..(sentence.First + sentence.Count)];
            if (own.Length > 0 && own[0] != NameLabels.Outside && !NameLabels.IsBegin(own[0]))
            {
                // A span that crosses a sentence boundary begins anew here.
                own[0] = NameLabels.Begin(NameLabels.TypeOf(own[0]));
            }

            yield return new LabelledSequence(features(sentence), own);
        }
    }
}
