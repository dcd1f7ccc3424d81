using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Suspended its mission to fight the organisation on 5 January»: a time after a purpose («لقتال …») dates the verb that the purpose belongs to.</summary>
internal sealed class PurposeRule : IEventRule
{
    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 1; v < drafts.Length; v++)
        {
            if (IsPurpose(scene.View[scene.Triggers[v].Token]) && drafts[v].Time is { } time && time.Span.Start > scene.View[scene.Triggers[v].Token].Span.Start
                && scene.PreviousInSentence(v) is var verb and >= 0 && drafts[verb].Time is null && Governs(scene, verb, v))
            {
                drafts[verb] = drafts[verb] with { Time = time with { Rule = $"{time.Rule}; of the verb, not of its purpose" } };
                drafts[v] = drafts[v] with { Time = null };
            }
        }
    }

    private static bool IsPurpose(Token token) => token.Tag != PartOfSpeech.Verb && (token.Clitics & Clitics.Lam) != Clitics.None && !token.IsDefinite;

    private static bool Governs(EventScene scene, int verb, int purpose)
    {
        var (from, to) = (scene.Triggers[verb].Token, scene.Triggers[purpose].Token);
        return scene.View[from].Tag == PartOfSpeech.Verb && !scene.View.HasBreakBetween(from, to);
    }
}
