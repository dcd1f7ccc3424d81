using System.Globalization;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Arguments;

/// <summary>Chooses the arguments of an event from the scores of its candidates.</summary>
internal static class ArgumentSelection
{
    // Thresholds are on the joint probability that there is such an event and that the entity has the role in it: F1 is greatest where what is
    // kept is at least half as probable as that F1 (Lipton, Elkan and Naryanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure").

    /// <summary>Least joint probability by role of the likeliest candidate; chosen near a third of the real training articles' optimum.</summary>
    public static readonly double[] BestThreshold = [0.22, 0.20, 0.25, 0.25];

    /// <summary>Least joint probability by role of a further one that is coordinated with the likeliest («A and B»).</summary>
    public static readonly double[] JoinedThreshold = [0.15, 0.12, 0.15, 0.12];

    /// <summary>Least joint probability by role of any other further one.</summary>
    public static readonly double[] FurtherThreshold = [0.35, 0.35, 0.40, 0.40];

    private static readonly EventRole[] Roles = Enum.GetValues<EventRole>();

    /// <summary>The arguments of every event in the order of roles, likeliest first.</summary>
    public static IReadOnlyList<EventArgument>[] Select(EventScene scene, ArgumentRanking ranking)
    {
        var chosen = Enumerable.Range(0, scene.Triggers.Length).SelectMany(v => Choose(scene, v, ranking)).ToArray();
        var reasons = ranking.ReasonsFor(chosen);
        var arguments = Array.ConvertAll(new List<EventArgument>[scene.Triggers.Length], _ => new List<EventArgument>());
        for (var i = 0; i < chosen.Length; i++)
        {
            arguments[chosen[i].Trigger].Add(new EventArgument(chosen[i].Role, IdOf(scene, chosen[i]), Explain(scene, chosen[i], reasons[i]), chosen[i].Score));
        }

        return arguments;
    }

    private static string IdOf(EventScene scene, ChosenArgument argument) => scene.View.Entities.Entities[argument.Entity].Id;

    private static IEnumerable<ChosenArgument> Choose(EventScene scene, int trigger, ArgumentRanking ranking)
    {
        var arguments = Roles.SelectMany(role => Fill(scene, trigger, role, ranking)).ToList();
        var kept = arguments.Where(a => !IsCrowdedOut(a, arguments, scene.Triggers[trigger].Type)).ToList();
        return kept.Where(a => !SharesTheSubject(scene, a, kept));
    }

    /// <summary>In «condemned A and B» B is no target: nobody is acted on by a verb whose subject he shares.</summary>
    private static bool SharesTheSubject(EventScene scene, ChosenArgument argument, List<ChosenArgument> all) =>
        argument.Role == EventRole.Target
        && all.Exists(a => a.Role == EventRole.Agent && scene.FollowsByConjunction(argument.Trigger, IdOf(scene, a), IdOf(scene, argument)));

    private static IEnumerable<ChosenArgument> Fill(EventScene scene, int trigger, EventRole role, ArgumentRanking ranking)
    {
        var scores = ranking.Scores[trigger];
        var certainty = scene.Triggers[trigger].Certainty;
        if (scores.Scores[(int)role].DefaultIfEmpty(0).Max() * certainty < BestThreshold[(int)role])
        {
            return [];
        }

        var least = Math.Min(JoinedThreshold[(int)role], FurtherThreshold[(int)role]);
        var ranked = scores.Candidates.Select((entity, c) => (Entity: entity, Score: scores.Scores[(int)role][c])).OrderByDescending(c => c.Score)
            .TakeWhile((c, rank) => rank == 0 || c.Score * certainty >= least).ToArray();
        return ranked.Where((c, rank) => rank == 0 || c.Score * certainty >= ThresholdBeside(scene, trigger, role, ranked[0].Entity, c.Entity))
            .Select(c => new ChosenArgument(trigger, role, c.Entity, c.Score));
    }

    private static double ThresholdBeside(EventScene scene, int trigger, EventRole role, int best, int further) =>
        scene.AreJoined(trigger, best, further) ? JoinedThreshold[(int)role] : FurtherThreshold[(int)role];

    /// <summary>Nobody acts on himself, and nobody is the source of his own statement: the likelier role stays.</summary>
    private static bool IsCrowdedOut(ChosenArgument argument, List<ChosenArgument> all, EventType type)
    {
        var rival = argument.Role switch
        {
            EventRole.Agent => EventRole.Target,
            EventRole.Target => EventRole.Agent,
            EventRole.Source when type == EventType.State => EventRole.Agent,
            _ => argument.Role,
        };
        return rival != argument.Role && all.Exists(a => a.Role == rival && a.Entity == argument.Entity && a.Score >= argument.Score);
    }

    /// <summary>Where the entity stands to the trigger and what decided, in words for <c>why</c>; one string for all that stand alike, for extractions are kept by the thousand.</summary>
    private static string Explain(EventScene scene, ChosenArgument argument, string reasons) =>
        string.Intern($"{argument.Role.ToString().ToLowerInvariant()}: {PlaceOf(scene, argument.Trigger, argument.Entity)}{(reasons.Length > 0 ? $" ({reasons})" : "")}");

    private static string PlaceOf(EventScene scene, int trigger, int entity)
    {
        var sentence = scene.SentenceOf(trigger);
        var token = scene.Triggers[trigger].Token;
        var mentions = scene.MentionsOf(entity).Select(m => scene.View.Mentions[m]);
        var near = mentions.Where(m => m.First >= sentence.First && m.First < sentence.First + sentence.Count).MinBy(m => Math.Abs(m.First - token));
        if (near is null)
        {
            return "from outside the sentence";
        }

        var side = near.First > token ? "after" : near.First + near.Count <= token ? "before" : "around";
        var distance = near.First > token ? near.First - token : Math.Max(0, token - near.First - near.Count + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{side} the trigger at {distance}");
    }
}
