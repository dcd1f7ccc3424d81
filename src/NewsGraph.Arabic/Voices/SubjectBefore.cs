using System.Runtime.InteropServices;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Voices;

/// <summary>The noun before a verb that may be its subject: the topic of a verbal sentence («المحكمة شكلت») or what a relative clause describes («المعونات التي تقدم»).</summary>
/// <param name="Head">Index of the noun; -1 for none.</param>
/// <param name="IsRelative">A relative pronoun stands between.</param>
/// <param name="InPhrase">The noun hangs on a preposition.</param>
/// <param name="IsTopicalized">«أن», «إن» stands before the noun.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectBefore(int Head, bool IsRelative, bool InPhrase, bool IsTopicalized)
{
    private const int Reach = 12;

    /// <summary>Looks back from a verb.</summary>
    public static SubjectBefore Of(ReadOnlySpan<Token> sentence, int verb)
    {
        var at = verb - 1;
        var relative = false;
        while (at >= 0 && at > verb - 6 && IsParticle(sentence[at]))
        {
            relative |= IsRelativePronoun(sentence[at]);
            at--;
        }

        if (sentence[verb].HasConjunction)
        {
            return new SubjectBefore(-1, relative, InPhrase: false, IsTopicalized: false);
        }

        var head = -1;
        var end = Math.Max(0, verb - Reach);
        for (; at >= end && IsNominal(sentence[at]); at--)
        {
            head = sentence[at].Tag == PartOfSpeech.Adjective ? head : at;
            if (sentence[at].HasPreposition || sentence[at].HasConjunction)
            {
                at--;
                break;
            }
        }

        var before = at >= 0 ? sentence[at] : null;
        var phrase = head >= 0 && (sentence[head].HasPreposition || before is { Tag: PartOfSpeech.Adposition });
        return new SubjectBefore(head, relative, phrase, head >= 0 && before is { Tag: PartOfSpeech.SubordinatingConjunction });
    }

    /// <summary>True of what may stand between a subject and its verb: negations, «قد», auxiliaries, relative pronouns, «أن» with a pronoun.</summary>
    private static bool IsParticle(Token token) =>
        token.Tag is PartOfSpeech.Particle or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb || IsRelativePronoun(token);

    /// <summary>True of «الذي», «التي», «اللذان» …: the determiners and pronouns that begin like the article.</summary>
    private static bool IsRelativePronoun(Token token) =>
        token is { Tag: PartOfSpeech.Determiner or PartOfSpeech.Pronoun, Form: [Letters.Alif, Letters.Lam, _, _, ..] };

    private static bool IsNominal(Token token) => token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral;
}
