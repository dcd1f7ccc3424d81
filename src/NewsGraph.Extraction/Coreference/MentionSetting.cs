using NewsGraph.Arabic.Numbers;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Where a mention stands and what its words say of number, as far as coreference asks.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="IsPointedAt">True where a demonstrative stands before it or «the said» in it.</param>
/// <param name="IsOther">True where it names others («three other soldiers»).</param>
/// <param name="IsRestricted">True where a relative clause or «of», «in» follows, which makes a definite noun new.</param>
/// <param name="IsConjoined">True where a conjunction is attached to its first word.</param>
/// <param name="HasPronoun">True where a pronoun is attached to its last word («its forces»).</param>
/// <param name="Quantity">The number that it states, or null.</param>
/// <param name="Number">Grammatical number of its noun.</param>
/// <param name="Gender">Grammatical gender of its noun.</param>
/// <param name="VerbGender">Gender of the singular verb whose subject it may be, before it.</param>
/// <param name="Title">Key of the noun right before it («the student so-and-so»), or empty.</param>
/// <param name="IsAlias">True where words before it say that it is another name of somebody.</param>
/// <param name="Before">What stands right before it: 0 a word, 1 nothing, 2 a comma, 3 a bracket or quote, 4 a colon, 5 other punctuation.</param>
/// <param name="Noun">Key of its noun: the first word that states no quantity.</param>
public sealed record MentionSetting(
    int Sentence, bool IsPointedAt, bool IsOther, bool IsRestricted, bool IsConjoined, bool HasPronoun, decimal? Quantity, GrammaticalNumber Number, Gender Gender, Gender VerbGender, string Title, bool IsAlias, int Before, string Noun)
{
    private const int VerbReach = 4;
    private const int AliasReach = 3;

    /// <summary>Reads the setting of a span off a document.</summary>
    public static MentionSetting Of(NameSpan span, NameEvidence evidence)
    {
        var sentence = evidence.SentenceOf(span.First);
        var tokens = Enumerable.Range(span.First, span.Count).ToList();
        var number = evidence.Numbers.FirstOrDefault(n => n.First < span.End && n.End > span.First && n.Kind == NumberKind.Cardinal);
        var noun = tokens.FirstOrDefault(t => !(number is not null && t >= number.First && t < number.End) && !IsQuantity(t, evidence), span.First);
        return new MentionSetting(
            sentence.Index,
            Is(span.First - 1, sentence, evidence, "pointing") || tokens.Exists(t => Is(t, sentence, evidence, "such")) || Is(span.End, sentence, evidence, "such"),
            tokens.Exists(t => Is(t, sentence, evidence, "other")) || Is(span.End, sentence, evidence, "other"),
            Is(span.End, sentence, evidence, "relative") || Is(span.End, sentence, evidence, "of"),
            evidence.Document.Tokens[span.First].HasConjunction,
            (evidence.Document.Tokens[span.End - 1].Clitics & Clitics.Pronoun) != Clitics.None,
            QuantityOf(number, evidence.Document.Tokens[noun]),
            evidence.Document.Tokens[noun].Morphology.Number,
            evidence.Document.Tokens[noun].Morphology.Gender,
            VerbGenderOf(span.First, sentence, evidence),
            TitleOf(span.First, sentence, evidence),
            Enumerable.Range(span.First - AliasReach, AliasReach).Any(t => Is(t, sentence, evidence, "alias")),
            BeforeOf(span.First, sentence, evidence),
            NominalKey.Of(evidence.Document.Tokens[noun]));
    }

    private static Gender VerbGenderOf(int first, Sentence sentence, NameEvidence evidence)
    {
        for (var i = first - 1; i >= sentence.First && first - i <= VerbReach; i--)
        {
            var token = evidence.Document.Tokens[i];
            if (token.Morphology is { Form: VerbForm.Finite, Number: GrammaticalNumber.Singular } verb)
            {
                return verb.Gender;
            }

            if (token.Tag is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun) || token.HasPreposition)
            {
                break;
            }
        }

        return Gender.None;
    }

    private static string TitleOf(int first, Sentence sentence, NameEvidence evidence) =>
        first > sentence.First && evidence.Document.Tokens[first - 1] is { Kind: TokenKind.Word, Tag: PartOfSpeech.Noun or PartOfSpeech.Adjective } token ? NominalKey.Of(token) : "";

    private static int BeforeOf(int first, Sentence sentence, NameEvidence evidence) =>
        first <= sentence.First ? 1 : evidence.Document.Tokens[first - 1] is not { Kind: TokenKind.Punctuation } token ? 0
        : token.Form switch { "\u060C" or "," => 2, "(" or "\"" or "\u00AB" or "\u201C" => 3, ":" => 4, _ => 5 };

    private static bool IsQuantity(int token, NameEvidence evidence) =>
        evidence.Document.Tokens[token] is { Tag: PartOfSpeech.Numeral } or { Kind: TokenKind.Number } || WordClasses.OfCoreference.Is(evidence.Keys.Stem[token], "quantity");

    private static decimal? QuantityOf(NumberExpression? number, Token noun) =>
        number?.Stated ?? (noun.Morphology.Number == GrammaticalNumber.Dual ? 2 : null);

    private static bool Is(int token, Sentence sentence, NameEvidence evidence, string wordClass) =>
        token >= sentence.First && token < sentence.First + sentence.Count && (WordClasses.OfCoreference.Is(evidence.Keys.Stem[token], wordClass) || WordClasses.OfCoreference.Is(evidence.Keys.Whole[token], wordClass));
}
