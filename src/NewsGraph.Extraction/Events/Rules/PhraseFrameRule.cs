using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Sought to get help from the coalition»: who stands after a phrase's preposition is its target.</summary>
internal sealed class PhraseFrameRule : IEventRule
{
    private const double Confidence = 0.9;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.View.Phrases.TryGetValue(scene.Triggers[v].Token, out var phrase) && TargetOf(scene.View, phrase) is { } target)
            {
                drafts[v] = drafts[v] with
                {
                    Arguments = [.. drafts[v].Arguments.Where(a => a.Role != EventRole.Target && (a.Role != EventRole.Agent || a.EntityId != target)),
                        new EventArgument(EventRole.Target, target, $"target: {phrase.Reading.Entry.Target} of the phrase", Confidence)],
                };
            }
        }
    }

    private static string? TargetOf(DocumentView view, PhraseReading phrase)
    {
        var next = phrase.Last + 1;
        if (next >= view.Count || phrase.Reading.Entry.Target is not { Length: > 0 } frame)
        {
            return null;
        }

        // A preposition of its own stands before the mention, a clitic one on it.
        var at = string.Equals(frame, "object", StringComparison.Ordinal) || Carries(view[next].Clitics, frame) ? next : string.Equals(view.Forms[next], WordKey.Of(frame), StringComparison.Ordinal) ? next + 1 : -1;
        var mention = at >= 0 && at < view.Count ? view.MentionAt[at] : -1;
        return mention >= 0 && view.Mentions[mention].First == at ? view.Mentions[mention].EntityId : null;
    }

    private static bool Carries(Clitics clitics, string preposition) => preposition[0] switch
    {
        Letters.Lam when preposition.Length == 1 => (clitics & Clitics.Lam) != Clitics.None,
        Letters.Beh when preposition.Length == 1 => (clitics & Clitics.Ba) != Clitics.None,
        _ => false,
    };
}
