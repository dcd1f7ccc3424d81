using System.Globalization;

namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>Decides on which points two reports of one occasion contradict each other, and what each says there.</summary>
/// <param name="places">Which place lies in which.</param>
internal sealed class DisagreementRules(PlaceHierarchy places)
{
    private static readonly EventType[] Violence = [EventType.Assault, EventType.Casualty];
    private static readonly EventType[] Disputed = [EventType.Assault, EventType.Coerce, EventType.Disaster, EventType.Form];

    // Words are many; that one speaker refuses what another asks for is no contradiction.
    private static readonly EventType[] Spoken = [EventType.State, EventType.Accuse, EventType.Request, EventType.Reject, EventType.Threaten];

    private static readonly OnceOnlyActs Once = OnceOnlyActs.Default;

    private readonly SharedOccasion _occasion = new(places);

    /// <summary>What a report may be contradicted on.</summary>
    public static DisputablePoints PointsOf(DatedReport report)
    {
        var e = report.Report.Event;
        if (e.Modality != Modality.Asserted)
        {
            return DisputablePoints.None;
        }

        var points = Spoken.Contains(e.Type) ? DisputablePoints.None : DisputablePoints.Happening;
        if (e.Polarity == Polarity.Positive)
        {
            points |= e.Quantities.Count > 0 ? DisputablePoints.Toll : DisputablePoints.None;
            points |= Disputed.Contains(e.Type) ? DisputablePoints.Agent : DisputablePoints.None;
            points |= Once.KindOf(e.Subtype) is null ? DisputablePoints.None : DisputablePoints.OnceOnly;
        }

        return points;
    }

    /// <summary>The type of its act, one for all violence; reports of different kinds don't contradict each other.</summary>
    public static EventType KindOf(DatedReport report) => Violence.Contains(report.Report.Event.Type) ? Violence[0] : report.Report.Event.Type;

    /// <summary>The points on which two reports of like acts that may be of one occasion contradict each other, each with what the two say.</summary>
    public IReadOnlyList<(DisagreementPoint Point, string Left, string Right)> Between(DatedReport left, DatedReport right)
    {
        List<(DisagreementPoint Point, string Left, string Right)>? points = null;
        if (OnHappening(left, right))
        {
            (points ??= []).Add((DisagreementPoint.Happening, YesNo(left), YesNo(right)));
        }

        if (IsFact(left) && IsFact(right))
        {
            AddFacts(left, right, ref points);
        }

        return points ?? (IReadOnlyList<(DisagreementPoint Point, string Left, string Right)>)[];
    }

    /// <summary>What a report may share with one that contradicts it: what it names, and of the fate of groups the country, which is all the place that some give.</summary>
    public IEnumerable<string> Keys(DatedReport report)
    {
        var (targets, act) = (report.Report.Targets, report.Report.Event.Type);
        var named = report.Report.Places.Concat(targets).Concat(report.Report.Agents).Where(t => t.Type != EntityType.Group).Select(t => t.Key);
        return named.Concat(Violence.Contains(act) && targets.Any(t => t.Type == EntityType.Group) ? _occasion.Outermost(report) : []).Distinct(StringComparer.Ordinal);
    }

    private void AddFacts(DatedReport left, DatedReport right, ref List<(DisagreementPoint Point, string Left, string Right)>? points)
    {
        if (OnToll(left, right) is { } toll)
        {
            (points ??= []).Add((DisagreementPoint.Toll, Text(toll.Left), Text(toll.Right)));
        }

        var (l, r) = (left.Report, right.Report);
        if (l.Event.Type == r.Event.Type && Disputed.Contains(l.Event.Type) && OnOneDay(left, right)
            && (BefellOnce(l, r) || (SameToll(l, r) && SharedOccasion.Share(l.Targets, r.Targets))) && _occasion.Clash(l.Agents, r.Agents) && !_occasion.OtherPlace(left, right))
        {
            (points ??= []).Add((DisagreementPoint.Agent, Names(l.Agents), Names(r.Agents)));
        }

        if (!BefellOnce(l, r))
        {
            return;
        }

        if (OnOneDay(left, right) && _occasion.OtherPlace(left, right))
        {
            (points ??= []).Add((DisagreementPoint.Place, Names(SharedOccasion.Narrow(left)), Names(SharedOccasion.Narrow(right))));
        }

        if (l.Event.Time is { Latest: { } a, Earliest: { } b } && r.Event.Time is { Latest: { } c, Earliest: { } d } && (a < d || c < b))
        {
            (points ??= []).Add((DisagreementPoint.Time, l.Event.Time.Value, r.Event.Time.Value));
        }
    }

    private bool OnHappening(DatedReport left, DatedReport right)
    {
        var (l, r) = (left.Report, right.Report);
        if (l.Event.Polarity == r.Event.Polarity || l.Event.Modality != Modality.Asserted || r.Event.Modality != Modality.Asserted || Spoken.Contains(l.Event.Type) || !SameAct(l.Event, r.Event))
        {
            return false;
        }

        return Violence.Contains(l.Event.Type)
            ? !_occasion.Clash(l.Agents, r.Agents)
                && ((SharedOccasion.SameVictims(left, right) && _occasion.SamePlace(left, right)) || (SharedOccasion.SameGroup(left, right) && _occasion.MayBeSamePlace(left, right)))
            : SharedOccasion.Share(l.Agents, r.Agents) && SharedOccasion.Share(l.Targets, r.Targets) && !_occasion.OtherPlace(left, right);
    }

    private (EventQuantity Left, EventQuantity Right)? OnToll(DatedReport left, DatedReport right)
    {
        var (l, r) = (left.Report.Event.Quantities, right.Report.Event.Quantities);
        if (l.Count == 0 || r.Count == 0 || !OnOneDay(left, right) || Apart(l, r) is not { } tolls)
        {
            return null;
        }

        return _occasion.SamePlace(left, right) && SharedOccasion.SameCounted(left, right) && !_occasion.Clash(left.Report.Agents, right.Report.Agents) ? tolls : null;
    }

    /// <summary>The first two numbers of one kind that can't both be true.</summary>
    private static (EventQuantity Left, EventQuantity Right)? Apart(IReadOnlyList<EventQuantity> left, IReadOnlyList<EventQuantity> right)
    {
        foreach (var l in left)
        {
            foreach (var r in right)
            {
                if (r.Kind == l.Kind && (l.High < r.Low || r.High < l.Low))
                {
                    return (l, r);
                }
            }
        }

        return null;
    }

    /// <summary>True when both tell of one person what can befall nobody twice; where forces are among the victims, who leads them is often taken for one of them.</summary>
    private static bool BefellOnce(EventReport l, EventReport r) =>
        Once.KindOf(l.Event.Subtype) is { } kind && kind == Once.KindOf(r.Event.Subtype)
        && l.Targets.Concat(r.Targets).All(t => t.Type == EntityType.Person) && SharedOccasion.Share(l.Targets, r.Targets);

    private static bool SameAct(ExtractedEvent l, ExtractedEvent r) =>
        (l.Type == r.Type && l.Subtype == r.Subtype) || (Once.KindOf(l.Subtype) is { } kind && kind == Once.KindOf(r.Subtype));

    private static bool SameToll(EventReport l, EventReport r) => l.Event.Quantities.Any(a => r.Event.Quantities.Any(b => a.Kind == b.Kind && a.Low == b.Low && a.High == b.High));

    private static bool OnOneDay(DatedReport left, DatedReport right) => left.DaysFrom(right) == 0 && left.First == left.Last && right.First == right.Last;

    private static bool IsFact(DatedReport report) => report.Report.Event is { Polarity: Polarity.Positive, Modality: Modality.Asserted };

    private static string YesNo(DatedReport report) => report.Report.Event.Polarity == Polarity.Positive ? "yes" : "no";

    private static string Text(EventQuantity q) =>
        string.Create(CultureInfo.InvariantCulture, $"{q.Low:0.##}{(q.High == q.Low ? "" : string.Create(CultureInfo.InvariantCulture, $"–{q.High:0.##}"))} {q.Kind}");

    private static string Names(IEnumerable<ResolvedEntity> things) => string.Join(", ", things.Where(t => t.Type != EntityType.Group).Select(t => t.Name).Order(StringComparer.Ordinal));
}
