using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// «Suspended its mission on 5 January after the killing of …»: what «after» introduces is earlier than what stands before it, so a time before
/// the preposition dates the other event.
/// </summary>
internal sealed class AftermathRule : IEventRule
{
    private const int Reach = 2;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Time is { } time && AftermathBefore(scene, v) is var at and >= 0 && IsBetween(scene, time, v, at))
            {
                drafts[v] = drafts[v] with { Time = null };
            }
        }
    }

    private static int AftermathBefore(EventScene scene, int v)
    {
        var token = scene.Triggers[v].Token;
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - Reach); t--)
        {
            if ((scene.View.Cues[t] & CueKind.Aftermath) != CueKind.None)
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>The time stands in the sentence before the preposition, and an event that it can date before it.</summary>
    private static bool IsBetween(EventScene scene, EventTime time, int v, int preposition) =>
        scene.PreviousInSentence(v) >= 0
        && time.Span.Start >= scene.SentenceOf(v).Span.Start
        && time.Span.End <= scene.View[preposition].Span.Start;
}
