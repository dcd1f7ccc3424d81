using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Anercorp;

/// <summary>
/// Trains both press taggers. What the second sees of the first (labels elsewhere, habits in raw news) is jackknifed in training: each fifth of the examples
/// is labelled, and raw news is labelled for it, by a first tagger that did not learn from that fifth.
/// </summary>
public sealed class AnercorpTraining(NameResources resources, SequenceModel guide, Action<string>? progress = null)
{
    private const int Folds = 5;

    /// <summary>Options of both taggers.</summary>
    public TrainingOptions Options { get; init; } = new() { Epochs = 8, L1 = 0.1, MinimumCount = 2, Forbidden = NameLabels.IsForbidden };

    /// <summary>Trains the taggers.</summary>
    /// <param name="examples">Documents in ANERcorp's scheme, in order.</param>
    /// <param name="raw">Raw news; read once.</param>
    public AnercorpModels Train(IReadOnlyList<NameExample> examples, IEnumerable<NameEvidence> raw)
    {
        progress?.Invoke("first taggers");
        var own = examples.Select(e => OwnFeatures(e.Evidence)).ToList();
        var first = new SequenceModel[Folds + 1];
        Parallel.For(0, Folds + 1, fold => first[fold] = TrainFirst(examples, own, fold));
        progress?.Invoke("labelling raw news");
        var habits = HabitsIn(raw, first);
        progress?.Invoke("second tagger");
        return new AnercorpModels(guide, first[Folds], TrainSecond(examples, own, first, habits), habits[Folds]);
    }

    private static int FoldOf(int example, int examples) => example * Folds / examples;

    private FeatureSequence[] OwnFeatures(NameEvidence evidence)
    {
        var features = new FirstFeatures(evidence, guide, resources);
        return [.. evidence.Document.Sentences.Select(features.Of)];
    }

    private SequenceModel TrainFirst(IReadOnlyList<NameExample> examples, List<FeatureSequence[]> own, int leftOut)
    {
        var sequences = new List<LabelledSequence>();
        for (var i = 0; i < examples.Count; i++)
        {
            if (FoldOf(i, examples.Count) != leftOut)
            {
                var features = own[i];
                sequences.AddRange(NameTraining.Sequences(examples[i], s => features[s.Index], examples[i].Outer));
            }
        }

        return SequenceTrainer.Train(NameLabels.All, sequences, Options);
    }

    private LabelHabits[] HabitsIn(IEnumerable<NameEvidence> raw, SequenceModel[] first)
    {
        var tallies = first.Select(_ => new Dictionary<string, LabelTally>(StringComparer.Ordinal)).ToArray();
        var group = new SequenceGroup(first);
        foreach (var evidence in raw)
        {
            var own = OwnFeatures(evidence);
            var scores = evidence.Document.Sentences.Select(s => group.Scores(own[s.Index])).ToArray();
            Parallel.For(0, first.Length, fold => Tally(LabelledDocument.By(first[fold], evidence, s => scores[s.Index][fold]), tallies[fold]));
        }

        return Array.ConvertAll(tallies, LabelHabits.From);
    }

    private static void Tally(LabelledDocument labelled, Dictionary<string, LabelTally> tallies)
    {
        var (document, stems) = (labelled.Evidence.Document, labelled.Evidence.Keys.Stem);
        foreach (var sentence in document.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (document.Tokens[sentence.First + i].Kind != Text.TokenKind.Word)
                {
                    continue;
                }

                if (!tallies.TryGetValue(stems[sentence.First + i], out var tally))
                {
                    tallies.Add(stems[sentence.First + i], tally = new LabelTally());
                }

                tally.Add(labelled.At(sentence.Index, i));
            }
        }
    }

    private SequenceModel TrainSecond(IReadOnlyList<NameExample> examples, List<FeatureSequence[]> own, SequenceModel[] first, LabelHabits[] habits)
    {
        var memory = new LabelMemory();
        var starts = new int[examples.Count];
        for (var i = 0; i < examples.Count; i++)
        {
            starts[i] = memory.Length;
            var features = own[i];
            memory.Add(LabelledDocument.By(first[FoldOf(i, examples.Count)], examples[i].Evidence, s => features[s.Index]));
        }

        var second = new SecondFeatures(memory);
        var sequences = examples.SelectMany((example, i) => NameTraining.Sequences(
            example,
            s => second.Of(own[i][s.Index], example.Evidence, s, starts[i] + s.First, habits[FoldOf(i, examples.Count)]),
            example.Outer));
        return SequenceTrainer.Train(NameLabels.All, [.. sequences], Options);
    }
}
