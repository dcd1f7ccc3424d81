using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«It is on [A] to stop», «[A] must stop» («على أ أن …»، «يجب على أ …»): what is to be done is requested, and A is to do it.</summary>
internal sealed class ObligationRule : IEventRule
{
    private const double Confidence = 0.9;
    private const int LongestMust = 2;
    private const int LongestName = 8;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Modality is Modality.Asserted or Modality.Requested or Modality.Planned && ObligedFor(scene, v) is { } obliged)
            {
                drafts[v] = drafts[v] with { Modality = Modality.Requested };
                drafts[v] = WithAgents(drafts[v], obliged);
            }
        }
    }

    private static EventDraft WithAgents(EventDraft draft, IReadOnlyList<string> obliged) =>
        obliged.Count == 0 ? draft
        : draft.In(EventRole.Agent).Except(obliged, StringComparer.Ordinal).ToArray().Aggregate(draft, (d, other) => d.Without(EventRole.Agent, other))
            .Placing(EventRole.Agent, obliged, "agent: it is on it to do so", Confidence);

    /// <summary>Who is obliged to an event, empty where a pronoun names him; null where there is no obligation.</summary>
    private static IReadOnlyList<string>? ObligedFor(EventScene scene, int v)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        var first = scene.SentenceOf(v).First;
        var opensClause = token > first && view[token].Tag == PartOfSpeech.Verb && IsThat(view, token - 1);
        if (view[token].HasConjunction || (!opensClause && (view[token].Tag == PartOfSpeech.Verb || view[token].HasPreposition)))
        {
            return null;
        }

        var end = opensClause ? token - 1 : token;
        for (var t = end - 1; t >= Math.Max(first, end - LongestName) && !view.IsBreak(t) && view[t].Tag != PartOfSpeech.Verb; t--)
        {
            if (RoleWords.Is(view, t, "on") && !view[t].HasPreposition)
            {
                return Obliged(scene, t, end, opensClause);
            }
        }

        return null;
    }

    private static IReadOnlyList<string>? Obliged(EventScene scene, int on, int end, bool opensClause)
    {
        var view = scene.View;
        var isMust = MustBefore(view, on);
        if (on + 1 == end)
        {
            return (view[on].Clitics & Clitics.Pronoun) != Clitics.None && (isMust || (opensClause && OpensClause(view, on))) ? [] : null;
        }

        var mention = NamedActor.At(scene, on + 1);
        var isWhole = mention >= 0 && Enumerable.Range(0, view.Mentions.Length).Any(m => NamedActor.LastToken(view, m) == end - 1 && scene.Phrases.Leader(m) == scene.Phrases.Leader(mention));
        return isWhole && (isMust || (opensClause && OpensClause(view, on))) ? NamedActor.WithJoined(scene, mention) : null;
    }

    /// <summary>A word of obligation before «على», and no «was»: what one should have done, one did not do.</summary>
    private static bool MustBefore(DocumentView view, int on)
    {
        var must = Enumerable.Range(1, LongestMust).Select(back => on - back).FirstOrDefault(t => RoleWords.Is(view, t, "must"), -1);
        return must >= 0 && (must == 0 || (view.Cues[must - 1] & CueKind.Auxiliary) == CueKind.None);
    }

    /// <summary>«على» opens a clause of its own: it begins the sentence, or stands behind a mark, «and» or «that».</summary>
    private static bool OpensClause(DocumentView view, int on) =>
        on == view.SentenceOf(on).First || view[on].HasConjunction || view[on - 1].Kind == TokenKind.Punctuation || (view.Cues[on - 1] & CueKind.Complementizer) != CueKind.None;

    private static bool IsThat(DocumentView view, int token) =>
        (view.Cues[token] & CueKind.Complementizer) != CueKind.None && !view[token].HasPreposition && (view[token].Clitics & Clitics.Pronoun) == Clitics.None;
}
