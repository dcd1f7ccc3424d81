using System.Text;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>What stands between a trigger and a mention, in few symbols: verbs, nouns, other mentions, events, prepositions by word, breaks.</summary>
internal static class ClausePath
{
    private const int Longest = 7;

    /// <summary>The path over tokens [<paramref name="from"/>, <paramref name="to"/>). Adjectives, adverbs and numerals are left out; repeated symbols count once.</summary>
    public static string Of(EventScene scene, int from, int to)
    {
        var path = new StringBuilder();
        var symbols = 0;
        var last = "";
        for (var t = from; t < to; t++)
        {
            var symbol = SymbolAt(scene, t);
            if (symbol.Length == 0 || symbol == last)
            {
                continue;
            }

            last = symbol;
            if (++symbols > Longest)
            {
                return "long";
            }

            path.Append(symbol).Append(' ');
        }

        return path.ToString();
    }

    private static string SymbolAt(EventScene scene, int t)
    {
        var view = scene.View;
        var token = view[t];
        var prefix = (token.HasConjunction ? "w" : "") + (TriggerFeatures.PrepositionOf(token.Clitics) is var p and not "-" ? p : "");
        if (scene.TriggerAt[t] >= 0)
        {
            return prefix + "!" + (token.Tag == PartOfSpeech.Verb ? "v" : "n");
        }

        if (view.MentionAt[t] is var m and >= 0)
        {
            return view.Mentions[m].First == t ? prefix + (scene.Phrases.IsModifier(m) ? "m" : "M") : "";
        }

        return (view.Cues[t] & CueKind.Preposition) != CueKind.None ? view.Keys[t]
            : (view.Cues[t] & CueKind.Complementizer) != CueKind.None ? "C"
            : (view.Cues[t] & CueKind.Relative) != CueKind.None ? "R"
            : (view.Cues[t] & CueKind.Subordinator) != CueKind.None ? "S"
            : view.IsBreak(t) ? ","
            : prefix + Class(token);
    }

    private static string Class(Token token) => token.Tag switch
    {
        PartOfSpeech.Verb => "V",
        PartOfSpeech.Auxiliary => "A",
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun => token.IsDefinite ? "D" : (token.Clitics & Clitics.Pronoun) != Clitics.None ? "P" : "N",
        PartOfSpeech.Pronoun => "H",
        PartOfSpeech.CoordinatingConjunction => "w",
        _ => "",
    };
}
