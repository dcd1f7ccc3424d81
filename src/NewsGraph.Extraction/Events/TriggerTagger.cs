using System.Buffers;
using System.Runtime.InteropServices;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// Proposes which tokens name events, and of which type: the mean of what a linear-chain CRF over <see cref="TriggerFeatures"/> and a recurrent network over <see cref="SentenceFeatures"/> think.
/// </summary>
/// <remarks>
/// The one knows each word in its close surroundings, the other weighs the whole sentence. A third of 2,520 real articles held out, annotated entities: triggers .817 and .810 by each alone,
/// .829 by their mean; log loss .129, .119, .105.
/// </remarks>
internal sealed class TriggerTagger(SequenceModel model, RecurrentNetwork network)
{
    /// <summary>The labels: «O», then the event types in their order.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["O", .. Enum.GetNames<EventType>()];

    /// <summary>The conditional random field.</summary>
    public SequenceModel Model => model;

    /// <summary>The recurrent network.</summary>
    public RecurrentNetwork Network => network;

    /// <summary>The words of a document that are thinkable as names of events, in text order.</summary>
    public IReadOnlyList<TriggerProposal> Propose(DocumentView view)
    {
        var features = new FeatureSequence();
        var marginals = Array.Empty<double>();
        var rented = Read(view, features);
        var probabilities = rented.AsSpan();
        var proposals = new List<TriggerProposal>();
        foreach (var sentence in view.Document.Sentences)
        {
            features.Clear();
            TriggerFeatures.Add(view, sentence, features);
            if (marginals.Length < sentence.Count * Labels.Count)
            {
                marginals = new double[sentence.Count * Labels.Count * 2];
            }

            model.Marginals(features, marginals);
            Propose(view, sentence, marginals, probabilities, proposals);
            probabilities = probabilities[(sentence.Count * Labels.Count)..];
        }

        ArrayPool<float>.Shared.Return(rented);
        return proposals;
    }

    /// <summary>What the network thinks of the tokens of all sentences, [token × label]; to be given back.</summary>
    private float[] Read(DocumentView view, FeatureSequence features)
    {
        features.Clear();
        var questions = new List<SequenceQuestion>();
        foreach (var sentence in view.Document.Sentences)
        {
            questions.Add(new SequenceQuestion(features.Count, sentence.Count));
            SentenceFeatures.Add(view, sentence, features);
        }

        var probabilities = ArrayPool<float>.Shared.Rent(features.Count * Labels.Count);
        network.Predict([], features, CollectionsMarshal.AsSpan(questions), probabilities);
        return probabilities;
    }

    private static void Propose(DocumentView view, Sentence sentence, double[] marginals, ReadOnlySpan<float> probabilities, List<TriggerProposal> proposals)
    {
        Span<double> row = stackalloc double[Labels.Count];
        for (var item = 0; item < sentence.Count; item++)
        {
            var chain = marginals.AsSpan(item * Labels.Count, Labels.Count);
            var net = probabilities.Slice(item * Labels.Count, Labels.Count);
            for (var label = 0; label < row.Length; label++)
            {
                row[label] = (chain[label] + net[label]) / 2;
            }

            if (view.IsWord(sentence.First + item) && 1 - row[0] >= TriggerModels.ProposalThreshold)
            {
                var (best, second) = Best(row[1..]);
                var any = Math.Max(1e-9, 1 - row[0]);
                var types = Array.ConvertAll(row[1..].ToArray(), p => p / any);
                proposals.Add(new TriggerProposal(sentence.First + item, (EventType)best, 1 - row[0], types[best], types[second], types, 1 - chain[0], 1 - net[0]));
            }
        }
    }

    private static (int Best, int Second) Best(ReadOnlySpan<double> row)
    {
        var (best, second) = (0, 1);
        if (row[1] > row[0])
        {
            (best, second) = (1, 0);
        }

        for (var i = 2; i < row.Length; i++)
        {
            if (row[i] > row[best])
            {
                (best, second) = (i, best);
            }
            else if (row[i] > row[second])
            {
                second = i;
            }
        }

        return (best, second);
    }
}
