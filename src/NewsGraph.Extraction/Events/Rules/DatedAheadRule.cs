using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// What lies after the article's day has not happened yet: «the march set for tomorrow» is planned. A verb of the past («who toppled him, to 7 April») and
/// what «after» introduces cannot lie there, so the time is another event's.
/// </summary>
internal sealed class DatedAheadRule : IEventRule
{
    private const int AftermathReach = 2;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        if (scene.View.Document.Article.Metadata.Published is not { } published)
        {
            return;
        }

        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v] is { Polarity: Polarity.Positive, Modality: Modality.Asserted, Time.Earliest: { } day } && day > published.Latest)
            {
                drafts[v] = IsPast(scene, v) ? drafts[v] with { Time = null } : drafts[v] with { Modality = Modality.Planned };
            }
        }
    }

    private static bool IsPast(EventScene scene, int v)
    {
        var token = scene.Triggers[v].Token;
        return TenseReader.Of(scene.View, token) is EventTense.Past or EventTense.Pluperfect || FollowsAftermath(scene, v);
    }

    private static bool FollowsAftermath(EventScene scene, int v)
    {
        var token = scene.Triggers[v].Token;
        var from = Math.Max(scene.SentenceOf(v).First, token - AftermathReach);
        return (scene.View.Between(from, token).Cues & CueKind.Aftermath) != CueKind.None;
    }
}
