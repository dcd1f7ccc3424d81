using NewsGraph.Extraction.Names;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training;

/// <summary>Trains the models of the names tagger, reproducibly and on one thread.</summary>
public sealed class NameTraining(NameResources resources)
{
    /// <summary>Options of the press tagger.</summary>
    public TrainingOptions PressOptions { get; init; } = new() { Epochs = 10, L1 = 0.12, MinimumCount = 2, Forbidden = NameLabels.IsForbidden };

    /// <summary>Options of the outer and the nested tagger.</summary>
    public TrainingOptions OuterOptions { get; init; } = new() { Epochs = 14, L1 = 0.12, MinimumCount = 2, Forbidden = NameLabels.IsForbidden };

    /// <summary>Trains the press tagger.</summary>
    public SequenceModel TrainPress(IEnumerable<NameExample> examples) =>
        SequenceTrainer.Train(NameLabels.All, [.. examples.SelectMany(e => Sequences(e, new NameFeatures(e.Evidence, resources), e.Outer))], PressOptions);

    /// <summary>Trains the outer tagger.</summary>
    /// <param name="press">The press tagger.</param>
    /// <param name="examples">Examples with their weights.</param>
    public SequenceModel TrainOuter(SequenceModel press, IEnumerable<(NameExample Example, float Weight)> examples) =>
        SequenceTrainer.Train(
            NameLabels.All,
            [.. examples.SelectMany(e => Sequences(e.Example, new NameFeatures(e.Example.Evidence, resources, Press(press, e.Example)), e.Example.Outer, e.Weight))],
            OuterOptions);

    /// <summary>Trains the nested tagger, which sees the right outer labels.</summary>
    public SequenceModel TrainNested(SequenceModel press, IEnumerable<(NameExample Example, float Weight)> examples) =>
        SequenceTrainer.Train(NameLabels.All, [.. examples.SelectMany(e => NestedSequences(press, e.Example, e.Weight))], OuterOptions);

    private IEnumerable<LabelledSequence> NestedSequences(SequenceModel press, NameExample example, float weight)
    {
        var tokens = example.Evidence.Keys.Stem.Length;
        var outer = SpanDecoding.LabelsOf(tokens, example.Outer).Select(l => NameLabels.All[l]).ToArray();
        return Sequences(example, new NameFeatures(example.Evidence, resources, Press(press, example), outer), example.Nested, weight);
    }

    private string[] Press(SequenceModel press, NameExample example) => NameTagger.PressLabels(press, example.Evidence, resources);

    private static IEnumerable<LabelledSequence> Sequences(NameExample example, NameFeatures features, IReadOnlyList<NameSpan> spans, float weight = 1)
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

            yield return new LabelledSequence(features.Of(sentence), own, weight);
        }
    }
}
