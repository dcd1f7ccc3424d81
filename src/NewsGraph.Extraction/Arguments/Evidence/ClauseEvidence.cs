using NewsGraph.Arabic;
using NewsGraph.Arabic.Voices;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>Where the entity stands in the event's clause: distance in phrases, slot, preposition, what lies between, whom it is coordinated with, agreement.</summary>
internal sealed class ClauseEvidence(EventScene scene, RoleScores[] first, SubjectSlot[] slots)
{
    private const float Far = 99;
    private const int LongestTitle = 3;
    private const int Neighbourhood = 8;
    private readonly DocumentView _view = scene.View;

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "kind of entity", "kind of entity", "agreement", "clause opener",
        "side of the word", "distance", "distance", "part of a phrase", "apposition", "subject slot", "events between", "preposition", "words between", "commas between", "case",
        .. Enumerable.Repeat("those named with it", 4),
    ];

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        var token = scene.Triggers[trigger].Token;
        row.Add((int)_view.TypeOf(entity), FineKind.Of(_view.Entities.Entities[entity].Kind), AgreementOf(trigger, entity), OpenerBefore(token));
        var mention = Nearest(entity, token);
        if (mention < 0)
        {
            row.Add(0, Far, Far, 0, 0, 0, 0, 0, 0, 0, 0);
            row.Add(EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing);
            return;
        }

        AddPosition(trigger, mention, row);
        AddGroup(trigger, mention, row);
    }

    private void AddPosition(int trigger, int m, EvidenceRow row)
    {
        var token = scene.Triggers[trigger].Token;
        var mention = _view.Mentions[m];
        var leaderIndex = scene.Phrases.Leader(m);
        var leader = _view.Mentions[leaderIndex];
        var after = leader.First > token;
        var (from, to) = after ? (token + 1, leader.First) : (leader.First + leader.Count, token);
        var modifies = scene.Phrases.IsModifier(m);
        row.Add(mention.First <= token && mention.First + mention.Count > token ? 0 : after ? 1 : -1);
        row.Add(Math.Max(0, to - from), scene.Phrases.GroupsBetween(from, to));
        row.Add(modifies);
        row.Add(leaderIndex != m);
        row.Add(modifies ? 0 : slots[trigger].AfterMention == leaderIndex ? 2 : slots[trigger].BeforeMention == leaderIndex ? 1 : 0);
        row.Add(scene.TriggersBetween(from - 1, to), Preposition(leader.First, token));
        var (cues, breaks) = _view.Between(from, to);
        row.Add((int)(cues & CueScope.ClauseOpeners), breaks, (int)CaseOf(mention));
    }

    /// <summary>The case that the words of a mention show, the head's before its adjectives'.</summary>
    private CaseEnding CaseOf(Mention mention)
    {
        for (var t = mention.First; t < mention.First + mention.Count; t++)
        {
            if (CaseEndings.At(_view.Document.Tokens.AsSpan(), t) is var ending and (CaseEnding.Nominative or CaseEnding.Oblique or CaseEnding.Accusative))
            {
                return ending;
            }
        }

        return CaseEnding.Unknown;
    }

    /// <summary>The best odds among those coordinated with the entity: what one of them is, all are.</summary>
    private void AddGroup(int trigger, int m, EvidenceRow row)
    {
        var mentions = _view.Mentions;
        Span<float> best = [EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing];
        for (var other = Math.Max(0, m - Neighbourhood); other <= Math.Min(mentions.Length - 1, m + Neighbourhood); other++)
        {
            if (_view.EntityOf[other] == _view.EntityOf[m] || scene.Phrases.Leader(other) != scene.Phrases.Leader(m) || scene.Phrases.IsModifier(other))
            {
                continue;
            }

            for (var role = 0; role < best.Length; role++)
            {
                best[role] = Math.Max(best[role], first[trigger].OddsOf((EventRole)role, _view.EntityOf[other]));
            }
        }

        row.Add(best);
    }

    private int Nearest(int entity, int token)
    {
        var sentence = _view.SentenceOf(token).Index;
        var (best, distance) = (-1, int.MaxValue);
        foreach (var m in scene.MentionsOf(entity))
        {
            var at = _view.Mentions[m].First;
            if (_view.SentenceOf(at).Index == sentence && Math.Abs(at - token) < distance)
            {
                (best, distance) = (m, Math.Abs(at - token));
            }
        }

        return best;
    }

    /// <summary>The kind of preposition that governs a phrase, looked for over its title.</summary>
    private int Preposition(int at, int token)
    {
        for (var t = at; t >= Math.Max(_view.SentenceOf(token).First, at - LongestTitle) && t != token; t--)
        {
            if (KindOfPreposition(t) is var kind and > 0)
            {
                return kind;
            }

            if (t < at && _view.MentionAt[t] >= 0)
            {
                break;
            }
        }

        return 0;
    }

    private int KindOfPreposition(int t)
    {
        var (clitics, cues) = (_view[t].Clitics, _view.Cues[t]);
        return (clitics & Clitics.Lam) != Clitics.None ? 1
            : (clitics & Clitics.Ba) != Clitics.None ? 2
            : (cues & CueKind.PassiveAgent) != CueKind.None ? 3
            : (cues & CueKind.Attribution) != CueKind.None ? 4
            : (cues & CueKind.Preposition) == CueKind.None ? 0
            : _view.Keys[t].Length > 2 ? 6 : 5;
    }

    /// <summary>Gender and number of a finite verb with the gender of the name's head, as far as letters show them.</summary>
    private int AgreementOf(int trigger, int entity)
    {
        var head = _view.Keys[_view.Mentions[scene.MentionsOf(entity)[0]].First];
        var feminine = head is [_, _, .., Letters.TehMarbuta or Letters.Heh];
        var verb = Agreement.OfVerb(scene, trigger);
        return (((verb.Number * 3) + verb.Gender) * 2) + (feminine ? 1 : 0);
    }

    /// <summary>What opens the clause right before the trigger: nothing, أن, a complementizer with a pronoun («أنها ستغير»), a relative pronoun.</summary>
    private int OpenerBefore(int token)
    {
        for (var t = token - 1; t >= Math.Max(_view.SentenceOf(token).First, token - LongestTitle); t--)
        {
            if ((_view.Cues[t] & CueKind.Complementizer) != CueKind.None)
            {
                return (_view[t].Clitics & Clitics.Pronoun) != Clitics.None ? 2 : 1;
            }

            if ((_view.Cues[t] & CueKind.Relative) != CueKind.None)
            {
                return 3;
            }

            if (_view[t].Tag == PartOfSpeech.Noun || _view.MentionAt[t] >= 0 || _view.IsBreak(t))
            {
                return 0;
            }
        }

        return 0;
    }
}
