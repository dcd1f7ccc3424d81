using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Arguments;

/// <summary>Which entities are considered for the roles of an event.</summary>
internal static class ArgumentCandidates
{
    private const int SentencesBack = 3;
    private const int SalientCount = 3;

    /// <summary>
    /// The entities with a mention in the event's sentence, in the three before it, the one after it, or in the headline,
    /// and the most frequent of the article; in order of first mention.
    /// </summary>
    public static IReadOnlyList<string> Of(EventScene scene, int trigger)
    {
        var view = scene.View;
        var sentence = scene.SentenceOf(trigger).Index;
        var near = new HashSet<string>();
        foreach (var mention in view.Entities.Mentions)
        {
            var at = view.SentenceOf(Math.Clamp(mention.First, 0, view.Count - 1)).Index;
            if (at == 0 || (at >= sentence - SentencesBack && at <= sentence + 1))
            {
                near.Add(mention.EntityId);
            }
        }

        foreach (var salient in Salient(scene))
        {
            near.Add(salient);
        }

        return [.. view.Entities.Entities.Select(e => e.Id).Where(near.Contains)];
    }

    private static IEnumerable<string> Salient(EventScene scene) =>
        scene.View.Entities.Entities.Select(e => e.Id).OrderByDescending(id => scene.MentionsOf(id).Count).Take(SalientCount);
}
