using NewsGraph.Arabic;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>
/// Whom a pronoun on the trigger or a verb without subject may stand for: agreement in gender and number, and how many others that agree were named
/// since; who has been speaking; and what the word's own form says (voice, person).
/// </summary>
internal sealed class AntecedentEvidence(EventScene scene, RoleScores[] first)
{
    private const int Reach = 4;
    private const int Most = 5;
    private const float Far = 9;
    private readonly DocumentView _view = scene.View;

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "form of the word", "voice", "form of the word", "first person",
        "pronoun on the word", "pronoun on the word", "agreement", "agreement", "pronoun on the word", "pronoun on the word", "agreement", "nearest that agrees",
        "last speaker", "last speaker", "part in what is said", "part in what is said",
    ];
    private readonly Agreement[] _mentions = [.. Enumerable.Range(0, scene.View.Mentions.Length).Select(m => Agreement.OfMention(scene.View, m))];
    private int _trigger = -1;
    private List<(int Entity, int Mention)> _recent = [];

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        if (trigger != _trigger)
        {
            (_trigger, _recent) = (trigger, Recent(scene.Triggers[trigger].Token));
        }

        var token = _view[scene.Triggers[trigger].Token];
        var key = _view.Keys[scene.Triggers[trigger].Token];
        var reading = scene.ReadingOf(trigger);
        var pronoun = Agreement.OfPronoun(token);
        var subject = Agreement.OfVerb(scene, trigger);
        var own = _mentions[scene.MentionsOf(entity)[0]];
        row.Add((int)token.Morphology.Form, (int)token.Morphology.Voice, (int)token.Morphology.Aspect, IsFirstPerson(token, key, reading) ? 1 : 0);
        row.Add(pronoun.Gender, pronoun.Number, own.Gender, own.Number);
        row.Add(own.With(pronoun), pronoun == Agreement.Unknown ? -1 : RankAmong(entity, pronoun));
        row.Add(own.With(subject), RankAmong(entity, subject));
        AddSpeaker(trigger, entity, row);
    }

    /// <summary>«We liberated»: the speaker means himself.</summary>
    private static bool IsFirstPerson(Token token, string key, EventReading? reading) =>
        token.Morphology.Person == 1
        || (token.Tag == PartOfSpeech.Verb && reading?.Shape == WordShape.Past && key is [_, _, _, .., Letters.Noon, Letters.Alif])
        || (token.Tag == PartOfSpeech.Verb && reading?.Shape == WordShape.Present && key[0] == Letters.Noon);

    /// <summary>The entities named before a token in its sentence and the few before it, the latest first.</summary>
    private List<(int Entity, int Mention)> Recent(int token)
    {
        var sentence = _view.SentenceOf(token).Index;
        var found = new List<(int Entity, int Mention)>();
        var seen = new bool[_view.Entities.Entities.Count];
        for (var m = _view.Mentions.Length - 1; m >= 0; m--)
        {
            var mention = _view.Mentions[m];
            if (mention.First + mention.Count <= token && sentence - _view.SentenceOf(mention.First).Index <= Reach && !seen[_view.EntityOf[m]])
            {
                seen[_view.EntityOf[m]] = true;
                found.Add((_view.EntityOf[m], m));
            }
        }

        return found;
    }

    private float RankAmong(int entity, Agreement wanted)
    {
        var rank = 0;
        foreach (var (other, mention) in _recent)
        {
            if (other == entity)
            {
                return Math.Min(Most, rank);
            }

            rank += _mentions[mention].With(wanted) >= 0 && !scene.Phrases.IsModifier(mention) ? 1 : 0;
        }

        return Far;
    }

    /// <summary>Whether the entity is who spoke last, how long ago, and how much of what is said in the article is said by it.</summary>
    private void AddSpeaker(int trigger, int entity, EvidenceRow row)
    {
        var (last, share, all) = (-1, 0.0, 0);
        for (var other = 0; other < scene.Triggers.Length; other++)
        {
            if (other != trigger && scene.Triggers[other].Type == EventType.State)
            {
                last = other < trigger ? other : last;
                share += first[other].Of(EventRole.Agent, entity);
                all++;
            }
        }

        row.Add(last < 0 ? EvidenceRow.Missing : first[last].OddsOf(EventRole.Agent, entity));
        row.Add(last < 0 ? Far : Math.Min(Far, scene.SentenceOf(trigger).Index - scene.SentenceOf(last).Index));
        row.Add(all == 0 ? 0 : (float)(share / all), all);
    }
}
