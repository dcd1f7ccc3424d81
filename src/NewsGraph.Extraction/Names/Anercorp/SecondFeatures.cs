using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>
/// The features of the second press tagger: those of the first, how the first labels the same word elsewhere in the texts around,
/// and how it labels it in raw news.
/// </summary>
public sealed class SecondFeatures
{
    private static readonly FeatureTemplate Unseen = new("elsewhere-never");
    private static readonly FeatureTemplate Often = new("elsewhere-count");
    private static readonly FeatureTemplate MeanLevel = new("elsewhere-mean");
    private static readonly FeatureTemplate TopLevel = new("elsewhere-top");
    private static readonly FeatureTemplate Mostly = new("elsewhere-mostly");
    private static readonly FeatureTemplate HabitCount = new("habit-count");
    private static readonly FeatureTemplate HabitLevel = new("habit-level");
    private static readonly FeatureTemplate HabitMostly = new("habit-mostly");
    private static readonly FeatureTemplate HabitUnknown = new("habit-unknown");
    private const int MostCounted = 4;
    private readonly LabelMemory _memory;

    /// <summary>Creates the features over the texts that were labelled first.</summary>
    /// <param name="memory">Where else each word stands in them.</param>
    public SecondFeatures(LabelMemory memory) => _memory = memory;

    /// <summary>The features of one sentence.</summary>
    /// <param name="own">Its features for the first tagger.</param>
    /// <param name="evidence">Its document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Position of its first token in the memory.</param>
    /// <param name="habits">Labels of words in raw news.</param>
    public FeatureSequence Of(FeatureSequence own, NameEvidence evidence, Sentence sentence, int start, LabelHabits habits)
    {
        var features = new FeatureSequence();
        for (var i = 0; i < sentence.Count; i++)
        {
            features.NextItem();
            features.AddRange(own[i]);
            for (var d = -1; d <= 1; d++)
            {
                if (i + d >= 0 && i + d < sentence.Count)
                {
                    var at = sentence.First + i + d;
                    AddMemory(features, d, evidence.Document.Tokens[at].Kind == TokenKind.Word ? _memory.Elsewhere(evidence.Keys.Stem[at], start + i + d) : null);
                    AddHabits(features, d, habits.Of(evidence.Keys.Stem[at]));
                }
            }
        }

        return features;
    }

    private static void AddMemory(FeatureSequence f, int d, LabelMemory.Recollection? elsewhere)
    {
        if (elsewhere is not { } found)
        {
            return;
        }

        if (found.Tally.Count == 0)
        {
            f.Add(Unseen.Of(d));
            return;
        }

        var (count, best) = (Math.Min(found.Tally.Count, MostCounted), 0);
        f.Add(Often.Of((d * 10) + count));
        for (var label = 0; label < NameLabels.All.Count; label++)
        {
            best = found.Tally.Mean(label) > found.Tally.Mean(best) ? label : best;
            f.Add(MeanLevel.Of((d * 1000) + (label * 10) + LabelTally.Level(found.Tally.Mean(label))));
            if (d == 0)
            {
                f.Add(TopLevel.Of((label * 10) + LabelTally.Level(found.Top[label])));
            }
        }

        f.Add(Mostly.Of((d * 1000) + (best * 10) + count));
    }

    private static void AddHabits(FeatureSequence f, int d, ReadOnlySpan<byte> row)
    {
        if (row.IsEmpty)
        {
            f.Add(HabitUnknown.Of(d));
            return;
        }

        f.Add(HabitCount.Of((d * 20) + row[0]));
        var best = 0;
        for (var label = 0; label < NameLabels.All.Count; label++)
        {
            f.Add(HabitLevel.Of((d * 1000) + (label * 10) + row[1 + label]));
            best = row[1 + label] > row[1 + best] ? label : best;
        }

        f.Add(HabitMostly.Of((d * 1000) + (best * 10) + (row[0] > 4 ? 3 : row[0] > 2 ? 2 : 1)));
    }
}
