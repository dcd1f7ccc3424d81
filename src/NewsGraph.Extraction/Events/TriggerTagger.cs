using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Decides which tokens name events, and of which type, by a linear-chain CRF over <see cref="TriggerFeatures"/>.</summary>
internal sealed class TriggerTagger(SequenceModel model)
{
    /// <summary>The labels: «O», then the event types in their order.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["O", .. Enum.GetNames<EventType>()];

    /// <summary>The model behind it.</summary>
    public SequenceModel Model => model;

    /// <summary>The triggers of a sentence whose probability of naming any event is at least <paramref name="threshold"/>.</summary>
    public IEnumerable<Trigger> Tag(DocumentView view, Sentence sentence, double threshold)
    {
        var marginals = model.Marginals(TriggerFeatures.Of(view, sentence));
        for (var item = 0; item < sentence.Count; item++)
        {
            var row = marginals.AsSpan(item * Labels.Count, Labels.Count);
            if (view.IsWord(sentence.First + item) && 1 - row[0] >= threshold)
            {
                var best = Best(row[1..]);
                yield return new Trigger(sentence.First + item, (EventType)best, 1 - row[0], row[best + 1] / Math.Max(1e-9, 1 - row[0]));
            }
        }
    }

    private static int Best(ReadOnlySpan<double> row)
    {
        var best = 0;
        for (var i = 1; i < row.Length; i++)
        {
            best = row[i] > row[best] ? i : best;
        }

        return best;
    }
}
