namespace NewsGraph.Extraction.Coreference;

/// <summary>Who else of the article a mention may be: other fuller names that hold it, other people who are introduced by the office that it gives.</summary>
/// <param name="mentions">All mentions of the article in text order.</param>
internal sealed class MentionRivals(IReadOnlyList<MentionProfile> mentions)
{
    private const int Enough = 5;
    private readonly string[][] _fuller = [.. mentions.Select(m => FullerNames(m, mentions))];
    private readonly string[][] _holders = [.. mentions.Select(m => HoldersOf(m, mentions))];

    /// <summary>How many different fuller names the shorter of two names may stand for, five at most.</summary>
    public int Fuller(MentionProfile a, MentionProfile b) => Math.Min(Enough, _fuller[a.Mention.Words.Count < b.Mention.Words.Count ? a.Order : b.Order].Length);

    /// <summary>Who is introduced by the office that the one of two gives: 0 nobody, 1 others alone, 2 the other mention's namesake and others, 3 he alone.</summary>
    public int Holders(MentionProfile a, MentionProfile b) => Math.Max(HoldersOf(_holders[b.Order], a), HoldersOf(_holders[a.Order], b));

    private static int HoldersOf(string[] holders, MentionProfile named)
    {
        if (holders.Length == 0 || !named.IsPersonName)
        {
            return 0;
        }

        var own = 0;
        foreach (var holder in holders)
        {
            own += SpellingDistance.AreVariants(holder, named.Name[^1]) ? 1 : 0;
        }

        return own == 0 ? 1 : own < holders.Length ? 2 : 3;
    }

    private static string[] FullerNames(MentionProfile shorter, IReadOnlyList<MentionProfile> mentions) =>
        [.. mentions.Where(m => m.Mention.Type == shorter.Mention.Type && IsFuller(m, shorter)).Select(m => m.Mention.Type == EntityType.Person ? m.Name[0] : m.Mention.Key).Distinct(StringComparer.Ordinal).Take(Enough + 1)];

    private static bool IsFuller(MentionProfile full, MentionProfile shorter) => shorter.IsPersonName
        ? full.IsPersonName && full.Name.Length > shorter.Name.Length && PairTies.NameFit(full.Name, shorter.Name) > 0
        : shorter.Mention.Words.Count == 1 && full.Mention.Words.Count > 1 && full.Mention.Type != EntityType.Person && string.Equals(full.Noun, shorter.Noun, StringComparison.Ordinal);

    private static string[] HoldersOf(MentionProfile office, IReadOnlyList<MentionProfile> mentions) => office.IsOffice
        ? [.. mentions.Where(m => m.IsPersonName && PairTies.ShareOffice(m, office)).Select(m => m.Name[^1]).Distinct(StringComparer.Ordinal)]
        : [];
}
