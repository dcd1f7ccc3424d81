using System.Runtime.InteropServices;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Voices;

/// <summary>What stands after a verb in its clause: how many noun phrases without preposition, the first of them, the first preposition, an agent phrase.</summary>
/// <param name="Phrases">Noun phrases without preposition, at most 3.</param>
/// <param name="First">Index of the first word of the first of them; -1 for none.</param>
/// <param name="Second">Index of the first word of the second; -1 for none.</param>
/// <param name="Preposition">Index of the first word that is or carries a preposition; -1 for none.</param>
/// <param name="Clause">Index of a subordinating conjunction («أن») that ends the search; -1 for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VerbComplements(int Phrases, int First, int Second, int Preposition, int Clause)
{
    private const int Reach = 16;
    private const int Most = 3;

    /// <summary>Reads the words after <paramref name="verb"/> up to the next verb, conjunction or stop.</summary>
    public static VerbComplements After(ReadOnlySpan<Token> sentence, int verb)
    {
        var found = new VerbComplements(0, -1, -1, -1, -1);
        var (open, titled) = (false, false);
        for (var i = verb + 1; i < sentence.Length && i <= verb + Reach && found.Phrases < Most; i++)
        {
            var token = sentence[i];
            if (token.Tag == PartOfSpeech.SubordinatingConjunction)
            {
                return found with { Clause = i };
            }

            if (EndsClause(token))
            {
                break;
            }

            if (token.Tag == PartOfSpeech.Adposition || token.HasPreposition)
            {
                found = found with { Preposition = found.Preposition < 0 ? i : found.Preposition };

                // A preposition of its own opens a phrase that its noun only continues.
                open = token.Tag == PartOfSpeech.Adposition || Continues(token);
                continue;
            }

            if (!IsNominal(token))
            {
                open &= token.Kind == TokenKind.Punctuation;
                titled &= token.Tag == PartOfSpeech.Adjective;
                continue;
            }

            if (TimeAdverbials.Holds(token))
            {
                // «مساء أمس», «عام 2003»: what follows belongs to it, unless it has ended with a pronoun, an article or by itself.
                open = i + 1 < sentence.Length && (sentence[i + 1].Kind == TokenKind.Number || TimeAdverbials.Holds(sentence[i + 1]));
                continue;
            }

            found = open || (titled && IsApposition(token)) ? found : found.With(i);
            open = (Continues(token) && !AfterTime(sentence, i)) || (token.Tag == PartOfSpeech.ProperNoun && i + 1 < sentence.Length && sentence[i + 1].Tag == PartOfSpeech.ProperNoun);
            titled = token.IsDefinite && token.Tag == PartOfSpeech.Noun;
        }

        return found;
    }

    private VerbComplements With(int at) => this with { Phrases = Phrases + 1, First = First < 0 ? at : First, Second = First >= 0 && Second < 0 ? at : Second };

    /// <summary>True of the number of «عام 2003», whose phrase ends with it.</summary>
    private static bool AfterTime(ReadOnlySpan<Token> sentence, int at) => sentence[at].Kind == TokenKind.Number && TimeAdverbials.Holds(sentence[at - 1]);

    /// <summary>True of a name that may stand in apposition to a definite noun before it («الرئيس الأميركي باراك أوباما»), unlike a place («زار الرئيس دمشق»).</summary>
    private static bool IsApposition(Token token) =>
        token.Tag == PartOfSpeech.ProperNoun && ((LexicalFlags)ArabicModels.Lexicon.Value(token.Stem) & (LexicalFlags.PlaceName | LexicalFlags.PersonName)) != LexicalFlags.PlaceName;

    private static bool EndsClause(Token token) =>
        token.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.CoordinatingConjunction
        || (token.Kind == TokenKind.Punctuation && !IsQuote(token.Form[0])) || (token.HasConjunction && token.Tag != PartOfSpeech.ProperNoun);

    private static bool IsQuote(char c) => c is '"' or '\'' or '(' or ')' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D';

    private static bool IsNominal(Token token) =>
        token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Other;

    /// <summary>True of a word whose phrase goes on with the next noun: it has neither article nor pronoun and is no name.</summary>
    private static bool Continues(Token token) =>
        (token.Clitics & (Clitics.Article | Clitics.Pronoun)) == Clitics.None && token.Tag != PartOfSpeech.ProperNoun && token.Tag != PartOfSpeech.Adposition;
}
