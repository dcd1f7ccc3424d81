using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Will answer any attack»: «any» before what is not denied tells of what may happen.</summary>
internal sealed class AnyRule : IEventRule
{
    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v] is { Polarity: Polarity.Positive, Modality: Modality.Asserted } && ClaimWords.Is(scene.View, scene.Triggers[v].Token - 1, "any"))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Possible };
            }
        }
    }
}
