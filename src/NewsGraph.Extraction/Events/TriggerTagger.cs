using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Proposes which tokens name events, and of which type, by a linear-chain CRF over <see cref="TriggerFeatures"/>.</summary>
internal sealed class TriggerTagger(SequenceModel model)
{
    /// <summary>The labels: «O», then the event types in their order.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["O", .. Enum.GetNames<EventType>()];

    /// <summary>The model behind it.</summary>
    public SequenceModel Model => model;

    /// <summary>The words of a document that are thinkable as names of events, in text order.</summary>
    public IReadOnlyList<TriggerProposal> Propose(DocumentView view)
    {
        var features = new FeatureSequence();
        var marginals = Array.Empty<double>();
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
            Propose(view, sentence, marginals, proposals);
        }

        return proposals;
    }

    private static void Propose(DocumentView view, Sentence sentence, double[] marginals, List<TriggerProposal> proposals)
    {
        for (var item = 0; item < sentence.Count; item++)
        {
            var row = marginals.AsSpan(item * Labels.Count, Labels.Count);
            if (view.IsWord(sentence.First + item) && 1 - row[0] >= TriggerModels.ProposalThreshold)
            {
                var (best, second) = Best(row[1..]);
                var any = Math.Max(1e-9, 1 - row[0]);
                var types = Array.ConvertAll(row[1..].ToArray(), p => p / any);
                proposals.Add(new TriggerProposal(sentence.First + item, (EventType)best, 1 - row[0], types[best], types[second], types));
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
