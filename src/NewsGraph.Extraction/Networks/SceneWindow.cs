using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Networks;

/// <summary>What a network reads of one event: the tokens of its sentence, and which of them begin a name or a time expression.</summary>
/// <param name="First">First token.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="Mentions">The names, by index.</param>
/// <param name="Times">The time expressions, by index.</param>
internal readonly record struct SceneWindow(int First, int End, int[] Mentions, int[] Times)
{
    private const int LongestSentence = 150;
    private const int Reach = 70;

    /// <summary>The window of an event; of a sentence beyond all measure the part around it.</summary>
    public static SceneWindow Of(EventScene scene, int trigger, IReadOnlyList<TimeExpression> times)
    {
        var sentence = scene.SentenceOf(trigger);
        var (first, end) = (sentence.First, sentence.First + sentence.Count);
        if (sentence.Count > LongestSentence)
        {
            var token = scene.Triggers[trigger].Token;
            (first, end) = (Math.Max(first, token - Reach), Math.Min(end, token + Reach));
        }

        var mentions = scene.View.Mentions;
        return new SceneWindow(
            first,
            end,
            [.. Enumerable.Range(0, mentions.Length).Where(m => mentions[m].First >= first && mentions[m].First < end)],
            [.. Enumerable.Range(0, times.Count).Where(t => times[t].EventValue is not null && times[t].First >= first && times[t].First < end)]);
    }

    /// <summary>The items that are asked about, in the order names, times, the event itself; counted from the window's start.</summary>
    public int[] Items(EventScene scene, int trigger, IReadOnlyList<TimeExpression> times)
    {
        var start = First;
        return [.. Mentions.Select(m => scene.View.Mentions[m].First - start), .. Times.Select(t => times[t].First - start), scene.Triggers[trigger].Token - start];
    }
}
