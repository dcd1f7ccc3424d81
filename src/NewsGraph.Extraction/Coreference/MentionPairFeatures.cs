namespace NewsGraph.Extraction.Coreference;

/// <summary>What speaks for and against two mentions being of one entity, as numbers.</summary>
/// <param name="mentions">All mentions of the article in text order.</param>
internal sealed class MentionPairFeatures(IReadOnlyList<MentionProfile> mentions)
{
    private readonly MentionsBetween _between = new(mentions);
    private readonly MentionRivals _rivals = new(mentions);
    private readonly int _persons = mentions.Where(m => m.IsPersonName).Select(m => m.Name[^1]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Room for the features of a pair.</summary>
    public const int Most = 128;

    /// <summary>Writes the features of a pair.</summary>
    /// <param name="a">The earlier mention.</param>
    /// <param name="b">The later one.</param>
    /// <param name="room">Where they go, for <see cref="Most"/> numbers.</param>
    /// <returns>Those that were written.</returns>
    public ReadOnlySpan<float> Of(MentionProfile a, MentionProfile b, Span<float> room)
    {
        var count = Kinds(a, b, room);
        count += Words(a, b, room[count..]);
        count += Known(a, b, room[count..]);
        count += Numbers(a, b, room[count..]);
        count += Place(a, b, room[count..]);
        count += Names(a, b, room[count..]);
        count += Context(a, b, room[count..]);
        return room[..count];
    }

    private static int Kinds(MentionProfile a, MentionProfile b, Span<float> room) => Write(
    [
        (float)a.Mention.Type, (float)b.Mention.Type, Is(a.Mention.Type == b.Mention.Type),
        Class(a), Class(b), Is(a.Mention.HasDefiniteHead), Is(b.Mention.HasDefiniteHead), Is(a.Mention.IsIndefinite), Is(b.Mention.IsIndefinite),
        a.Mention.Words.Count, b.Mention.Words.Count, a.Name.Length, b.Name.Length,
    ], room);

    private static int Words(MentionProfile a, MentionProfile b, Span<float> room)
    {
        var shared = SharedWords(a, b);
        return Write(
        [
            Is(Same(a.Mention.Key, b.Mention.Key)), Is(a.Stems.AsSpan().SequenceEqual(b.Stems)), Is(a.Lemmas.AsSpan().SequenceEqual(b.Lemmas)),
            Is(Same(a.Mention.Head, b.Mention.Head)), Is(Same(a.Noun, b.Noun)), Is(a.Content.Length > 0 && b.Content.Length > 0 && Same(a.Content[^1], b.Content[^1])),
            shared, (float)shared / Math.Max(1, Math.Min(a.Content.Length, b.Content.Length)), a.Content.Length - shared, b.Content.Length - shared,
            PairTies.NameFit(a.Name, b.Name), Is(a.WordClass >= 0 && a.WordClass == b.WordClass), DistinctiveFit(a, b), KindFit(a, b),
            (shared > 0 ? 0 : 1) * (PairTies.ShareName(a, b) ? 1 : 0),
        ], room);
    }

    private static int Known(MentionProfile a, MentionProfile b, Span<float> room) => Write(
    [
        Is(PairTies.ShareKnown(a, b)), Is(PairTies.KnownApart(a, b)), Is(a.MayGoBy(b)), Is(b.MayGoBy(a)),
        PairTies.Countries(a.Mention.Country, b.Mention.Country), Is(a.Mention.Country is not null), Is(b.Mention.Country is not null),
        Is(a.IsKnown), Is(b.IsKnown),
        Is(PairTies.ShareOffice(a, b)), Is(PairTies.ShareHolder(a, b)),
        Is(a.Mention.Office is not null), Is(b.Mention.Office is not null),
        Is(PairTies.SharePattern(a, b)), Is(PairTies.AreCapitalAndState(a, b)),
        a.Mention.Office is { } x && b.Mention.Office is { } y ? (Same(x.Head, y.Head) ? 1 : -1) : 0,
    ], room);

    private static int Numbers(MentionProfile a, MentionProfile b, Span<float> room)
    {
        var (p, q) = (a.Mention.Setting.Quantity, b.Mention.Setting.Quantity);
        return Write(
        [
            p is null ? (q is null ? 0 : 1) : q is null ? 2 : p == q ? 3 : p > q ? 4 : 5,
            (float)a.Mention.Setting.Number, (float)b.Mention.Setting.Number, Is(a.Mention.Setting.Number == b.Mention.Setting.Number),
            (float)Math.Min(p ?? -1, 1000), (float)Math.Min(q ?? -1, 1000),
            PeopleKinds.Fit(a.PeopleKind, b.PeopleKind), Is(a.PeopleKind is "person"), Is(b.PeopleKind is "person"), Is(b.PeopleKind is "victim" or "dead"), Is(Same(a.Mention.Setting.Noun, b.Mention.Setting.Noun)),
        ], room);
    }

    private int Place(MentionProfile a, MentionProfile b, Span<float> room)
    {
        var (s, t) = (a.Mention.Setting, b.Mention.Setting);
        return Write(
        [
            MathF.Log(Math.Max(1, b.Mention.Span.First - a.Mention.Span.End + 1)), Math.Min(20, t.Sentence - s.Sentence), Math.Min(_between.OfType(a, b), 20), _between.Rivals(a, b), _between.Persons(a, b), Math.Min(_persons, 10),
            Is(s.Sentence == 0), Is(t.Sentence == 0), Is(t.IsConjoined && b.Mention.Span.First == a.Mention.Span.End), b.Mention.Span.First - a.Mention.Span.End <= 1 ? 1 : 0,
            Is(s.IsPointedAt), Is(t.IsPointedAt), Is(s.IsOther), Is(t.IsOther), Is(s.IsRestricted), Is(t.IsRestricted), Is(s.HasPronoun), Is(t.HasPronoun),
            Math.Min(a.Frequency, 8), Math.Min(b.Frequency, 8), MathF.Log(1 + a.Order), MathF.Log(1 + b.Order),
        ], room);
    }

    private static int Names(MentionProfile a, MentionProfile b, Span<float> room) => Write(
    [
        NameTies.Given(a, b), NameTies.Joined(a, b), Is(a.IsRelative), Is(b.IsRelative),
        NamedOffice.Fit(a.OfficeName, b.OfficeName), Is(a.OfficeName is not null), Is(b.OfficeName is not null),
        Is(PairTies.ShareTitle(a, b)), Is(PairTies.ShareInstitution(a, b)),
        Is(PairTies.FitsKnownKind(a, b)),
    ], room);

    private int Context(MentionProfile a, MentionProfile b, Span<float> room)
    {
        var (s, t) = (a.Mention.Setting, b.Mention.Setting);
        return Write(
        [
            (float)s.Gender, (float)t.Gender, (float)s.VerbGender, (float)t.VerbGender, t.Before,
            _rivals.Fuller(a, b), _rivals.Holders(a, b),
        ], room);
    }

    private static int Write(ReadOnlySpan<float> values, Span<float> room)
    {
        values.CopyTo(room);
        return values.Length;
    }

    private static int SharedWords(MentionProfile a, MentionProfile b)
    {
        var shared = 0;
        foreach (var word in a.Content)
        {
            shared += PairTies.Has(b.Content, word) ? 1 : 0;
        }

        return shared;
    }

    // 0 nothing of the one in the other, 1 some, 2 all but spelled otherwise, 3 all.
    private static float DistinctiveFit(MentionProfile a, MentionProfile b)
    {
        if (a.Distinctive.AsSpan().SequenceEqual(b.Distinctive))
        {
            return 3;
        }

        if (a.Distinctive.Length == b.Distinctive.Length && PairTies.AreVariants(a.Distinctive, b.Distinctive))
        {
            return 2;
        }

        foreach (var stem in a.Distinctive)
        {
            if (PairTies.Has(b.Distinctive, stem))
            {
                return 1;
            }
        }

        return 0;
    }

    // −1 two kinds, 0 no kind noun, 1 one of them has one, 2 the same.
    private static float KindFit(MentionProfile a, MentionProfile b) =>
        a.IsKind && b.IsKind ? (Same(a.Noun, b.Noun) ? 2 : -1) : a.IsKind || b.IsKind ? 1 : 0;

    private static float Class(MentionProfile p) => p.IsBareKind ? 4 : p.IsKind ? 3 : p.IsPeople ? 2 : p.IsOffice ? 1 : 0;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static float Is(bool value) => value ? 1 : 0;
}
