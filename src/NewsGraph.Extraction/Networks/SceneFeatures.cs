using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Networks;

/// <summary>The features by which a network reads the surroundings of one event: every token by itself, the events and times among them, and where each stands to the one that is asked about.</summary>
internal sealed class SceneFeatures
{
    private const int LongestAffix = 1;
    private const int NearBy = 5;
    private const int MostMentions = 3;
    private static readonly FeatureTemplate Trigger = new("s.event");
    private static readonly FeatureTemplate TriggerLemma = new("s.event.lemma");
    private static readonly FeatureTemplate TriggerFrame = new("s.event.frame");
    private static readonly FeatureTemplate NameKind = new("s.name.kind");
    private static readonly FeatureTemplate NameKnown = new("s.name.known");
    private static readonly FeatureTemplate InnerName = new("s.name.inner");
    private static readonly FeatureTemplate Time = new("s.time");
    private static readonly FeatureTemplate Opening = new("s.opening");
    private static readonly FeatureTemplate Asked = new("s.asked");
    private static readonly FeatureTemplate AskedLemma = new("s.asked.lemma");
    private static readonly FeatureTemplate Distance = new("s.distance");
    private static readonly FeatureTemplate Annotators = new("s.annotators");

    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();
    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();
    private readonly EventScene _scene;

    /// <summary>Looks at every token once.</summary>
    /// <param name="scene">The events.</param>
    /// <param name="times">Where time expressions stand, [token]: 0 outside, 1 at the start of one, 2 inside.</param>
    /// <param name="annotators">Whose habits are asked for.</param>
    public SceneFeatures(EventScene scene, byte[] times, AnnotatorGroup annotators)
    {
        _scene = scene;
        for (var token = 0; token < scene.View.Count; token++)
        {
            Tokens.NextItem();
            Tokens.Add(Annotators.Of((int)annotators));
            WordFeatures.Add(scene.View, token, LongestAffix, Tokens);
            AddNames(token);
            AddTrigger(token);
            if (times[token] != 0)
            {
                Tokens.Add(Time.Of(times[token]));
            }

            if (scene.View.SentenceOf(token) is var sentence && sentence.First == token)
            {
                Tokens.Add(Opening.Of((int)sentence.Kind));
            }
        }
    }

    /// <summary>Features of every token by itself.</summary>
    public FeatureSequence Tokens { get; } = new();

    /// <summary>Adds tokens with all their features, those by themselves first.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="features">Where they go.</param>
    public void Add(int trigger, int first, int end, FeatureSequence features)
    {
        for (var token = first; token < end; token++)
        {
            features.NextItem();
            features.AddRange(Tokens[token]);
            AddView(trigger, token, features);
        }
    }

    /// <summary>Adds tokens with what they have from an event's point of view alone.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="features">Where they go.</param>
    public void AddViews(int trigger, int first, int end, FeatureSequence features)
    {
        for (var token = first; token < end; token++)
        {
            features.NextItem();
            AddView(trigger, token, features);
        }
    }

    private void AddNames(int token)
    {
        var view = _scene.View;
        var (outer, inner) = (view.MentionAt[token], view.InnerMentionAt[token]);
        if (outer < 0)
        {
            return;
        }

        var entity = view.EntityOf[outer];
        Tokens.Add(NameKind.Of(view.Entities.Entities[entity].Kind));
        if (view.Mentions[outer].First == token)
        {
            var mentions = _scene.MentionsOf(entity);
            Tokens.Add(NameKnown.Of(Math.Min(MostMentions, mentions.Length), mentions[0] < outer ? "again" : "first"));
        }

        if (inner != outer)
        {
            Tokens.Add(InnerName.Of(view.Mentions[inner].First == token ? 0 : 1, EntityNames[(int)view.TypeAt(inner)]));
        }
    }

    private void AddTrigger(int token)
    {
        if (_scene.TriggerAt[token] is not (>= 0 and var trigger))
        {
            return;
        }

        Tokens.Add(Trigger.Of());
        Tokens.Add(Trigger.Of(TypeNames[(int)_scene.Triggers[trigger].Type]));
        if (_scene.ReadingOf(trigger) is { } reading)
        {
            Tokens.Add(TriggerLemma.Of(reading.Entry.Lemma));
            Tokens.Add(TriggerFrame.Of(TypeNames[(int)reading.Entry.Type], ShapeNames[(int)reading.Shape]));
            Tokens.Add(TriggerFrame.Of(reading.Entry.Target));
        }
    }

    private void AddView(int trigger, int token, FeatureSequence features)
    {
        var own = _scene.Triggers[trigger];
        if (token != own.Token)
        {
            features.Add(Distance.Of(Step(token - own.Token)));
            return;
        }

        features.Add(Asked.Of());
        features.Add(Asked.Of(TypeNames[(int)own.Type]));
        if (_scene.ReadingOf(trigger) is { } reading)
        {
            features.Add(AskedLemma.Of(reading.Entry.Lemma));
            features.Add(Asked.Of(TypeNames[(int)reading.Entry.Type], ShapeNames[(int)reading.Shape]));
        }
    }

    /// <summary>A distance as a step that grows coarser far off.</summary>
    private static int Step(int distance) => Math.Abs(distance) <= NearBy ? distance
        : Math.Sign(distance) * Math.Abs(distance) switch { < 8 => 6, < 12 => 8, < 20 => 12, _ => 20 };
}
