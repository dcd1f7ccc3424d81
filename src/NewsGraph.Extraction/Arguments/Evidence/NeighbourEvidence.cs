using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>
/// What the entity is to the events around: the one before, the one after, the verb before, the statement that this event may be reported in.
/// Through it a subject that is left out carries on along a chain of verbs, and a speaker becomes the source of what he says.
/// </summary>
internal sealed class NeighbourEvidence(EventScene scene, RoleScores[] first)
{
    private const int Reach = 2;
    private const float Far = 40;
    private const int ColumnsOfEvent = 8;
    private readonly DocumentView _view = scene.View;

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        .. new[] { "event before", "event after", "verb before", "statement around", "charge or demand before" }.SelectMany(e => Enumerable.Repeat(e, ColumnsOfEvent)),
        "statement around", "event before", "event after", "charge or demand before",
    ];

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        var next = trigger + 1 < scene.Triggers.Length ? trigger + 1 : -1;
        var (speech, relation) = GoverningSpeech(trigger);
        AddEvent(trigger, trigger - 1, entity, row);
        AddEvent(trigger, next, entity, row);
        AddEvent(trigger, PreviousVerb(trigger), entity, row);
        AddEvent(trigger, speech, entity, row);
        var charge = ChargeBefore(trigger);
        AddEvent(trigger, charge, entity, row);
        row.Add(relation, DistanceTo(trigger, trigger - 1), DistanceTo(trigger, next), DistanceTo(trigger, charge));
    }

    private void AddEvent(int trigger, int other, int entity, EvidenceRow row)
    {
        var gap = other < 0 ? int.MaxValue : scene.SentenceOf(trigger).Index - scene.SentenceOf(other).Index;
        if (other < 0 || Math.Abs(gap) > Reach)
        {
            row.Add(-1, -1, 9, EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing, 0);
            return;
        }

        row.Add((int)scene.Triggers[other].Type, ContentOf(other), gap);
        row.AddOdds(first[other], entity);
        row.Add(first[other].Rank(EventRole.Agent, entity) == 0 ? 1 : first[other].Rank(EventRole.Target, entity) == 0 ? 2 : 0);
    }

    private float ContentOf(int other) => scene.ReadingOf(other)?.Entry.Content switch { "requested" => 2, "planned" => 1, null => -1, _ => 0 };

    private float DistanceTo(int trigger, int other) =>
        other < 0 || scene.SentenceOf(other).Index != scene.SentenceOf(trigger).Index ? Far : Math.Abs(scene.Triggers[other].Token - scene.Triggers[trigger].Token);

    /// <summary>The nearest event before, of this sentence or the one before it, that a verb names.</summary>
    private int PreviousVerb(int trigger)
    {
        var sentence = scene.SentenceOf(trigger).Index;
        for (var other = trigger - 1; other >= 0 && scene.SentenceOf(other).Index >= sentence - 1; other--)
        {
            if (_view[scene.Triggers[other].Token].Tag == PartOfSpeech.Verb)
            {
                return other;
            }
        }

        return -1;
    }

    /// <summary>The statement that an event may be part of, and how near it is: 4 content of one before it, 3 after one, 2 before one of its sentence, 1 after one of the two sentences before, 0 none.</summary>
    private (int Speech, float Relation) GoverningSpeech(int trigger)
    {
        var sentence = scene.SentenceOf(trigger).Index;
        if (Statement(trigger, -1, sentence) is var before and >= 0)
        {
            return (before, IsContent(before, trigger) ? 4 : 3);
        }

        if (Statement(trigger, 1, sentence) is var after and >= 0)
        {
            return (after, 2);
        }

        var back = Statement(trigger, -1, sentence - Reach);
        return (back, back >= 0 ? 1 : 0);
    }

    /// <summary>The next statement in a direction, not before sentence <paramref name="earliest"/> nor after the trigger's own; −1 for none.</summary>
    private int Statement(int trigger, int step, int earliest)
    {
        var own = scene.SentenceOf(trigger).Index;
        for (var other = trigger + step; other >= 0 && other < scene.Triggers.Length; other += step)
        {
            var sentence = scene.SentenceOf(other).Index;
            if (sentence < earliest || sentence > own)
            {
                return -1;
            }

            if (scene.Triggers[other].Type == EventType.State)
            {
                return other;
            }
        }

        return -1;
    }

    /// <summary>The nearest event before in the sentence that is done by speaking and has other events as its content, a statement aside; −1 for none.</summary>
    private int ChargeBefore(int trigger)
    {
        for (var other = scene.PreviousInSentence(trigger); other >= 0; other = scene.PreviousInSentence(other))
        {
            if (scene.Triggers[other].Type is EventType.Accuse or EventType.Request or EventType.Threaten or EventType.Reject or EventType.Support or EventType.Decide or EventType.Agree)
            {
                return other;
            }
        }

        return -1;
    }

    private bool IsContent(int speech, int trigger)
    {
        for (var t = scene.Triggers[speech].Token + 1; t < scene.Triggers[trigger].Token; t++)
        {
            if ((_view.Cues[t] & CueKind.Complementizer) != CueKind.None)
            {
                return true;
            }
        }

        return false;
    }
}
