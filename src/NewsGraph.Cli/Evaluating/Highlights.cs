using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Cli.Evaluating;

/// <summary>What is to be marked in an annotation's text, beside another annotation with which it is compared.</summary>
internal static class Highlights
{
    /// <summary>Mentions and triggers, outer ones before those inside them.</summary>
    public static IReadOnlyList<Highlight> Of(Annotation own, Annotation other) =>
        [.. Mentions(own, other).Concat(Events(own, other)).OrderBy(h => h.Start).ThenByDescending(h => h.End)];

    private static IEnumerable<Highlight> Mentions(Annotation own, Annotation other)
    {
        var (types, others) = (Types(own), Types(other));
        foreach (var mention in own.Mentions)
        {
            var type = types.GetValueOrDefault(mention.Entity, "?");
            var overlapping = other.Mentions.Where(m => m.Start < mention.End && mention.Start < m.End).ToList();
            var isRight = overlapping.Exists(m => m.Start == mention.Start && m.End == mention.End && others.GetValueOrDefault(m.Entity) == type);
            yield return new Highlight(mention.Start, mention.End, $"{type} {mention.Entity}", type, isRight ? "" : overlapping.Count > 0 ? "near" : "bad");
        }
    }

    private static IEnumerable<Highlight> Events(Annotation own, Annotation other) =>
        own.Events.Select(e =>
        {
            var overlapping = other.Events.Where(o => o.Trigger.Start < e.Trigger.End && e.Trigger.Start < o.Trigger.End).ToList();
            return new Highlight(e.Trigger.Start, e.Trigger.End, e.Type, "v", overlapping.Exists(o => o.Type == e.Type) ? "" : overlapping.Count > 0 ? "near" : "bad");
        });

    private static Dictionary<string, string> Types(Annotation annotation) => annotation.Entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
}
