using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring;

/// <summary>Names, entities, events and relations counted by type. An event counts as found when trigger and type are right.</summary>
internal static class TypedMeasures
{
    /// <summary>The measures of one article: «names exact» by PER, ORG, LOC, then «events» and «relations» by their types.</summary>
    public static IEnumerable<((string Measure, string Type) Key, Measure Counts)> Of(Annotation gold, Annotation system, EntityAlignment alignment)
    {
        return Count("names exact", ScoringContext.Names(gold).Select(n => (n.Type, (object)n.Span)), ScoringContext.Names(system).Select(n => (n.Type, (object)n.Span)))
            .Concat(Entities(gold, system, alignment))
            .Concat(Count("events", Triggers(gold, gold), Triggers(system, gold)))
            .Concat(Count("relations", gold.Relations.Select(r => (r.Type, (object)(r.Subject, r.Object))), system.Relations.Select(r => (r.Type, (object)(alignment.ToGold(r.Subject), alignment.ToGold(r.Object))))));
    }

    // An entity of the right type that shares at least half of its mentions (Dice), as in the measure over all types.
    private static IEnumerable<((string Measure, string Type) Key, Measure Counts)> Entities(Annotation gold, Annotation system, EntityAlignment alignment)
    {
        var types = gold.Entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
        return Count(
            "entities",
            gold.Entities.Select(e => (e.Type, (object)e.Id)),
            system.Entities.Select(e => (e.Type, alignment.IsRight(e.Id) && types[alignment.ToGold(e.Id)] == e.Type ? alignment.ToGold(e.Id) : (object)("?" + e.Id))));
    }

    // A trigger stands for the gold one of its type that it overlaps.
    private static IEnumerable<(string Type, object Item)> Triggers(Annotation annotation, Annotation gold) =>
        annotation.Events.Select(e => (e.Type, (object)(gold.Events.FirstOrDefault(g => g.Type == e.Type && SpanOf(g).Overlaps(SpanOf(e))) is { } match ? SpanOf(match) : SpanOf(e))));

    private static TextSpan SpanOf(AnnotatedEvent e) => new(e.Trigger.Start, e.Trigger.End);

    private static IEnumerable<((string Measure, string Type) Key, Measure Counts)> Count(string measure, IEnumerable<(string Type, object Item)> gold, IEnumerable<(string Type, object Item)> system)
    {
        var (want, got) = (gold.ToHashSet(), system.ToHashSet());
        return want.Concat(got).Select(i => i.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(type => ((measure, type), new Measure(want.Count(i => i.Type == type && got.Contains(i)), want.Count(i => i.Type == type), got.Count(i => i.Type == type))));
    }
}
