namespace NewsGraph.Extraction.Resolution;

/// <summary>
/// Within one article, takes reports as one event when type, participants, polarity and modality are the same and subtype, time and place
/// don't clash. Statements are never merged (each says something of its own), nor are acts of speech that address nobody.
/// </summary>
internal static class RepeatedReports
{
    private static readonly EventType[] NeedTarget =
    [
        EventType.Agree, EventType.Support, EventType.Request, EventType.Accuse, EventType.Reject, EventType.Threaten, EventType.Decide,
    ];

    /// <summary>The events of an article, each with its reports.</summary>
    public static IEnumerable<EventCluster> Merge(IEnumerable<EventReport> reports) =>
        reports.GroupBy(Signature, StringComparer.Ordinal)
            .SelectMany(g => Split(g, r => r.Event.Subtype))
            .SelectMany(g => Split(g, r => r.Event.Time?.Value))
            .SelectMany(g => Split(g, Places))
            .Select(g => new EventCluster([.. g.OrderBy(r => r.Event.Trigger.Start)]));

    private static string Signature(EventReport report)
    {
        var e = report.Event;
        return MayRepeat(report)
            ? $"{e.Type} {e.Polarity} {e.Modality} {Keys(report.Agents)} > {Keys(report.Targets)}"
            : "alone " + e.Id;
    }

    private static bool MayRepeat(EventReport report) =>
        report.Event.Type != EventType.State
        && report.Agents.Count + report.Targets.Count > 0
        && (report.Targets.Count > 0 || !NeedTarget.Contains(report.Event.Type));

    /// <summary>Leaves reports together when at most one value is stated among them; else parts them by value, and those without one stand alone.</summary>
    private static IEnumerable<IReadOnlyList<EventReport>> Split(IEnumerable<EventReport> reports, Func<EventReport, string?> value)
    {
        var all = reports as IReadOnlyList<EventReport> ?? reports.ToList();
        return all.Count == 1 || all.Select(value).OfType<string>().Distinct(StringComparer.Ordinal).Count() < 2
            ? [all]
            : all.GroupBy(r => value(r) ?? "alone " + r.Event.Id, StringComparer.Ordinal).Select(g => g.ToList());
    }

    private static string? Places(EventReport report) => report.Places.Count == 0 ? null : Keys(report.Places);

    private static string Keys(IEnumerable<ResolvedEntity> things) => string.Join('|', things.Select(t => t.Key));
}
