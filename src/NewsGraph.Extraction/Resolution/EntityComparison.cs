namespace NewsGraph.Extraction.Resolution;

/// <summary>What is known of a thing when it is asked whether it is another.</summary>
/// <param name="Type">Kind of thing.</param>
/// <param name="Names">The names it bears, the fullest usual one first.</param>
/// <param name="KnownId">Key in the known world, or null.</param>
/// <param name="Wikidata">Wikidata id, or null.</param>
/// <param name="Context">Keys of the countries and bodies that articles tie it to.</param>
/// <param name="Articles">Articles that speak of it.</param>
public sealed record EntityProfile(EntityType Type, IReadOnlyList<string> Names, string? KnownId, string? Wikidata, IReadOnlyList<string> Context, IReadOnlyList<string> Articles)
{
    /// <summary>True when things of its name are tied to different countries, so that the name alone tells nothing.</summary>
    public bool IsContested { get; init; }
}

/// <summary>One thing that speaks for or against two things being one.</summary>
/// <param name="What">What it is, in English.</param>
/// <param name="Score">Above 0 for, below 0 against.</param>
public sealed record ComparisonStep(string What, double Score);

/// <summary>Whether two things are one: all that speaks for it and against it, with scores, and the sum.</summary>
/// <param name="Steps">What was looked at, in order.</param>
public sealed record EntityComparison(IReadOnlyList<ComparisonStep> Steps)
{
    /// <summary>The least sum at which two things may be taken as one.</summary>
    public const double Threshold = 0.5;

    private const double PartOfName = 0.1;
    private const double Slack = 1e-9;

    /// <summary>The sum of the scores.</summary>
    public double Score { get; } = Steps.Sum(s => s.Score);

    /// <summary>True when the sum reaches <see cref="Threshold"/>.</summary>
    public bool IsSame => Score >= Threshold - Slack;

    /// <summary>Compares two things: by these rules and scores the resolver takes things of several articles as one, and by the same an analyst is told why.</summary>
    public static EntityComparison Of(EntityProfile a, EntityProfile b) => new([.. Compare(a, b)]);

    private static IEnumerable<ComparisonStep> Compare(EntityProfile a, EntityProfile b)
    {
        if (a.Type != b.Type)
        {
            yield return new ComparisonStep($"one is a {a.Type}, the other a {b.Type}", -1);
        }
        else if (a.Type == EntityType.Group)
        {
            yield return new ComparisonStep("groups without a name are never taken as one across articles", -1);
        }

        foreach (var step in new[] { ByKey("known world", a.KnownId, b.KnownId), ByKey("outside id", a.Wikidata, b.Wikidata) }.OfType<ComparisonStep>())
        {
            yield return step;
        }

        var names = ByNames(a, b);
        yield return names;
        if (ByContext(a, b) is { } context)
        {
            yield return context;
        }

        if (names.Score <= PartOfName && a.Articles.Intersect(b.Articles, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault() is { } article)
        {
            yield return new ComparisonStep($"the article {article} speaks of both, by different names", -0.4);
        }
    }

    private static ComparisonStep? ByKey(string what, string? a, string? b) =>
        a is null && b is null ? null
        : a is null || b is null ? new ComparisonStep($"by {what} one is {a ?? b}; the other was not taken for it", -0.5)
        : string.Equals(a, b, StringComparison.Ordinal) ? new ComparisonStep($"by {what} both are {a}", 1)
        : new ComparisonStep($"by {what} one is {a}, the other {b}", -1);

    private static ComparisonStep? ByContext(EntityProfile a, EntityProfile b)
    {
        if (a.Context.Count == 0 || b.Context.Count == 0)
        {
            return a.IsContested || b.IsContested ? new ComparisonStep("things of that name are tied to different countries, and one of the two to none", -0.4) : null;
        }

        var shared = a.Context.Intersect(b.Context, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return shared.Count > 0
            ? new ComparisonStep($"both are tied to {string.Join(", ", shared)}", 0.3)
            : new ComparisonStep($"one is tied to {string.Join(", ", a.Context)}, the other to {string.Join(", ", b.Context)}", -0.8);
    }

    private static ComparisonStep ByNames(EntityProfile a, EntityProfile b)
    {
        var (left, right) = (Folded(a), Folded(b));
        if (left.Where(right.Contains).OrderByDescending(NameWords.Default.IsFull).FirstOrDefault() is { } shared)
        {
            return NameWords.Default.IsGeneric(shared) ? new ComparisonStep($"both are called «{shared}», as a body of any country may be", 0.2)
                : NameWords.Default.IsFull(shared) ? new ComparisonStep($"both are called «{shared}»", 0.6)
                : new ComparisonStep($"both are called «{shared}», which is only part of a name", PartOfName);
        }

        var inside = left.SelectMany(l => right.Select(r => (l, r))).FirstOrDefault(p => IsPart(p.l, p.r) || IsPart(p.r, p.l));
        return inside.l is not null ? new ComparisonStep($"«{inside.l}» and «{inside.r}»: the words of one are among those of the other", PartOfName) : new ComparisonStep("no name in common", -0.6);
    }

    private static List<string> Folded(EntityProfile profile) => [.. profile.Names.Select(NameFolding.Default.Fold).Distinct(StringComparer.Ordinal)];

    private static bool IsPart(string part, string whole) => part.Split(' ').All(whole.Split(' ').Contains);
}
