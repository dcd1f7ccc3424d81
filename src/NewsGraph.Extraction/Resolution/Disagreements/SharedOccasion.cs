namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>Tells whether two reports speak of one occasion, as far as it must be told before they can be said to contradict each other.</summary>
/// <param name="places">Which place lies in which.</param>
internal sealed class SharedOccasion(PlaceHierarchy places)
{
    private const int Days = 2;
    private static readonly string[] Wide = ["country", "continent", "region"];

    /// <summary>True when they come from two articles, or from one that attributes them to two speakers, and may fall on the same days.</summary>
    public static bool MayBeOne(DatedReport left, DatedReport right) => left.Article == right.Article
        ? left.Spokesmen.Count > 0 && right.Spokesmen.Count > 0 && !left.Spokesmen.Overlaps(right.Spokesmen) && (left.DaysFrom(right) ?? 0) <= Days
        : left.DaysFrom(right) is <= Days;

    /// <summary>True when both name the same place, finer than a region, or one that lies in the other's.</summary>
    public bool SamePlace(DatedReport left, DatedReport right) => Narrow(left).Any(l => Narrow(right).Any(r => places.Agree(l, r)));

    /// <summary>True when both name places finer than a region and none of them agree.</summary>
    public bool OtherPlace(DatedReport left, DatedReport right) => Narrow(left).Any() && Narrow(right).Any() && !SamePlace(left, right);

    /// <summary>True when a place of the one, finer than a region, lies in one of the other's, its whole country maybe: enough only where all else agrees.</summary>
    public bool MayBeSamePlace(DatedReport left, DatedReport right) => !OtherPlace(left, right) && (LiesInOne(left, right) || LiesInOne(right, left));

    /// <summary>The outermost known things that its places lie in.</summary>
    public IEnumerable<string> Outermost(DatedReport report) => report.Report.Places.Select(p => places.Chain(p.KnownId).LastOrDefault()?.Id).OfType<string>();

    /// <summary>The places finer than a region.</summary>
    public static IEnumerable<ResolvedEntity> Narrow(DatedReport report) => report.Report.Places.Where(p => !Wide.Contains(p.Kind, StringComparer.Ordinal));

    /// <summary>True when the two have a named thing in common.</summary>
    public static bool Share(IReadOnlyList<ResolvedEntity> left, IReadOnlyList<ResolvedEntity> right) => Named(left).Any(l => Named(right).Any(r => l.Key == r.Key));

    /// <summary>True when both name somebody, and nobody of the one is, belongs to, or heads the other's.</summary>
    public bool Clash(IReadOnlyList<ResolvedEntity> left, IReadOnlyList<ResolvedEntity> right) =>
        Named(left).Any() && Named(right).Any() && Named(left).All(l => Named(right).All(r => l.Key != r.Key && !Related(l, r)));

    /// <summary>True when the same are meant: a named one in common, or groups that are called by like words.</summary>
    public static bool SameVictims(DatedReport left, DatedReport right) =>
        Share(left.Report.Targets, right.Report.Targets)
        || HaveGroups(left, right, GroupWords.Alike);

    /// <summary>True when groups of the two are called by the same words, and by more than how many they are.</summary>
    public static bool SameGroup(DatedReport left, DatedReport right) =>
        HaveGroups(left, right, GroupWords.Cover);

    /// <summary>True when the same are counted: a named one in common, groups that are called by the same words, or in both no more than how many.</summary>
    public static bool SameCounted(DatedReport left, DatedReport right) =>
        Share(left.Report.Targets, right.Report.Targets)
        || HaveGroups(left, right, GroupWords.AreEqual);

    private static bool HaveGroups(DatedReport left, DatedReport right, Func<string, string, bool> are) =>
        left.Report.Targets.Any(l => l.Type == EntityType.Group && right.Report.Targets.Any(r => r.Type == EntityType.Group && are(l.Name, r.Name)));

    private bool LiesInOne(DatedReport inner, DatedReport outer) => Narrow(inner).Any(i => outer.Report.Places.Any(o => places.Agree(i, o)));

    private static IEnumerable<ResolvedEntity> Named(IEnumerable<ResolvedEntity> things) => things.Where(t => t.Type != EntityType.Group);

    private bool Related(ResolvedEntity left, ResolvedEntity right) => LiesIn(left, right) || LiesIn(right, left)
        || (left.KnownId is not null && right.KnownId is not null && places.Chain(left.KnownId).Select(e => e.Id).Intersect(places.Chain(right.KnownId).Select(e => e.Id), StringComparer.Ordinal).Any());

    private bool LiesIn(ResolvedEntity inner, ResolvedEntity outer) => places.Chain(inner.KnownId).Any(e => e.Id == outer.KnownId);
}
