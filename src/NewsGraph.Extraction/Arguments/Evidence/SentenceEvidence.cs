using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>
/// What the entity is in the build of the whole sentence: the noun that a relative clause is about («[Qatar], which accused its neighbours»), a part of
/// the event that opens the sentence, or the one whom the sentence names as its source from farther off («according to the coalition's spokesman, Colonel [A]»).
/// </summary>
internal sealed class SentenceEvidence(EventScene scene, RoleScores[] first)
{
    private const int LongestOpening = 3;
    private const int LongestModifier = 4;
    private const int LongestTitle = 8;
    private const float Far = 99;
    private readonly DocumentView _view = scene.View;

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "noun before a relative clause", "event that opens the sentence", "event that opens the sentence", "event that opens the sentence", "named as source", "named as source", "named as source",
    ];

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        row.Add(IsAntecedent(scene.Triggers[trigger].Token, entity) ? 1 : 0);
        AddOpening(trigger, entity, row);
        AddSource(trigger, entity, row);
    }

    /// <summary>True when the trigger's clause is a relative one about the entity: only words like «had» and «not» stand between the pronoun and the trigger, no verb and few words between name and pronoun.</summary>
    private bool IsAntecedent(int token, int entity)
    {
        var start = _view.SentenceOf(token).First;
        for (var t = token - 1; t > Math.Max(start, token - 1 - LongestOpening); t--)
        {
            if ((_view.Cues[t] & CueKind.Relative) != CueKind.None)
            {
                return IsNamedBefore(t, start, entity);
            }

            if (_view.IsBreak(t) || _view.MentionAt[t] >= 0)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsNamedBefore(int pronoun, int start, int entity)
    {
        for (var t = pronoun - 1; t >= Math.Max(start, pronoun - LongestModifier); t--)
        {
            if (_view.MentionAt[t] is var m and >= 0)
            {
                return _view.EntityOf[m] == entity;
            }

            if (_view[t].Tag == PartOfSpeech.Verb || (_view.IsBreak(t) && t < pronoun - 1))
            {
                return false;
            }
        }

        return false;
    }

    private void AddOpening(int trigger, int entity, EvidenceRow row)
    {
        var opening = trigger - scene.OrderInSentence(trigger);
        if (opening == trigger)
        {
            row.Add(-1, EvidenceRow.Missing, EvidenceRow.Missing);
            return;
        }

        row.Add((int)scene.Triggers[opening].Type, first[opening].OddsOf(EventRole.Agent, entity), first[opening].OddsOf(EventRole.Source, entity));
    }

    /// <summary>How far behind an attributing word the entity stands, on which side of the trigger, and how many marks lie between it and the trigger.</summary>
    private void AddSource(int trigger, int entity, EvidenceRow row)
    {
        var token = scene.Triggers[trigger].Token;
        var sentence = scene.SentenceOf(trigger);
        foreach (var m in scene.MentionsOf(entity))
        {
            var at = _view.Mentions[m];
            if (at.First >= sentence.First && at.First < sentence.First + sentence.Count && !scene.Phrases.IsModifier(m) && StepsFromAttribution(at.First, sentence.First) is var steps and > 0)
            {
                var (from, to) = at.First > token ? (token + 1, at.First) : (at.First + at.Count, token);
                row.Add(steps, at.First > token ? 1 : -1, _view.Between(from, to).Breaks);
                return;
            }
        }

        row.Add(Far, 0, Far);
    }

    private int StepsFromAttribution(int mention, int start)
    {
        for (var t = mention - 1; t >= Math.Max(start, mention - LongestTitle); t--)
        {
            if ((_view.Cues[t] & CueKind.Attribution) != CueKind.None)
            {
                return mention - t;
            }

            if (scene.TriggerAt[t] >= 0 || _view[t].Tag == PartOfSpeech.Verb)
            {
                return 0;
            }
        }

        return 0;
    }
}
