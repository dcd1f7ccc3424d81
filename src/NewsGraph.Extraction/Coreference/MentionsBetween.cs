namespace NewsGraph.Extraction.Coreference;

/// <summary>What stands between two mentions of an article, from counts that are made once.</summary>
internal sealed class MentionsBetween
{
    private const int Enough = 5;
    private readonly IReadOnlyList<MentionProfile> _mentions;
    private readonly int[][] _ofType = [.. Enum.GetValues<EntityType>().Select(_ => Array.Empty<int>())];
    private readonly int[] _persons;
    private readonly int[][] _kin;

    /// <summary>Counts mentions.</summary>
    /// <param name="mentions">All mentions of the article in text order.</param>
    public MentionsBetween(IReadOnlyList<MentionProfile> mentions)
    {
        _mentions = mentions;
        _persons = CountBefore(mentions, m => m.IsPersonName);
        for (var type = 0; type < _ofType.Length; type++)
        {
            _ofType[type] = CountBefore(mentions, m => m.Mention.Type == (EntityType)type);
        }

        _kin = new int[mentions.Count][];
        foreach (var kin in mentions.GroupBy(m => (m.Mention.Type, m.Noun)))
        {
            int[] orders = [.. kin.Select(m => m.Order)];
            foreach (var order in orders)
            {
                _kin[order] = orders;
            }
        }
    }

    /// <summary>How many mentions of the later one's type stand between two.</summary>
    public int OfType(MentionProfile a, MentionProfile b) => Between(_ofType[(int)b.Mention.Type], a, b);

    /// <summary>How many names of persons stand between two, five at most.</summary>
    public int Persons(MentionProfile a, MentionProfile b) => Math.Min(Between(_persons, a, b), Enough);

    /// <summary>How many mentions between two have the type and the noun of the later one and other words than both, five at most.</summary>
    public int Rivals(MentionProfile a, MentionProfile b)
    {
        var kin = _kin[b.Order];
        var rivals = 0;
        for (var i = Array.BinarySearch(kin, b.Order) - 1; i >= 0 && kin[i] > a.Order && rivals < Enough; i--)
        {
            var key = _mentions[kin[i]].Mention.Key;
            rivals += string.Equals(key, a.Mention.Key, StringComparison.Ordinal) || string.Equals(key, b.Mention.Key, StringComparison.Ordinal) ? 0 : 1;
        }

        return rivals;
    }

    private static int Between(int[] before, MentionProfile a, MentionProfile b) => before[b.Order] - before[a.Order + 1];

    private static int[] CountBefore(IReadOnlyList<MentionProfile> mentions, Func<MentionProfile, bool> counts)
    {
        var before = new int[mentions.Count + 1];
        for (var i = 0; i < mentions.Count; i++)
        {
            before[i + 1] = before[i] + (counts(mentions[i]) ? 1 : 0);
        }

        return before;
    }
}
