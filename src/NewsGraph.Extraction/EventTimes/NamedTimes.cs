using NewsGraph.Arabic.Times;

namespace NewsGraph.Extraction.EventTimes;

/// <summary>
/// Tells dates that tell when from dates that are part of a name («قصر 22 مايو», «حركة 6 أبريل»): these date no event. A time that introduces an event
/// («الذكرى السبعين لتأسيسه») is left out too: it dates that event and no other, which takes no weighing.
/// </summary>
internal static class NamedTimes
{
    /// <summary>The time expressions that may date any event near them.</summary>
    /// <param name="times">Time expressions of a document.</param>
    /// <param name="mentions">The mentions of its entities.</param>
    public static IReadOnlyList<TimeExpression> LeaveOut(IReadOnlyList<TimeExpression> times, IReadOnlyList<Mention> mentions) =>
        [.. times.Where(t => !t.Introduces && !mentions.Any(m => m.Count > t.Count && m.First <= t.First && t.First + t.Count <= m.First + m.Count))];
}
