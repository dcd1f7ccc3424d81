namespace NewsGraph.Extraction.Coreference;

/// <summary>What may tie two mentions together.</summary>
internal static class PairTies
{
    /// <summary>Counts that differ by more than this share of the greater are of two groups; in annotated articles hardly one pair in a hundred is not.</summary>
    private const decimal OneCount = 0.2m;

    /// <summary>A description farther off than this many sentences hardly means the person.</summary>
    private const int DescriptionReach = 3;

    /// <summary>True when they have a word with content in common, whatever its case and number.</summary>
    public static bool ShareWord(MentionProfile a, MentionProfile b) => a.Content.Any(x => b.Content.Contains(x, StringComparer.Ordinal));

    /// <summary>True when a word of the one name spells a word of the other.</summary>
    public static bool ShareName(MentionProfile a, MentionProfile b) => a.Name.Any(x => b.Name.Any(y => SpellingDistance.AreVariants(x, y)));

    /// <summary>True when the gazetteer may mean one thing by both, or knows them as one body of one country.</summary>
    public static bool ShareKnown(MentionCandidate a, MentionCandidate b) =>
        a.Known.Any(x => b.Known.Any(y => x.KnownId is not null
            ? string.Equals(x.KnownId, y.KnownId, StringComparison.Ordinal)
            : x.Country is not null && y.KnownId is null && string.Equals(x.Country, y.Country, StringComparison.Ordinal) && string.Equals(x.Pattern, y.Pattern, StringComparison.Ordinal)));

    /// <summary>True when both may be the same body of a state («the parliament», «the Egyptian house of representatives»), the one saying of which or both of one.</summary>
    public static bool SharePattern(MentionCandidate a, MentionCandidate b) =>
        a.Known.Any(x => x.Pattern is not null && b.Known.Any(y => string.Equals(x.Pattern, y.Pattern, StringComparison.Ordinal) && Countries(x.Country, y.Country) >= 0));

    /// <summary>True when both state how many they are and the numbers are too far apart to be of one count.</summary>
    public static bool StateOtherNumbers(MentionCandidate a, MentionCandidate b) =>
        a.Setting.Quantity is { } p && b.Setting.Quantity is { } q && Math.Abs(p - q) > OneCount * Math.Max(p, q);

    /// <summary>True when the one may be the capital of the other.</summary>
    public static bool AreCapitalAndState(MentionProfile a, MentionProfile b) => a.Capitals.Any(c => Names(b.Mention, c)) || b.Capitals.Any(c => Names(a.Mention, c));

    /// <summary>True when the one names a person and the other describes a single one, near by («so-and-so … the man»).</summary>
    public static bool MayDescribe(MentionProfile a, MentionProfile b) =>
        b.Mention.Setting.Sentence - a.Mention.Setting.Sentence <= DescriptionReach && (IsNameAndOne(a, b) || IsNameAndOne(b, a));

    /// <summary>True when the gazetteer knows both as things of one type and can mean no one thing by both.</summary>
    public static bool KnownApart(MentionCandidate a, MentionCandidate b) =>
        a.Known.Any(k => k.KnownId is not null) && b.Known.Any(k => k.KnownId is not null) && !ShareKnown(a, b);

    /// <summary>True when the one mention is the office by which the other is introduced.</summary>
    public static bool ShareOffice(MentionCandidate a, MentionCandidate b) => IsOfficeOf(a, b) || IsOfficeOf(b, a);

    /// <summary>True when both mean, or one means and one names, the known person who held an office on the article's date.</summary>
    public static bool ShareHolder(MentionCandidate a, MentionCandidate b) =>
        (a.Holder is not null && (string.Equals(a.Holder, b.Holder, StringComparison.Ordinal) || Names(b, a.Holder))) || (b.Holder is not null && Names(a, b.Holder));

    /// <summary>How the words of the shorter name stand in the longer one: 0 not all do, 1 they begin it, 2 they end it, 3 they stand in it otherwise, 4 both are of one length.</summary>
    public static int NameFit(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (full, shorter) = a.Count >= b.Count ? (a, b) : (b, a);
        if (shorter.Count == 0 || !InOrder(full, shorter))
        {
            return 0;
        }

        return full.Count == shorter.Count ? 4
            : Enumerable.Range(0, shorter.Count).All(i => SpellingDistance.AreVariants(full[i], shorter[i])) ? 1
            : Enumerable.Range(1, shorter.Count).All(i => SpellingDistance.AreVariants(full[^i], shorter[^i])) ? 2 : 3;
    }

    /// <summary>Country of their nisbas: 1 the same, −1 another, 0 not both have one.</summary>
    public static int Countries(string? a, string? b) => a is null || b is null ? 0 : string.Equals(a, b, StringComparison.Ordinal) ? 1 : -1;

    private static bool InOrder(IReadOnlyList<string> full, IReadOnlyList<string> shorter)
    {
        var at = 0;
        foreach (var word in shorter)
        {
            while (at < full.Count && !SpellingDistance.AreVariants(full[at], word))
            {
                at++;
            }

            if (at++ >= full.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameAndOne(MentionProfile name, MentionProfile one) =>
        name.Mention.Type == EntityType.Person && !name.IsOffice && (one.IsOffice || one.Mention.Type == EntityType.Group) && one.Mention.Setting is { Number: Text.GrammaticalNumber.Singular or Text.GrammaticalNumber.None, Quantity: null };

    private static bool IsOfficeOf(MentionCandidate named, MentionCandidate mention) =>
        named.Office is { } office && string.Equals(office.Head, mention.Head, StringComparison.Ordinal) && Countries(office.Country, mention.Country) >= 0
        && (mention.Stems.Count == 1 || mention.Country is not null || office.Stems.Contains(mention.Stems[1], StringComparer.Ordinal));

    private static bool Names(MentionCandidate mention, string known) => mention.Known.Any(k => string.Equals(k.KnownId, known, StringComparison.Ordinal));
}
