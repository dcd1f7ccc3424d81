namespace NewsGraph.Extraction.Coreference;

/// <summary>What speaks for and against two mentions being of one entity, as numbers.</summary>
/// <param name="mentions">All mentions of the article in text order.</param>
internal sealed class MentionPairFeatures(IReadOnlyList<MentionProfile> mentions)
{
    private readonly int _persons = mentions.Where(IsPersonName).Select(m => m.Name[^1]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The features of a pair.</summary>
    /// <param name="a">The earlier mention.</param>
    /// <param name="b">The later one.</param>
    public float[] Of(MentionProfile a, MentionProfile b) => [.. Kinds(a, b), .. Words(a, b), .. Known(a, b), .. Numbers(a, b), .. Place(a, b)];

    private static float[] Kinds(MentionProfile a, MentionProfile b) =>
    [
        (float)a.Mention.Type, (float)b.Mention.Type, Is(a.Mention.Type == b.Mention.Type),
        Class(a), Class(b), Is(a.Mention.HasDefiniteHead), Is(b.Mention.HasDefiniteHead), Is(a.Mention.IsIndefinite), Is(b.Mention.IsIndefinite),
        a.Mention.Words.Count, b.Mention.Words.Count, a.Name.Count, b.Name.Count,
    ];

    private static float[] Words(MentionProfile a, MentionProfile b)
    {
        var shared = a.Content.Count(x => b.Content.Contains(x, StringComparer.Ordinal));
        return
        [
            Is(Same(a.Mention.Key, b.Mention.Key)), Is(a.Mention.Stems.SequenceEqual(b.Mention.Stems, StringComparer.Ordinal)), Is(a.Mention.Lemmas.SequenceEqual(b.Mention.Lemmas, StringComparer.Ordinal)),
            Is(Same(a.Mention.Head, b.Mention.Head)), Is(Same(HeadOf(a), HeadOf(b))), Is(a.Content.Count > 0 && b.Content.Count > 0 && Same(a.Content[^1], b.Content[^1])),
            shared, (float)shared / Math.Max(1, Math.Min(a.Content.Count, b.Content.Count)), a.Content.Count - shared, b.Content.Count - shared,
            PairTies.NameFit(a.Name, b.Name), Is(a.WordClass >= 0 && a.WordClass == b.WordClass), DistinctiveFit(a, b), KindFit(a, b),
            (shared > 0 ? 0 : 1) * (PairTies.ShareName(a, b) ? 1 : 0),
        ];
    }

    private static float[] Known(MentionProfile a, MentionProfile b) =>
    [
        Is(PairTies.ShareKnown(a.Mention, b.Mention)), Is(PairTies.KnownApart(a.Mention, b.Mention)), Is(a.MayGoBy(b)), Is(b.MayGoBy(a)),
        PairTies.Countries(a.Mention.Country, b.Mention.Country), Is(a.Mention.Country is not null), Is(b.Mention.Country is not null),
        Is(a.Mention.Known.Any(k => k.KnownId is not null)), Is(b.Mention.Known.Any(k => k.KnownId is not null)),
        Is(PairTies.ShareOffice(a.Mention, b.Mention)), Is(PairTies.ShareHolder(a.Mention, b.Mention)),
        Is(a.Mention.Office is not null), Is(b.Mention.Office is not null),
        Is(PairTies.SharePattern(a.Mention, b.Mention)), Is(PairTies.AreCapitalAndState(a, b)),
        a.Mention.Office is { } x && b.Mention.Office is { } y ? (Same(x.Head, y.Head) ? 1 : -1) : 0,
    ];

    private static float[] Numbers(MentionProfile a, MentionProfile b)
    {
        var (p, q) = (a.Mention.Setting.Quantity, b.Mention.Setting.Quantity);
        return
        [
            p is null ? (q is null ? 0 : 1) : q is null ? 2 : p == q ? 3 : p > q ? 4 : 5,
            (float)a.Mention.Setting.Number, (float)b.Mention.Setting.Number, Is(a.Mention.Setting.Number == b.Mention.Setting.Number),
            (float)Math.Min(p ?? -1, 1000), (float)Math.Min(q ?? -1, 1000),
            PeopleKinds.Fit(a.PeopleKind, b.PeopleKind), Is(a.PeopleKind is "person"), Is(b.PeopleKind is "person"), Is(b.PeopleKind is "victim" or "dead"), Is(Same(a.Mention.Setting.Noun, b.Mention.Setting.Noun)),
        ];
    }

    private float[] Place(MentionProfile a, MentionProfile b)
    {
        var (s, t) = (a.Mention.Setting, b.Mention.Setting);
        var (between, rivals, persons) = Between(a, b);
        return
        [
            MathF.Log(Math.Max(1, b.Mention.Span.First - a.Mention.Span.End + 1)), Math.Min(20, t.Sentence - s.Sentence), Math.Min(between, 20), rivals, persons, Math.Min(_persons, 10),
            Is(s.Sentence == 0), Is(t.Sentence == 0), Is(t.IsConjoined && b.Mention.Span.First == a.Mention.Span.End), b.Mention.Span.First - a.Mention.Span.End <= 1 ? 1 : 0,
            Is(s.IsPointedAt), Is(t.IsPointedAt), Is(s.IsOther), Is(t.IsOther), Is(s.IsRestricted), Is(t.IsRestricted), Is(s.HasPronoun), Is(t.HasPronoun),
            Math.Min(a.Frequency, 8), Math.Min(b.Frequency, 8), MathF.Log(1 + a.Order), MathF.Log(1 + b.Order),
        ];
    }

    // Mentions of the later one's type between the two, those among them that have its noun but other words, and names of persons.
    private (int Between, int Rivals, int Persons) Between(MentionProfile a, MentionProfile b)
    {
        var (between, rivals, persons) = (0, 0, 0);
        for (var i = a.Order + 1; i < b.Order; i++)
        {
            persons += IsPersonName(mentions[i]) ? 1 : 0;
            if (mentions[i].Mention.Type == b.Mention.Type)
            {
                between++;
                rivals += Same(HeadOf(mentions[i]), HeadOf(b)) && !Same(mentions[i].Mention.Key, a.Mention.Key) && !Same(mentions[i].Mention.Key, b.Mention.Key) ? 1 : 0;
            }
        }

        return (between, Math.Min(rivals, 5), Math.Min(persons, 5));
    }

    private static bool IsPersonName(MentionProfile mention) => mention.Mention.Type == EntityType.Person && !mention.IsOffice;

    // 0 nothing of the one in the other, 1 some, 2 all but spelled otherwise, 3 all.
    private static float DistinctiveFit(MentionProfile a, MentionProfile b) =>
        a.Distinctive.SequenceEqual(b.Distinctive, StringComparer.Ordinal) ? 3
        : a.Distinctive.Count == b.Distinctive.Count && a.Distinctive.Zip(b.Distinctive).All(p => SpellingDistance.AreVariants(p.First, p.Second)) ? 2
        : a.Distinctive.Any(x => b.Distinctive.Contains(x, StringComparer.Ordinal)) ? 1 : 0;

    // −1 two kinds, 0 no kind noun, 1 one of them has one, 2 the same.
    private static float KindFit(MentionProfile a, MentionProfile b) =>
        a.IsKind && b.IsKind ? (Same(HeadOf(a), HeadOf(b)) ? 2 : -1) : a.IsKind || b.IsKind ? 1 : 0;

    private static float Class(MentionProfile p) => p.IsBareKind ? 4 : p.IsKind ? 3 : p.IsPeople ? 2 : p.IsOffice ? 1 : 0;

    private static string HeadOf(MentionProfile p) => p.Mention.Type == EntityType.Group ? p.Mention.Setting.Noun : p.Mention.Lemmas.Count > 0 ? p.Mention.Lemmas[0] : "";

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static float Is(bool value) => value ? 1 : 0;
}
