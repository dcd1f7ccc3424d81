using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>The features by which an entity is judged to be an argument of an event.</summary>
internal sealed class ArgumentFeatures
{
    private static readonly FeatureTemplate Bias = new("a.bias");
    private static readonly FeatureTemplate Kind = new("a.kind");
    private static readonly FeatureTemplate Event = new("a.event");
    private static readonly FeatureTemplate Discourse = new("a.discourse");
    private static readonly FeatureTemplate Salience = new("a.salience");
    private static readonly FeatureTemplate Over = new("a.over");
    private static readonly FeatureTemplate Opening = new("a.opening");
    private static readonly FeatureTemplate Slot = new("a.slot");
    private static readonly FeatureTemplate Fine = new("a.fine kind");

    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();
    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();

    private readonly EventScene _scene;
    private readonly DocumentView _view;
    private readonly int _token;
    private readonly Sentence _sentence;
    private readonly string _type;
    private readonly string _shape;
    private readonly string _word;
    private readonly int _after;
    private readonly int _before;
    private readonly MentionFeatures _mentions;
    private readonly SyntaxFeatures _syntax;

    public ArgumentFeatures(EventScene scene, int trigger)
    {
        _scene = scene;
        _view = scene.View;
        _token = scene.Triggers[trigger].Token;
        _sentence = scene.SentenceOf(trigger);
        _type = TypeNames[(int)scene.Triggers[trigger].Type];
        var reading = scene.ReadingOf(trigger);
        _shape = reading is { } r ? ShapeNames[(int)r.Shape] : "-";
        _word = reading?.Entry.Lemma ?? _view.Skeletons[_token];
        var context = new TriggerContext(trigger, _token, _sentence, _type, _shape, _word);
        _mentions = new MentionFeatures(scene, context, WordKey.Of(reading?.Entry.Target ?? "-"));
        _after = SlotHolder(1);
        _before = SlotHolder(-1);
        _syntax = new SyntaxFeatures(scene, context);
    }

    /// <summary>Adds the features of one candidate to the current item.</summary>
    public void Add(int entity, FeatureSequence features)
    {
        var kind = EntityNames[(int)_view.TypeOf(entity)];
        features.Add(Bias.Of());
        features.Add(Bias.Of(_type));
        features.Add(Kind.Of(kind));
        features.Add(Kind.Of(kind, _type));
        features.Add(Kind.Of(kind, _type, _shape));
        features.Add(Event.Of(_word, kind));
        AddFineKind(entity, features);
        AddDiscourse(entity, kind, features);
        AddSlots(entity, kind, features);
        _syntax.Add(entity, kind, features);
        var (before, over, after) = MentionsInSentence(entity);
        if (over >= 0)
        {
            AddOver(over, kind, features);
        }

        if (before >= 0)
        {
            _mentions.Add(before, "<", kind, features);
        }

        if (after >= 0)
        {
            _mentions.Add(after, ">", kind, features);
        }
    }

    /// <summary>A country acts where a city is the place, an agency tells where an army fights.</summary>
    private void AddFineKind(int entity, FeatureSequence features)
    {
        var fine = FineKind.Of(_view.Entities.Entities[entity].Kind);
        var side = Held(_before, entity) + Held(_after, entity);
        features.Add(Fine.Of(fine, _type));
        features.Add(Fine.Of(fine, _word));
        features.Add(Fine.Of(fine, _shape, '|', side));
        features.Add(Fine.Of(fine, _type, '|', side));
    }

    /// <summary>Who stands in the bare slot next to the trigger: the first mention on that side in the clause, if no preposition governs it; −1 for nobody.</summary>
    private int SlotHolder(int direction)
    {
        for (var t = _token + direction; t >= _sentence.First && t < _sentence.First + _sentence.Count; t += direction)
        {
            if (_view.IsBreak(t) || _scene.TriggerAt[t] >= 0)
            {
                return -1;
            }

            if (_view.MentionAt[t] >= 0)
            {
                var mention = _view.Mentions[_view.MentionAt[t]];
                return _mentions.GovernorOf(mention.First) == "-" ? _view.EntityOf[_view.MentionAt[t]] : -1;
            }
        }

        return -1;
    }

    private void AddSlots(int entity, string kind, FeatureSequence features)
    {
        var slots = Held(_before, entity) + Held(_after, entity);
        features.Add(Slot.Of(slots, _shape));
        features.Add(Slot.Of(slots, _shape, kind));
        features.Add(Slot.Of(slots, _shape, _type));
        features.Add(Slot.Of(slots, _word));
    }

    private static string Held(int holder, int entity) => holder < 0 ? "0" : holder == entity ? "1" : "x";

    private (int Before, int Over, int After) MentionsInSentence(int entity)
    {
        var (before, over, after) = (-1, -1, -1);
        foreach (var m in _scene.MentionsOf(entity))
        {
            var mention = _view.Mentions[m];
            if (mention.First < _sentence.First || mention.First >= _sentence.First + _sentence.Count)
            {
                continue;
            }

            if (mention.First + mention.Count <= _token)
            {
                before = m;
            }
            else if (mention.First > _token)
            {
                after = after < 0 ? m : after;
            }
            else
            {
                over = m;
            }
        }

        return (before, over, after);
    }

    private void AddDiscourse(int entity, string kind, FeatureSequence features)
    {
        var (last, next, title, count) = (99, 99, false, 0);
        foreach (var m in _scene.MentionsOf(entity))
        {
            var at = _view.SentenceOf(_view.Mentions[m].First).Index;
            count++;
            title |= at == 0;
            if (at <= _sentence.Index)
            {
                last = Math.Min(last, _sentence.Index - at);
            }
            else
            {
                next = Math.Min(next, at - _sentence.Index);
            }
        }

        var where = last == 0 ? "here" : last <= 3 ? "back" + last : next == 1 ? "next" : "far";
        features.Add(Discourse.Of(where));
        features.Add(Discourse.Of(where, kind, _type));
        features.Add(Discourse.Of(where, _shape, _type));
        features.Add(Discourse.Of(where, title ? "title" : "", kind));
        features.Add(Salience.Of(Math.Min(6, count)));
        features.Add(Salience.Of(Math.Min(6, count), where));
        features.Add(Salience.Of(Math.Min(6, count), kind));
        if (last > 0)
        {
            var rank = RecencyRank(entity);
            features.Add(Discourse.Of("recent", rank, where));
            features.Add(Discourse.Of("recent", rank, kind));
            features.Add(Discourse.Of("recent", rank + kind, _type));
            features.Add(Discourse.Of("pronoun", _view[_token].Clitics.HasFlag(Clitics.Pronoun) ? "y" : "n", rank));
        }

        features.Add(Opening.Of(_token == _sentence.First ? "opening" : "inside", where, _type));
    }

    /// <summary>How many other entities are mentioned between the last mention of this one before the sentence and the sentence.</summary>
    private string RecencyRank(int entity)
    {
        var last = -1;
        foreach (var m in _scene.MentionsOf(entity))
        {
            var first = _view.Mentions[m].First;
            last = first < _sentence.First ? Math.Max(last, first) : last;
        }

        return last < 0 ? "later" : _scene.MentionsBetween(last + 1, _sentence.First) switch { 0 => "0", 1 => "1", 2 => "2", < 5 => "<5", _ => "far" };
    }

    private void AddOver(int m, string kind, FeatureSequence features)
    {
        var mention = _view.Mentions[m];
        var where = mention.First == _token ? "first" : mention.First + mention.Count - 1 == _token ? "last" : "middle";
        features.Add(Over.Of(kind, where));
        features.Add(Over.Of(kind, where, _type));
        features.Add(Over.Of(_word, where));
    }
}
