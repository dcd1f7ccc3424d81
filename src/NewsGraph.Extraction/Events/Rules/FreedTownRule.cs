using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Freed [the town]», «freeing it of the militias» is a military act, no release of prisoners.</summary>
internal sealed class FreedTownRule : IEventRule
{
    private const int Reach = 3;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type is EventType.Aid or EventType.Concede && RoleWords.IsVerb(scene, v, "free-lemmas") && (FreesPlace(scene, v) || FreesFromArms(scene.View, scene.Triggers[v].Token)))
            {
                scene.Triggers[v] = scene.Triggers[v] with { Type = EventType.Assault };
            }
        }
    }

    /// <summary>Right behind, or behind a verb's subject, stands a place, at most behind «the whole of», «the city of».</summary>
    private static bool FreesPlace(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        var subject = view[token].Tag == PartOfSpeech.Verb ? SubjectSlot.Of(scene, v).AfterMention : -1;
        var from = subject >= 0 && view.TypeAt(subject) != EntityType.Location ? NamedActor.LastToken(view, subject) + 1 : token + 1;
        for (var t = from; t < Math.Min(view.Count, from + Reach); t++)
        {
            if (view.MentionAt[t] is var m and >= 0)
            {
                return view.TypeAt(m) == EntityType.Location && !view[t].HasPreposition && !view[t].HasConjunction;
            }

            if (!RoleWords.Is(view, t, "whole"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool FreesFromArms(DocumentView view, int token) =>
        (view[token].Clitics & Clitics.Pronoun) != Clitics.None && RoleWords.Is(view, token + 1, "from")
        && (RoleWords.Is(view, token + 2, "armed") || (RoleWords.Is(view, token + 2, "members") && RoleWords.Is(view, token + 3, "armed")));
}
