using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Arguments;

/// <summary>Which entities are considered for the roles of the events of a document.</summary>
internal sealed class ArgumentCandidates
{
    private const int SentencesBack = 3;
    private const int SalientCount = 3;
    private readonly EventScene _scene;
    private readonly int[] _salient;

    /// <summary>Prepares for a document.</summary>
    public ArgumentCandidates(EventScene scene)
    {
        _scene = scene;
        _salient = [.. Enumerable.Range(0, scene.View.Entities.Entities.Count).OrderByDescending(e => scene.MentionsOf(e).Length).Take(SalientCount)];
    }

    /// <summary>
    /// The entities, by index, with a mention in the event's sentence, in the three before it, the one after it, or in the headline,
    /// and the most frequent of the article; in order of first mention.
    /// </summary>
    public int[] Of(int trigger)
    {
        var view = _scene.View;
        var sentence = _scene.SentenceOf(trigger).Index;
        var near = new bool[view.Entities.Entities.Count];
        for (var m = 0; m < view.EntityOf.Length; m++)
        {
            var at = view.SentenceOf(Math.Clamp(view.Mentions[m].First, 0, view.Count - 1)).Index;
            if (at == 0 || (at >= sentence - SentencesBack && at <= sentence + 1))
            {
                near[view.EntityOf[m]] = true;
            }
        }

        foreach (var salient in _salient)
        {
            near[salient] = true;
        }

        return [.. Enumerable.Range(0, near.Length).Where(e => near[e])];
    }
}
