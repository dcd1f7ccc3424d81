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

        _features = new MentionPairFeatures(All);
    }

    /// <summary>The mentions in text order, the outer of nested ones first.</summary>
    public IReadOnlyList<MentionProfile> All { get; }

    /// <summary>The pairs that something speaks for, with their features.</summary>
    public IEnumerable<(int A, int B, float[] Features)> Pairs()
    {
        var room = new float[MentionPairFeatures.Most];
        for (var a = 0; a < All.Count; a++)
        {
            for (var b = a + 1; b < All.Count; b++)
            {
                if (MentionPairs.Propose(All[a], All[b]))
                {
                    yield return (a, b, _features.Of(All[a], All[b], room).ToArray());
                }
            }
        }
    }

    /// <summary>Log odds of each pair: NaN where nothing speaks for it, −∞ where it cannot be: the one stands in the other, they state other numbers, they are bodies of two kinds, two people by their names or offices, or they are known as two things; +∞ where the text says that the one is another name of the other.</summary>
    public double[,] Odds(BoostedTrees model)
    {
        var odds = new double[All.Count, All.Count];
        Span<float> room = stackalloc float[MentionPairFeatures.Most];
        for (var a = 0; a < All.Count; a++)
        {
            for (var b = a + 1; b < All.Count; b++)
            {
                odds[a, b] = CannotBeOne(All[a], All[b]) ? double.NegativeInfinity
                    : IsAliasOfNearest(All[a], All[b]) ? double.PositiveInfinity
                    : MentionPairs.Propose(All[a], All[b]) ? model.LogOdds(_features.Of(All[a], All[b], room))
                    : double.NaN;
            }
        }

        return odds;
    }

    // Between the two stands no other mention, or that one goes by the alias.
    private static bool IsAliasOfNearest(MentionProfile a, MentionProfile b) => b.Order == a.Order + 1 && NameTies.AreAliases(a, b);

    private static bool CannotBeOne(MentionProfile a, MentionProfile b) =>
        a.Mention.Span.Overlaps(b.Mention.Span) || PairTies.StateOtherNumbers(a.Mention, b.Mention) || AreGroupsOfOtherCountries(a.Mention, b.Mention)
        || PairTies.AreBodiesOfOtherKinds(a, b) || PairTies.AreInstitutionsOfOtherKinds(a, b) || NameTies.AreTwoPeople(a, b) || NamedOffice.AreTwoOffices(a, b)
        || (PairTies.KnownApart(a, b) && a.Mention.Type == b.Mention.Type && (!PairTies.AreCapitalAndState(a, b) || string.Equals(a.Mention.Key, b.Mention.Key, StringComparison.Ordinal)));

    private static bool AreGroupsOfOtherCountries(MentionCandidate a, MentionCandidate b) =>
        a.Type == EntityType.Group && b.Type == EntityType.Group && PairTies.Countries(a.Country, b.Country) < 0;
}
