using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«[A] repelled an attack of [B]», «[A] foiled an attempt of [B] to break in»: B attacked A, and A acted on B; A made no such attack.</summary>
internal sealed class RepelledAttackRule : IEventRule
{
    private const double Confidence = 0.9;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v + 1 < drafts.Length; v++)
        {
            if (RoleWords.IsVerb(scene, v, "repel-lemmas") && IsItsAttack(scene, v, v + 1))
            {
                Apply(scene, drafts, v, v + 1);
            }
        }
    }

    private static void Apply(EventScene scene, EventDraft[] drafts, int repel, int attack)
    {
        var attackers = Attackers(scene, attack);
        var defenders = drafts[repel].In(EventRole.Agent).ToArray();
        if (attackers.Intersect(defenders, StringComparer.Ordinal).Any())
        {
            return; // one of the two is not who he is said to be
        }

        drafts[attack] = defenders.Aggregate(drafts[attack], (d, defender) => d.Without(EventRole.Agent, defender));
        if (attackers.Count > 0)
        {
            drafts[attack] = drafts[attack].Placing(EventRole.Agent, attackers, "agent: whose attack is repelled", Confidence);
            drafts[repel] = drafts[repel].Placing(EventRole.Target, attackers, "target: whose attack is repelled", Confidence);
        }

        if (drafts[attack].Lacks(EventRole.Target))
        {
            drafts[attack] = drafts[attack].Placing(EventRole.Target, defenders, "target: who repels the attack", Confidence);
        }
    }

    /// <summary>A noun of attack right behind, with at most the defender, «any», «this», «an attempt of» between.</summary>
    private static bool IsItsAttack(EventScene scene, int repel, int attack)
    {
        var view = scene.View;
        var (from, to) = (scene.Triggers[repel].Token, scene.Triggers[attack].Token);
        return scene.Triggers[attack].Type == EventType.Assault && view[to].Tag != PartOfSpeech.Verb && scene.SentenceOf(repel).Index == scene.SentenceOf(attack).Index
            && !view[to].HasConjunction && (view[to].Clitics & Clitics.Ba) == Clitics.None && !RoleWords.Is(view, to, "clash")
            && Enumerable.Range(from + 1, to - from - 1).All(t => view.MentionAt[t] >= 0 || view.IsBreak(t) || IsTime(scene, t) || RoleWords.Is(view, t, "attempt") || RoleWords.Is(view, t, "any") || RoleWords.Is(view, t, "this") || view[t].Kind == TokenKind.Number);
    }

    /// <summary>Who stands behind the attack: with «of» («هجوم لـ»), bare, or after «which … made».</summary>
    private static IReadOnlyList<string> Attackers(EventScene scene, int attack)
    {
        var view = scene.View;
        var at = scene.Triggers[attack].Token + 1;
        while (at < view.Count && view.MentionAt[at] < 0 && IsAttribute(view[at]))
        {
            at++;
        }

        if (at >= view.Count || view[at].HasConjunction || (view[at].HasPreposition && (view[at].Clitics & Clitics.Lam) == Clitics.None))
        {
            return [];
        }

        var mention = NamedActor.At(scene, RoleWords.Is(view, at, "made") ? at + 1 : at);
        return mention >= 0 && view.TypeAt(mention) != EntityType.Location ? NamedActor.WithJoined(scene, mention) : [];
    }

    private static bool IsTime(EventScene scene, int t) => scene.Times.Any(time => t >= time.First && t < time.First + time.Count);

    private static bool IsAttribute(Token token) => token.Tag == PartOfSpeech.Adjective && !token.HasPreposition && !token.HasConjunction;
}
