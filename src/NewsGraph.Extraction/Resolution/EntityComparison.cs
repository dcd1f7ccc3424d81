namespace NewsGraph.Extraction.Resolution;

/// <summary>What is known of a thing when it is asked whether it is another.</summary>
/// <param name="Type">Kind of thing.</param>
/// <param name="Names">The names it bears, the fullest usual one first.</param>
/// <param name="KnownId">Key in the known world, or null.</param>
/// <param name="Wikidata">Wikidata id, or null.</param>
/// <param name="Context">Keys of the countries and bodies that articles tie it to.</param>
/// <param name="Articles">Articles that speak of it.</param>
public sealed record EntityProfile(EntityType Type, IReadOnlyList<string> Names, string? KnownId, string? Wikidata, IReadOnlyList<string> Context, IReadOnlyList<string> Articles);

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

    /// <summary>The sum of the scores.</summary>
    public double Score { get; } = Steps.Sum(s => s.Score);

    /// <summary>True when the sum reaches <see cref="Threshold"/>.</summary>
    public bool IsSame => Score >= Threshold;

    /// <summary>Compares two things by the resolver's rules: type, outside ids, names, countries, articles.</summary>
    public static EntityComparison Of(EntityProfile a, EntityProfile b) => new([.. Compare(a, b)]);

    private static IEnumerable<ComparisonStep> Compare(EntityProfile a, EntityProfile b)
    {
        if (a.Type != b.Type)
        {
            yield return new ComparisonStep($"one is a {a.Type}, the other a {b.Type}", -1);
        }

        if (ByIds(a, b) is { } ids)
        {
            yield return ids;
        }

        yield return ByNames(a, b);
        if (a.Context.Count > 0 && b.Context.Count > 0)
        {
            var shared = a.Context.Intersect(b.Context, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            yield return shared.Count > 0
                ? new ComparisonStep($"both are tied to {string.Join(", ", shared)}", 0.3)
                : new ComparisonStep($"one is tied to {string.Join(", ", a.Context)}, the other to {string.Join(", ", b.Context)}", -0.8);
        }

        if (a.Articles.Intersect(b.Articles, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault() is { } article)
        {
            yield return new ComparisonStep($"the article {article} speaks of both", -0.4);
        }
    }

    private static ComparisonStep? ByIds(EntityProfile a, EntityProfile b) =>
        a.KnownId is not null && b.KnownId is not null ? new ComparisonStep("the known world has both, as two", -1)
        : a.Wikidata is not null && b.Wikidata is not null
            ? string.Equals(a.Wikidata, b.Wikidata, StringComparison.Ordinal) ? new ComparisonStep($"both are {a.Wikidata}", 1) : new ComparisonStep($"one is {a.Wikidata}, the other {b.Wikidata}", -1)
        : null;

    private static ComparisonStep ByNames(EntityProfile a, EntityProfile b)
    {
        var (left, right) = (Folded(a), Folded(b));
        if (left.FirstOrDefault(right.Contains) is { } shared)
        {
            return NameWords.Default.IsGeneric(shared) ? new ComparisonStep($"both are called «{shared}», as a body of any country may be", 0.2)
                : NameWords.Default.IsFull(shared) ? new ComparisonStep($"both are called «{shared}»", 0.6)
                : new ComparisonStep($"both are called «{shared}», which is only part of a name", 0.2);
        }

        var inside = left.SelectMany(l => right.Select(r => (l, r))).FirstOrDefault(p => IsPart(p.l, p.r) || IsPart(p.r, p.l));
        return inside.l is not null ? new ComparisonStep($"«{inside.l}» and «{inside.r}»: the words of one are among those of the other", 0.3) : new ComparisonStep("no name in common", -0.6);
    }

    private static List<string> Folded(EntityProfile profile) => [.. profile.Names.Select(NameFolding.Default.Fold).Distinct(StringComparer.Ordinal)];

    private static bool IsPart(string part, string whole) => part.Split(' ').All(whole.Split(' ').Contains);
}
