using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Two days after the attack», «the seventieth anniversary of its founding», «the day after the coup»: a time that is counted from an event dates the event that it introduces.</summary>
internal sealed class IntroducedTimeRule : IEventRule
{
    private const int Reach = 4;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        foreach (var time in scene.Times)
        {
            if (time is { Introduces: true, EventValue: { } value, Modifier: null } && Introduced(scene, time) is var v and >= 0)
            {
                var rule = string.Create(CultureInfo.InvariantCulture, $"{time.Rule}; of the event that it introduces");
                drafts[v] = drafts[v] with { Time = new EventTime(value, time.Earliest, time.Latest, time.Span, rule) };
            }
        }
    }

    /// <summary>The first event after the expression, in its clause; −1 for none.</summary>
    private static int Introduced(EventScene scene, TimeExpression time)
    {
        var view = scene.View;
        var next = time.First + time.Count;
        var sentence = view.SentenceOf(time.First);
        for (var t = next; t < Math.Min(sentence.First + sentence.Count, next + Reach) && !view.IsBreak(t); t++)
        {
            if (scene.TriggerAt[t] is var v and >= 0)
            {
                return v;
            }
        }

        return -1;
    }
}
