using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Training.Anercorp;

/// <summary>
/// Trains both press taggers, and the network beside the second. What the second sees of the first (labels elsewhere, habits in raw news) is jackknifed in training: each fifth of the examples
/// is labelled, and raw news is labelled for it, by a first tagger that did not learn from that fifth.
/// </summary>
public sealed class AnercorpTraining(NameResources resources, SequenceModel guide, Action<string>? progress = null)
{
    private const int Folds = 5;

    /// <summary>Options of both taggers.</summary>
    public TrainingOptions Options { get; init; } = new() { Epochs = 8, L1 = 0.1, MinimumCount = 2, Forbidden = NameLabels.IsForbidden };

    /// <summary>
    /// Options of the network. Vectors of 48 and 64 numbers and features seen less often gave the same in three folds; learning the guidelines' scheme besides, eight times as long, gave .004 less on the one it was tried on.
    /// </summary>
    public RecurrentOptions NetworkOptions { get; init; } = new() { Embedding = 32, State = 64, Hidden = 64, Epochs = 12, Rate = 0.002f, Dropout = 0.5f, Batch = 4, MinimumCount = 4 };

    /// <summary>Trains the taggers and the network.</summary>
    /// <param name="examples">Documents in ANERcorp's scheme, in order.</param>
    /// <param name="raw">Raw news; read once.</param>
    public AnercorpModels Train(IReadOnlyList<NameExample> examples, IEnumerable<NameEvidence> raw)
    {
        progress?.Invoke("first taggers, network");
        var sources = examples.Select(e => new FirstFeatures(e.Evidence, guide, resources)).ToList();
        var network = Task.Run(() => TrainNetwork(examples, sources)); // independent of the taggers
        var own = examples.Select((e, i) => Features(e.Evidence, sources[i])).ToList();
        var first = new SequenceModel[Folds + 1];
        Parallel.For(0, Folds + 1, fold => first[fold] = TrainFirst(examples, own, fold));
        progress?.Invoke("labelling raw news");
        var habits = HabitsIn(raw, first);
        progress?.Invoke("second tagger");
        return new AnercorpModels(guide, first[Folds], TrainSecond(examples, own, first, habits), habits[Folds], network.GetAwaiter().GetResult());
    }

    private NameNetwork TrainNetwork(IReadOnlyList<NameExample> examples, List<FirstFeatures> sources)
    {
        var sequences = examples.SelectMany((e, i) => NameTraining.Sequences(e, new NetworkFeatures(sources[i].Guided, resources).Of, e.Outer));
        return new(RecurrentTrainer.Train(NameLabels.All, [.. sequences.Select(RecurrentExample.Of)], NetworkOptions), AnercorpModels.NetworkWeight);
    }

    private static int FoldOf(int example, int examples) => example * Folds / examples;

    private static FeatureSequence[] Features(NameEvidence evidence, FirstFeatures source) => [.. evidence.Document.Sentences.Select(source.Of)];

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
            var own = Features(evidence, new FirstFeatures(evidence, guide, resources));
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
