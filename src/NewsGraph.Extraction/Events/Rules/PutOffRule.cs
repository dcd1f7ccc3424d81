using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>What is put off or called off has not happened: in «postponing the announcement of ending the mission» announcement and ending are planned.</summary>
internal sealed class PutOffRule : IEventRule
{
    private const int LongestChain = 3;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type != EventType.Suspend || scene.ReadingOf(v)?.Entry.Subtype is not ("postpone" or "cancel"))
            {
                continue;
            }

            for (var inner = v + 1; inner < drafts.Length && IsInChain(scene, scene.Triggers[inner - 1].Token, scene.Triggers[inner].Token); inner++)
            {
                drafts[inner] = drafts[inner] with { Modality = drafts[inner].Modality == Modality.Asserted ? Modality.Planned : drafts[inner].Modality };
            }
        }
    }

    /// <summary>The second is a noun that depends on the first: nothing but nouns of its chain and prepositions between, of which none tells of a later time.</summary>
    private static bool IsInChain(EventScene scene, int outer, int inner)
    {
        if (inner - outer > LongestChain || scene.View[inner].Tag == PartOfSpeech.Verb || scene.View[inner].HasConjunction)
        {
            return false;
        }

        for (var t = outer + 1; t < inner; t++)
        {
            var token = scene.View[t];
            var links = token.Tag == PartOfSpeech.Noun ? !token.IsDefinite : token.Tag == PartOfSpeech.Adposition && (scene.View.Cues[t] & CueKind.Aftermath) == CueKind.None;
            if (!links || token.HasConjunction)
            {
                return false;
            }
        }

        return true;
    }
}
