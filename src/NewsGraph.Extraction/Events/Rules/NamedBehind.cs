using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Who is named right behind a preposition or phrase, with titles before the name and others joined to it by «and».</summary>
internal static class NamedBehind
{
    private const int LongestTitle = 3;

    /// <summary>The entities named behind a token; none when anything but a title comes first.</summary>
    /// <param name="scene">The events of the document.</param>
    /// <param name="token">The last word before the title or name.</param>
    public static IReadOnlyList<string> Entities(EventScene scene, int token)
    {
        var mention = First(scene, token);
        return mention < 0 ? [] : Group(scene, mention);
    }

    /// <summary>The mention that begins behind a token, or behind a title there; −1 for none.</summary>
    public static int First(EventScene scene, int token)
    {
        var view = scene.View;
        var sentence = view.SentenceOf(token);
        for (var t = token + 1; t < Math.Min(sentence.First + sentence.Count, token + 2 + LongestTitle); t++)
        {
            if (view.MentionAt[t] is var m and >= 0)
            {
                return view.Mentions[m].First == t ? m : -1;
            }

            if (view[t].Tag is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun) || view[t].HasPreposition || view[t].HasConjunction)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A mention's entity and those coordinated with it.</summary>
    private static string[] Group(EventScene scene, int mention)
    {
        var sentence = scene.View.SentenceOf(scene.View.Mentions[mention].First);
        var leader = scene.Phrases.Leader(mention);
        return
        [
            .. Enumerable.Range(0, scene.View.Mentions.Length)
                .Where(m => scene.View.Mentions[m].First >= sentence.First && scene.View.Mentions[m].First < sentence.First + sentence.Count
                    && !scene.Phrases.IsModifier(m) && scene.Phrases.Leader(m) == leader)
                .Select(m => scene.View.Mentions[m].EntityId).Distinct(StringComparer.Ordinal),
        ];
    }
}
