using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>
/// Second-pass features: what the first pass thought of an entity in the roles of this event and of the events around it
/// (stacking, Wolpert 1992). Through them a speaker becomes the source of what he says and a subject carries on along a chain of verbs.
/// </summary>
internal sealed class ContextFeatures(EventScene scene, IReadOnlyList<RoleScores> first)
{
    private static readonly FeatureTemplate Own = new("c.own");
    private static readonly FeatureTemplate Best = new("c.best");
    private static readonly FeatureTemplate Chain = new("c.chain");
    private static readonly FeatureTemplate Speaker = new("c.speaker");
    private static readonly FeatureTemplate Same = new("c.same");
    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] RoleNames = Enum.GetNames<EventRole>();

    /// <summary>Adds the features of one candidate.</summary>
    public void Add(int trigger, string entity, FeatureSequence features)
    {
        var type = TypeNames[(int)scene.Triggers[trigger].Type];
        foreach (var role in Enum.GetValues<EventRole>())
        {
            var name = RoleNames[(int)role];
            var own = first[trigger].Of(role, entity);
            features.Add(Own.Of(Bin(own), name));
            features.Add(Own.Of(Bin(own), name + type));
            features.Add(Best.Of(Math.Min(3, first[trigger].Rank(role, entity)), name));
            features.Add(Best.Of(Math.Min(3, first[trigger].Rank(role, entity)), name + type));
            features.Add(Best.Of("top", name, BinName(first[trigger].Top(role))));
        }

        AddChain(trigger, trigger - 1, "previous", entity, features);
        AddChain(trigger, trigger + 1, "next", entity, features);
        AddSpeaker(trigger, entity, type, features);
        AddSame(trigger, entity, features);
    }

    private void AddChain(int trigger, int other, string side, string entity, FeatureSequence features)
    {
        if (other < 0 || other >= scene.Triggers.Count)
        {
            return;
        }

        var where = side + Math.Min(2, Math.Abs(scene.SentenceOf(other).Index - scene.SentenceOf(trigger).Index));
        var types = TypeNames[(int)scene.Triggers[other].Type] + TypeNames[(int)scene.Triggers[trigger].Type];
        foreach (var role in Enum.GetValues<EventRole>())
        {
            var score = BinName(first[other].Of(role, entity)) + RoleNames[(int)role];
            features.Add(Chain.Of(where, score));
            features.Add(Chain.Of(where, score, types));
            features.Add(Chain.Of(where, score, scene.ReadingOf(other)?.Entry.Content ?? "-"));
        }
    }

    private void AddSpeaker(int trigger, string entity, string type, FeatureSequence features)
    {
        var (speech, where) = GoverningSpeech(trigger);
        if (speech < 0)
        {
            features.Add(Speaker.Of("none", type));
            return;
        }

        var agent = BinName(first[speech].Of(EventRole.Agent, entity));
        var source = BinName(first[speech].Of(EventRole.Source, entity));
        features.Add(Speaker.Of(where, agent));
        features.Add(Speaker.Of(where, agent, type));
        features.Add(Speaker.Of(where + "source", source));
    }

    /// <summary>The statement that an event is part of: the nearest before it in its sentence, the nearest after it there, or the last one of the two sentences before.</summary>
    private (int Speech, string Where) GoverningSpeech(int trigger)
    {
        var sentence = scene.SentenceOf(trigger).Index;
        var quoted = scene.View.Quoted[scene.Triggers[trigger].Token] ? "quoted" : "plain";
        for (var other = trigger - 1; other >= 0 && scene.SentenceOf(other).Index == sentence; other--)
        {
            if (scene.Triggers[other].Type == EventType.State)
            {
                return (other, "before" + Math.Min(3, trigger - other) + quoted);
            }
        }

        for (var other = trigger + 1; other < scene.Triggers.Count && scene.SentenceOf(other).Index == sentence; other++)
        {
            if (scene.Triggers[other].Type == EventType.State)
            {
                return (other, "after" + Math.Min(3, other - trigger) + quoted);
            }
        }

        for (var other = trigger - 1; other >= 0 && scene.SentenceOf(other).Index >= sentence - 2; other--)
        {
            if (scene.Triggers[other].Type == EventType.State)
            {
                return (other, "back" + (sentence - scene.SentenceOf(other).Index) + quoted);
            }
        }

        return (-1, "");
    }

    /// <summary>What the entity is to other events of the article that have the same type.</summary>
    private void AddSame(int trigger, string entity, FeatureSequence features)
    {
        foreach (var role in (EventRole[])[EventRole.Agent, EventRole.Target, EventRole.Place])
        {
            var best = 0.0;
            for (var other = 0; other < scene.Triggers.Count; other++)
            {
                if (other != trigger && scene.Triggers[other].Type == scene.Triggers[trigger].Type)
                {
                    best = Math.Max(best, first[other].Of(role, entity));
                }
            }

            features.Add(Same.Of(RoleNames[(int)role], BinName(best)));
            features.Add(Same.Of(RoleNames[(int)role], BinName(best), TypeNames[(int)scene.Triggers[trigger].Type]));
        }
    }

    private static int Bin(double p) => (int)Math.Round(Math.Clamp(Math.Log((p + 1e-4) / (1 - p + 1e-4)), -5, 5));

    private static string BinName(double p) => Bin(p).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
