using NewsGraph.Extraction.Claims;

namespace NewsGraph.Extraction.Events;

/// <summary>Leaves an event to its noun where a light verb stands before it, as the guidelines mark it («شن غارات»).</summary>
internal static class LightVerbs
{
    private const int Reach = 4;

    /// <summary>The triggers without the light verbs whose noun is a trigger of the same type.</summary>
    public static Trigger[] Drop(DocumentView view, IReadOnlyList<Trigger> triggers) =>
        [.. triggers.Where((t, i) => i + 1 == triggers.Count || !IsLight(view, t, triggers[i + 1]))];

    private static bool IsLight(DocumentView view, Trigger verb, Trigger noun) =>
        verb.Type == noun.Type
        && (view.Cues[verb.Token] & CueKind.Light) != CueKind.None
        && noun.Token - verb.Token <= Reach
        && view.SentenceOf(verb.Token).Index == view.SentenceOf(noun.Token).Index
        && view.Readings[noun.Token].Any(r => r.Shape == WordShape.Noun)
        && !view.HasBreakBetween(verb.Token, noun.Token);
}
