using NewsGraph.Arabic;
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
    private static readonly FeatureTemplate Distance = new("a.distance");
    private static readonly FeatureTemplate Rank = new("a.rank");
    private static readonly FeatureTemplate TypeRank = new("a.type+rank");
    private static readonly FeatureTemplate WordRank = new("a.word+rank");
    private static readonly FeatureTemplate ShapeRank = new("a.shape+rank");
    private static readonly FeatureTemplate Governor = new("a.prep");
    private static readonly FeatureTemplate TypeGovernor = new("a.type+prep");
    private static readonly FeatureTemplate WordGovernor = new("a.word+prep");
    private static readonly FeatureTemplate ShapeGovernor = new("a.shape+prep");
    private static readonly FeatureTemplate Frame = new("a.frame");
    private static readonly FeatureTemplate Between = new("a.between");
    private static readonly FeatureTemplate Around = new("a.around");
    private static readonly FeatureTemplate Head = new("a.head");
    private static readonly FeatureTemplate Coordinated = new("a.coordinated");
    private static readonly FeatureTemplate Nested = new("a.nested");
    private static readonly FeatureTemplate Over = new("a.over");
    private static readonly FeatureTemplate Attribution = new("a.attribution");
    private static readonly FeatureTemplate Light = new("a.light");
    private static readonly FeatureTemplate Opening = new("a.opening");
    private static readonly FeatureTemplate Slot = new("a.slot");
    private static readonly FeatureTemplate Agreement = new("a.agreement");

    private static readonly FeatureTemplate Apposed = new("a.apposed");
    private static readonly FeatureTemplate Number = new("a.number");

    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();
    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();

    private const int LongestTitle = 3;

    private readonly EventScene _scene;
    private readonly DocumentView _view;
    private readonly int _token;
    private readonly Sentence _sentence;
    private readonly string _type;
    private readonly string _shape;
    private readonly string _word;
    private readonly string _target;
    private readonly string _light;
    private readonly string? _after;
    private readonly string? _before;
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
        _target = WordKey.Of(reading?.Entry.Target ?? "-");
        _light = LightVerb();
        _after = SlotHolder(1);
        _before = SlotHolder(-1);
        _syntax = new SyntaxFeatures(scene, new TriggerContext(trigger, _token, _sentence, _type, _shape, _word));
    }

    /// <summary>Adds the features of one candidate to the current item.</summary>
    public void Add(string entity, FeatureSequence features)
    {
        var kind = EntityNames[(int)_view.TypeOf[entity]];
        features.Add(Bias.Of());
        features.Add(Bias.Of(_type));
        features.Add(Kind.Of(kind));
        features.Add(Kind.Of(kind, _type));
        features.Add(Kind.Of(kind, _type, _shape));
        features.Add(Event.Of(_word, kind));
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
            AddMention(before, "<", kind, features);
        }

        if (after >= 0)
        {
            AddMention(after, ">", kind, features);
        }
    }

    /// <summary>Who stands in the bare slot next to the trigger: the first mention on that side in the clause, if no preposition governs it.</summary>
    private string? SlotHolder(int direction)
    {
        for (var t = _token + direction; t >= _sentence.First && t < _sentence.First + _sentence.Count; t += direction)
        {
            if (_view.IsBreak(t) || _scene.TriggerAt[t] >= 0)
            {
                return null;
            }

            if (_view.MentionAt[t] >= 0)
            {
                var mention = _view.Entities.Mentions[_view.MentionAt[t]];
                return GovernorOf(mention.First) == "-" ? mention.EntityId : null;
            }
        }

        return null;
    }

    private void AddSlots(string entity, string kind, FeatureSequence features)
    {
        var slots = Held(_before, entity) + Held(_after, entity);
        features.Add(Slot.Of(slots, _shape));
        features.Add(Slot.Of(slots, _shape, kind));
        features.Add(Slot.Of(slots, _shape, _type));
        features.Add(Slot.Of(slots, _word));
    }

    private static string Held(string? holder, string entity) => holder is null ? "0" : holder == entity ? "1" : "x";

    /// <summary>Gender as written on the verb and on the first word of a mention.</summary>
    private string AgreementWith(Mention mention)
    {
        var verb = _view.Keys[_token];
        var noun = _view.Keys[mention.First];
        return (_shape == "Present" ? verb[..1] : verb[^1] == Letters.Teh ? "f" : "m") + (noun[^1] == Letters.TehMarbuta ? "f" : "m");
    }

    private string LightVerb()
    {
        for (var at = _token - 1; at >= Math.Max(_sentence.First, _token - 5); at--)
        {
            if ((_view.Cues[at] & CueKind.Light) != CueKind.None)
            {
                return _view.Skeletons[at];
            }
        }

        return "-";
    }

    private (int Before, int Over, int After) MentionsInSentence(string entity)
    {
        var (before, over, after) = (-1, -1, -1);
        foreach (var m in _scene.MentionsOf(entity))
        {
            var mention = _view.Entities.Mentions[m];
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

    private void AddDiscourse(string entity, string kind, FeatureSequence features)
    {
        var (last, next, title, count) = (99, 99, false, 0);
        foreach (var m in _scene.MentionsOf(entity))
        {
            var at = _view.SentenceOf(_view.Entities.Mentions[m].First).Index;
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
    private string RecencyRank(string entity)
    {
        var last = -1;
        foreach (var m in _scene.MentionsOf(entity))
        {
            var first = _view.Entities.Mentions[m].First;
            last = first < _sentence.First ? Math.Max(last, first) : last;
        }

        return last < 0 ? "later" : _scene.MentionsBetween(last + 1, _sentence.First) switch { 0 => "0", 1 => "1", 2 => "2", < 5 => "<5", _ => "far" };
    }

    private void AddOver(int m, string kind, FeatureSequence features)
    {
        var mention = _view.Entities.Mentions[m];
        var where = mention.First == _token ? "first" : mention.First + mention.Count - 1 == _token ? "last" : "middle";
        features.Add(Over.Of(kind, where));
        features.Add(Over.Of(kind, where, _type));
        features.Add(Over.Of(_word, where));
    }

    private void AddMention(int m, string side, string kind, FeatureSequence features)
    {
        var mention = _view.Entities.Mentions[m];
        var (from, to) = side == "<" ? (mention.First + mention.Count, _token) : (_token + 1, mention.First);
        var distance = side + Bucket(to - from);
        var rank = side + Math.Min(5, _scene.MentionsBetween(from, to)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var governor = side + GovernorOf(mention.First);
        features.Add(Distance.Of(distance));
        features.Add(Distance.Of(distance, kind, _type));
        features.Add(Distance.Of(distance, _shape, kind));
        features.Add(Rank.Of(rank));
        features.Add(Rank.Of(rank, kind));
        features.Add(TypeRank.Of(rank, kind, _type));
        features.Add(TypeRank.Of(rank, _shape, _type));
        features.Add(WordRank.Of(rank, _word, _shape));
        features.Add(ShapeRank.Of(rank, _shape, kind));
        features.Add(Governor.Of(governor, rank));
        features.Add(Governor.Of(governor, kind));
        features.Add(TypeGovernor.Of(governor, _type));
        features.Add(TypeGovernor.Of(governor, _type, kind));
        features.Add(TypeGovernor.Of(governor, rank, _type));
        features.Add(WordGovernor.Of(governor, _word));
        features.Add(WordGovernor.Of(governor, _word, kind));
        features.Add(ShapeGovernor.Of(governor, _shape, rank));
        var fits = governor.AsSpan(1).SequenceEqual(_target) || (_target == "object" && governor.Length == 2 && governor[1] == '-');
        features.Add(Frame.Of(fits ? "fits" : "other", _shape, rank));
        features.Add(Frame.Of(fits ? "fits" : "other", kind, side));
        features.Add(Light.Of(_light, rank, governor));
        features.Add(Light.Of(_light, governor, kind));
        features.Add(Agreement.Of(AgreementWith(mention), _shape, rank));
        features.Add(Agreement.Of(AgreementWith(mention) + _shape, kind, side));
        AddBetween(from, to, side, rank, kind, features);
        AddAround(m, mention, side, rank, features);
        AddCoordination(mention, side, features);
        AddApposition(m, mention, side, rank, kind, features);
        features.Add(Number.Of(VerbEnding(), rank, _shape));
        features.Add(Number.Of(VerbEnding(), side + kind, Joined(mention) ? "joined" : "alone"));
    }

    /// <summary>The last two letters of the trigger: how verbs tell singular, dual and plural.</summary>
    private string VerbEnding() => _view.Keys[_token] is { Length: > 2 } key ? key[^2..] : _view.Keys[_token];

    private bool Joined(Mention mention) => mention.First > _sentence.First && _view[mention.First].HasConjunction && _view.MentionAt[mention.First - 1] >= 0;

    /// <summary>A person follows a body (in his office) with nothing between but a title, or the body stands so before him.</summary>
    private void AddApposition(int m, Mention mention, string side, string rank, string kind, FeatureSequence features)
    {
        var after = Neighbour(m, mention.First + mention.Count, 1);
        var before = Neighbour(m, mention.First - 1, -1);
        features.Add(Apposed.Of(side + after, before, kind));
        features.Add(Apposed.Of(side + after, kind, rank));
        features.Add(Apposed.Of(side + before, kind, rank));
    }

    private string Neighbour(int own, int from, int step)
    {
        for (int t = from, gap = 0; gap <= LongestTitle && t >= _sentence.First && t < _sentence.First + _sentence.Count; t += step, gap++)
        {
            if (_view.MentionAt[t] >= 0 && _view.MentionAt[t] != own)
            {
                return EntityNames[(int)_view.TypeAt(_view.MentionAt[t])] + (gap == 0 ? "0" : "+");
            }

            if (_view.IsBreak(t) || _scene.TriggerAt[t] >= 0 || (_view.Cues[t] & CueKind.Preposition) != CueKind.None)
            {
                break;
            }
        }

        return "-";
    }

    private void AddBetween(int from, int to, string side, string rank, string kind, FeatureSequence features)
    {
        var cues = CueKind.None;
        var breaks = 0;
        for (var t = from; t < to; t++)
        {
            cues |= _view.Cues[t] & (CueKind.Complementizer | CueKind.Relative | CueKind.Subordinator | CueKind.Attribution);
            breaks += _view.IsBreak(t) ? 1 : 0;
        }

        var triggers = _scene.TriggersBetween(from - 1, to);
        var clause = side + ((int)cues).ToString(System.Globalization.CultureInfo.InvariantCulture) + (breaks > 0 ? "," : "");
        features.Add(Between.Of(Math.Min(3, triggers), side));
        features.Add(Between.Of(Math.Min(3, triggers), rank + kind));
        features.Add(Between.Of(clause));
        features.Add(Between.Of(clause, _type, kind));
        features.Add(Between.Of(clause, _shape, rank));
        if (to - from == 1)
        {
            features.Add(Between.Of("one", side, _view.Keys[from]));
            features.Add(Between.Of("one", _word, _view.Keys[from]));
        }
        else if (to == from)
        {
            features.Add(Between.Of("none", side + _shape, kind));
            features.Add(Between.Of("none", side + _shape, _type));
        }
    }

    private void AddAround(int m, Mention mention, string side, string rank, FeatureSequence features)
    {
        var before = KeyAt(mention.First - 1);
        var after = KeyAt(mention.First + mention.Count);
        features.Add(Around.Of("b" + side, before));
        features.Add(Around.Of("b" + side, before, _type));
        features.Add(Around.Of("a" + side, after, rank));
        features.Add(Around.Of("t" + side, KeyAt(_token + 1), rank));
        features.Add(Around.Of("n" + side, NextTriggerAfter(mention), rank));
        features.Add(Head.Of(_view.Keys[mention.First], _type));
        features.Add(Head.Of(_view.Keys[mention.First], side));
        features.Add(Nested.Of(_view.MentionAt[mention.First] == m ? "outer" : "inner", side, rank));
        features.Add(Nested.Of(_view.MentionAt[mention.First] == m ? "outer" : "inner", side, _type));
        features.Add(Opening.Of(mention.First == _sentence.First ? "first" : "inside", side, _shape));
        for (var t = mention.First - 1; t >= Math.Max(_sentence.First, mention.First - 4); t--)
        {
            if ((_view.Cues[t] & (CueKind.Attribution | CueKind.PassiveAgent)) != CueKind.None)
            {
                features.Add(Attribution.Of(side, _view.Keys[t]));
                features.Add(Attribution.Of(side, _view.Keys[t], _shape));
                break;
            }
        }
    }

    private void AddCoordination(Mention mention, string side, FeatureSequence features)
    {
        if (mention.First <= _sentence.First || !_view[mention.First].HasConjunction)
        {
            return;
        }

        var previous = _view.MentionAt[mention.First - 1];
        features.Add(Coordinated.Of(side, previous >= 0 ? "joined" : "loose", _type));
        if (previous < 0)
        {
            return;
        }

        var head = _view.Entities.Mentions[previous];
        var where = head.First + head.Count <= _token ? "<" : head.First > _token ? ">" : "=";
        var (from, to) = where == "<" ? (head.First + head.Count, _token) : (_token + 1, head.First);
        var rank = where + Math.Min(5, _scene.MentionsBetween(from, to)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var governor = where + GovernorOf(head.First);
        features.Add(Coordinated.Of(rank, _shape, governor));
        features.Add(Coordinated.Of(rank, _type));
        features.Add(Coordinated.Of(_word, governor));
    }

    private string NextTriggerAfter(Mention mention)
    {
        for (var t = mention.First + mention.Count; t < Math.Min(mention.First + mention.Count + 3, _sentence.First + _sentence.Count); t++)
        {
            if (_scene.TriggerAt[t] >= 0)
            {
                return t == _token ? "self" : "other";
            }
        }

        return "none";
    }

    /// <summary>The preposition that governs a mention, looked for over the titles before it; «-» for none, «v» where a verb comes first.</summary>
    private string GovernorOf(int first)
    {
        var clitic = TriggerFeatures.PrepositionOf(_view[first].Clitics);
        if (clitic != "-")
        {
            return clitic;
        }

        for (var t = first - 1; t >= Math.Max(_sentence.First, first - 4); t--)
        {
            if ((_view.Cues[t] & CueKind.Preposition) != CueKind.None)
            {
                return _view.Keys[t];
            }

            if (t == _token || _scene.TriggerAt[t] >= 0 || _view.IsBreak(t) || _view.MentionAt[t] >= 0)
            {
                return "-";
            }

            var attached = TriggerFeatures.PrepositionOf(_view[t].Clitics);
            if (attached != "-")
            {
                return attached;
            }
        }

        return "-";
    }

    private string KeyAt(int t) =>
        t < _sentence.First || t >= _sentence.First + _sentence.Count ? "#"
        : _scene.TriggerAt[t] >= 0 ? "!" + TypeNames[(int)_scene.Triggers[_scene.TriggerAt[t]].Type]
        : _view.MentionAt[t] >= 0 ? EntityNames[(int)_view.TypeAt(_view.MentionAt[t])]
        : _view.Keys[t];

    private static string Bucket(int distance) => distance switch { 0 => "0", 1 => "1", 2 => "2", 3 => "3", < 6 => "<6", < 9 => "<9", < 14 => "<14", < 25 => "<25", _ => "far" };
}
