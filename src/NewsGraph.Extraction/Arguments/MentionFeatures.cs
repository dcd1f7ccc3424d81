using NewsGraph.Arabic;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>The features of one mention of a candidate in the trigger's sentence: distance, preposition, what lies between, what it is joined with.</summary>
/// <param name="scene">The events of the document.</param>
/// <param name="trigger">The trigger.</param>
/// <param name="target">Key of what carries the target, by the lexicon.</param>
internal sealed class MentionFeatures(EventScene scene, TriggerContext trigger, string target)
{
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
    private static readonly FeatureTemplate Attribution = new("a.attribution");
    private static readonly FeatureTemplate Light = new("a.light");
    private static readonly FeatureTemplate Opening = new("a.opening");
    private static readonly FeatureTemplate Agreement = new("a.agreement");
    private static readonly FeatureTemplate Apposed = new("a.apposed");
    private static readonly FeatureTemplate Number = new("a.number");

    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();

    private const int LongestTitle = 3;

    private readonly DocumentView _view = scene.View;
    private readonly string _light = LightVerb(scene.View, trigger);

    /// <summary>Adds the features of a mention that stands before («&lt;») or after («&gt;») the trigger in its sentence.</summary>
    public void Add(int m, string side, string kind, FeatureSequence features)
    {
        var mention = _view.Mentions[m];
        var (from, to) = side == "<" ? (mention.First + mention.Count, trigger.Token) : (trigger.Token + 1, mention.First);
        var distance = side + Bucket(to - from);
        var rank = side + Math.Min(5, scene.MentionsBetween(from, to)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var governor = side + GovernorOf(mention.First);
        features.Add(Distance.Of(distance));
        features.Add(Distance.Of(distance, kind, trigger.Type));
        features.Add(Distance.Of(distance, trigger.Shape, kind));
        features.Add(Rank.Of(rank));
        features.Add(Rank.Of(rank, kind));
        features.Add(TypeRank.Of(rank, kind, trigger.Type));
        features.Add(TypeRank.Of(rank, trigger.Shape, trigger.Type));
        features.Add(WordRank.Of(rank, trigger.Word, trigger.Shape));
        features.Add(ShapeRank.Of(rank, trigger.Shape, kind));
        features.Add(Governor.Of(governor, rank));
        features.Add(Governor.Of(governor, kind));
        features.Add(TypeGovernor.Of(governor, trigger.Type));
        features.Add(TypeGovernor.Of(governor, trigger.Type, kind));
        features.Add(TypeGovernor.Of(governor, rank, trigger.Type));
        features.Add(WordGovernor.Of(governor, trigger.Word));
        features.Add(WordGovernor.Of(governor, trigger.Word, kind));
        features.Add(ShapeGovernor.Of(governor, trigger.Shape, rank));
        var fits = governor.AsSpan(1).SequenceEqual(target) || (target == "object" && governor.Length == 2 && governor[1] == '-');
        features.Add(Frame.Of(fits ? "fits" : "other", trigger.Shape, rank));
        features.Add(Frame.Of(fits ? "fits" : "other", kind, side));
        features.Add(Light.Of(_light, rank, governor));
        features.Add(Light.Of(_light, governor, kind));
        features.Add(Agreement.Of(AgreementWith(mention), trigger.Shape, rank));
        features.Add(Agreement.Of(AgreementWith(mention) + trigger.Shape, kind, side));
        AddBetween(from, to, side, rank, kind, features);
        AddAround(m, mention, side, rank, features);
        AddCoordination(mention, side, features);
        AddApposition(m, mention, side, rank, kind, features);
        features.Add(Number.Of(VerbEnding(), rank, trigger.Shape));
        features.Add(Number.Of(VerbEnding(), side + kind, Joined(mention) ? "joined" : "alone"));
    }

    /// <summary>The last two letters of the trigger: how verbs tell singular, dual and plural.</summary>
    private string VerbEnding() => _view.Keys[trigger.Token] is { Length: > 2 } key ? key[^2..] : _view.Keys[trigger.Token];

    private bool Joined(Mention mention) => mention.First > trigger.Sentence.First && _view[mention.First].HasConjunction && _view.MentionAt[mention.First - 1] >= 0;

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
        for (int t = from, gap = 0; gap <= LongestTitle && t >= trigger.Sentence.First && t < trigger.Sentence.First + trigger.Sentence.Count; t += step, gap++)
        {
            if (_view.MentionAt[t] >= 0 && _view.MentionAt[t] != own)
            {
                return EntityNames[(int)_view.TypeAt(_view.MentionAt[t])] + (gap == 0 ? "0" : "+");
            }

            if (_view.IsBreak(t) || scene.TriggerAt[t] >= 0 || (_view.Cues[t] & CueKind.Preposition) != CueKind.None)
            {
                break;
            }
        }

        return "-";
    }

    private void AddBetween(int from, int to, string side, string rank, string kind, FeatureSequence features)
    {
        var (cues, breaks) = _view.Between(from, to);
        var triggers = scene.TriggersBetween(from - 1, to);
        var clause = side + ((int)(cues & (CueScope.ClauseOpeners | CueKind.Attribution))).ToString(System.Globalization.CultureInfo.InvariantCulture) + (breaks > 0 ? "," : "");
        features.Add(Between.Of(Math.Min(3, triggers), side));
        features.Add(Between.Of(Math.Min(3, triggers), rank + kind));
        features.Add(Between.Of(clause));
        features.Add(Between.Of(clause, trigger.Type, kind));
        features.Add(Between.Of(clause, trigger.Shape, rank));
        if (to - from == 1)
        {
            features.Add(Between.Of("one", side, _view.Keys[from]));
            features.Add(Between.Of("one", trigger.Word, _view.Keys[from]));
        }
        else if (to == from)
        {
            features.Add(Between.Of("none", side + trigger.Shape, kind));
            features.Add(Between.Of("none", side + trigger.Shape, trigger.Type));
        }
    }

    private void AddAround(int m, Mention mention, string side, string rank, FeatureSequence features)
    {
        var before = KeyAt(mention.First - 1);
        var after = KeyAt(mention.First + mention.Count);
        features.Add(Around.Of("b" + side, before));
        features.Add(Around.Of("b" + side, before, trigger.Type));
        features.Add(Around.Of("a" + side, after, rank));
        features.Add(Around.Of("t" + side, KeyAt(trigger.Token + 1), rank));
        features.Add(Around.Of("n" + side, NextTriggerAfter(mention), rank));
        features.Add(Head.Of(_view.Keys[mention.First], trigger.Type));
        features.Add(Head.Of(_view.Keys[mention.First], side));
        features.Add(Nested.Of(_view.MentionAt[mention.First] == m ? "outer" : "inner", side, rank));
        features.Add(Nested.Of(_view.MentionAt[mention.First] == m ? "outer" : "inner", side, trigger.Type));
        features.Add(Opening.Of(mention.First == trigger.Sentence.First ? "first" : "inside", side, trigger.Shape));
        for (var t = mention.First - 1; t >= Math.Max(trigger.Sentence.First, mention.First - 4); t--)
        {
            if ((_view.Cues[t] & (CueKind.Attribution | CueKind.PassiveAgent)) != CueKind.None)
            {
                features.Add(Attribution.Of(side, _view.Keys[t]));
                features.Add(Attribution.Of(side, _view.Keys[t], trigger.Shape));
                break;
            }
        }
    }

    private void AddCoordination(Mention mention, string side, FeatureSequence features)
    {
        if (mention.First <= trigger.Sentence.First || !_view[mention.First].HasConjunction)
        {
            return;
        }

        var previous = _view.MentionAt[mention.First - 1];
        features.Add(Coordinated.Of(side, previous >= 0 ? "joined" : "loose", trigger.Type));
        if (previous < 0)
        {
            return;
        }

        var head = _view.Mentions[previous];
        var where = head.First + head.Count <= trigger.Token ? "<" : head.First > trigger.Token ? ">" : "=";
        var (from, to) = where == "<" ? (head.First + head.Count, trigger.Token) : (trigger.Token + 1, head.First);
        var rank = where + Math.Min(5, scene.MentionsBetween(from, to)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var governor = where + GovernorOf(head.First);
        features.Add(Coordinated.Of(rank, trigger.Shape, governor));
        features.Add(Coordinated.Of(rank, trigger.Type));
        features.Add(Coordinated.Of(trigger.Word, governor));
    }

    private string NextTriggerAfter(Mention mention)
    {
        for (var t = mention.First + mention.Count; t < Math.Min(mention.First + mention.Count + 3, trigger.Sentence.First + trigger.Sentence.Count); t++)
        {
            if (scene.TriggerAt[t] >= 0)
            {
                return t == trigger.Token ? "self" : "other";
            }
        }

        return "none";
    }

    /// <summary>The preposition that governs a mention, looked for over the titles before it; «-» for none, «v» where a verb comes first.</summary>
    public string GovernorOf(int first)
    {
        var clitic = TriggerFeatures.PrepositionOf(_view[first].Clitics);
        if (clitic != "-")
        {
            return clitic;
        }

        for (var t = first - 1; t >= Math.Max(trigger.Sentence.First, first - 4); t--)
        {
            if ((_view.Cues[t] & CueKind.Preposition) != CueKind.None)
            {
                return _view.Keys[t];
            }

            if (t == trigger.Token || scene.TriggerAt[t] >= 0 || _view.IsBreak(t) || _view.MentionAt[t] >= 0)
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
        t < trigger.Sentence.First || t >= trigger.Sentence.First + trigger.Sentence.Count ? "#"
        : scene.TriggerAt[t] >= 0 ? "!" + TypeNames[(int)scene.Triggers[scene.TriggerAt[t]].Type]
        : _view.MentionAt[t] >= 0 ? EntityNames[(int)_view.TypeAt(_view.MentionAt[t])]
        : _view.Keys[t];

    private static string Bucket(int distance) => distance switch { 0 => "0", 1 => "1", 2 => "2", 3 => "3", < 6 => "<6", < 9 => "<9", < 14 => "<14", < 25 => "<25", _ => "far" };

    /// <summary>Gender as written on the verb and on the first word of a mention.</summary>
    private string AgreementWith(Mention mention)
    {
        var verb = _view.Keys[trigger.Token];
        var noun = _view.Keys[mention.First];
        return (trigger.Shape == "Present" ? verb[..1] : verb[^1] == Letters.Teh ? "f" : "m") + (noun[^1] == Letters.TehMarbuta ? "f" : "m");
    }

    private static string LightVerb(DocumentView view, TriggerContext trigger)
    {
        for (var at = trigger.Token - 1; at >= Math.Max(trigger.Sentence.First, trigger.Token - 5); at--)
        {
            if ((view.Cues[at] & CueKind.Light) != CueKind.None)
            {
                return view.Skeletons[at];
            }
        }

        return "-";
    }
}
