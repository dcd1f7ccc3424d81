using System.Globalization;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Arguments;

/// <summary>Chooses the arguments of an event from the scores of its candidates.</summary>
internal static class ArgumentSelection
{
    /// <summary>Least probability by role for any argument; found by cross-validation.</summary>
    public static readonly double[] Threshold = [0.44, 0.44, 0.40, 0.40];

    /// <summary>Least probability of the best candidate when no other reaches the threshold.</summary>
    public static readonly double[] BestThreshold = [0.30, 0.30, 0.33, 0.33];

    /// <summary>The arguments in the order of roles, likeliest first.</summary>
    public static IReadOnlyList<EventArgument> Select(EventScene scene, int trigger, RoleScores scores)
    {
        var arguments = new List<EventArgument>();
        foreach (var role in Enum.GetValues<EventRole>())
        {
            var top = scores.Top(role);
            var least = top >= Threshold[(int)role] ? Threshold[(int)role] : BestThreshold[(int)role];
            arguments.AddRange(scores.Candidates
                .Select(entity => (Entity: entity, Score: scores.Of(role, entity)))
                .Where(c => c.Score >= least && (least == Threshold[(int)role] || c.Score == top))
                .OrderByDescending(c => c.Score)
                .Select(c => new EventArgument(role, c.Entity, Explain(scene, trigger, role, c.Entity), c.Score)));
        }

        return [.. arguments.Where(a => !IsCrowdedOut(a, arguments, scene.Triggers[trigger].Type))];
    }

    /// <summary>Nobody acts on himself, and nobody is the source of his own statement: the likelier role stays.</summary>
    private static bool IsCrowdedOut(EventArgument argument, List<EventArgument> all, EventType type)
    {
        var rival = argument.Role switch
        {
            EventRole.Agent => EventRole.Target,
            EventRole.Target => EventRole.Agent,
            EventRole.Source when type == EventType.State => EventRole.Agent,
            _ => argument.Role,
        };
        return rival != argument.Role && all.Any(a => a.Role == rival && a.EntityId == argument.EntityId && a.Confidence >= argument.Confidence);
    }

    /// <summary>Where the entity stands to the trigger, in words for <c>why</c>.</summary>
    private static string Explain(EventScene scene, int trigger, EventRole role, string entity)
    {
        var sentence = scene.SentenceOf(trigger);
        var token = scene.Triggers[trigger].Token;
        var mentions = scene.MentionsOf(entity).Select(m => scene.View.Entities.Mentions[m]);
        var near = mentions.Where(m => m.First >= sentence.First && m.First < sentence.First + sentence.Count).MinBy(m => Math.Abs(m.First - token));
        var name = role.ToString().ToLowerInvariant();
        if (near is null)
        {
            return $"{name}: from outside the sentence";
        }

        var side = near.First > token ? "after" : near.First + near.Count <= token ? "before" : "around";
        var distance = near.First > token ? near.First - token : Math.Max(0, token - near.First - near.Count + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {side} the trigger at {distance}");
    }
}
