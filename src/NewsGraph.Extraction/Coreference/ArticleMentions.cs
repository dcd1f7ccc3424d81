using NewsGraph.Extraction.Names;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Coreference;

/// <summary>The mentions of an article in text order, with what coreference asks of each and of each pair.</summary>
internal sealed class ArticleMentions
{
    private readonly MentionPairFeatures _features;

    /// <summary>Looks the mentions of an article up.</summary>
    public ArticleMentions(IReadOnlyList<MentionCandidate> mentions, NameCues cues, Gazetteer? gazetteer)
    {
        All = [.. mentions.OrderBy(m => m.Span.First).ThenByDescending(m => m.Span.Count).Select((m, i) => new MentionProfile(m, cues, gazetteer) { Order = i })];
        foreach (var same in All.GroupBy(p => p.Mention.Key, StringComparer.Ordinal))
        {
            var count = same.Count();
            foreach (var profile in same)
            {
                profile.Frequency = count;
            }
        }

        _features = new MentionPairFeatures(All, gazetteer);
    }

    /// <summary>The mentions in text order, the outer of nested ones first.</summary>
    public IReadOnlyList<MentionProfile> All { get; }

    /// <summary>The pairs that something speaks for, with their features.</summary>
    public IEnumerable<(int A, int B, float[] Features)> Pairs()
    {
        for (var a = 0; a < All.Count; a++)
        {
            for (var b = a + 1; b < All.Count; b++)
            {
                if (MentionPairs.Propose(All[a], All[b]))
                {
                    yield return (a, b, _features.Of(All[a], All[b]));
                }
            }
        }
    }

    /// <summary>Log odds of each pair: NaN where nothing speaks for it, −∞ where the one stands in the other or the words around tell the city from the state of its name.</summary>
    public double[,] Odds(BoostedTrees model)
    {
        var odds = new double[All.Count, All.Count];
        for (var a = 0; a < All.Count; a++)
        {
            for (var b = a + 1; b < All.Count; b++)
            {
                odds[a, b] = CannotBeOne(All[a].Mention, All[b].Mention) ? double.NegativeInfinity : double.NaN;
            }
        }

        foreach (var (a, b, features) in Pairs())
        {
            odds[a, b] = double.IsNaN(odds[a, b]) ? model.LogOdds(features) : odds[a, b];
        }

        return odds;
    }

    private static bool CannotBeOne(MentionCandidate a, MentionCandidate b) =>
        a.Span.Overlaps(b.Span) || (string.Equals(a.Key, b.Key, StringComparison.Ordinal) && PairTies.KnownApart(a, b));
}
