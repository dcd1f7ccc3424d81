using NewsGraph.Text;

namespace NewsGraph.Arabic.Syntax;

/// <summary>
/// Finds noun phrases without nesting: numbers and quantifiers, the nouns of an idafa chain, then adjectives agreeing in definiteness.
/// A conjunction or preposition on a token begins a new phrase; a definite noun (article or pronoun) closes the idafa chain.
/// </summary>
public static class NounPhraseChunker
{
    /// <summary>The noun phrases of a sentence in order, without overlap.</summary>
    public static IReadOnlyList<NounPhrase> Chunk(Document document, Sentence sentence)
    {
        var phrases = new List<NounPhrase>();
        var at = sentence.First;
        var end = sentence.First + sentence.Count;
        while (at < end)
        {
            var phrase = At(document, at, end);
            if (phrase.Count > 0)
            {
                phrases.Add(phrase);
            }

            at = Math.Max(phrase.End, at + 1);
        }

        return phrases;
    }

    private static NounPhrase At(Document document, int first, int end)
    {
        var tokens = document.Tokens;
        var at = first;
        while (at < end && IsQuantifier(tokens[at]) && (at == first || !OpensPhrase(tokens[at])))
        {
            at++;
        }

        if (at >= end || !IsNominal(tokens[at]) || (at > first && OpensPhrase(tokens[at])))
        {
            return at > first ? new NounPhrase(first, at - first, at - 1, IsDefinite: false) : default;
        }

        var head = at;
        var last = EndOfIdafa(tokens.AsSpan(), at, end);
        var definite = Closes(tokens[last]) || tokens[last].Tag == PartOfSpeech.ProperNoun;
        var stop = last + 1;
        while (stop < end && IsModifier(tokens[stop], definite))
        {
            stop++;
        }

        return new NounPhrase(first, stop - first, head, definite) { Idafa = last + 1 - head };
    }

    /// <summary>The last noun of the chain that begins here.</summary>
    private static int EndOfIdafa(ReadOnlySpan<Token> tokens, int at, int end)
    {
        // A name is the last noun of its chain: «شيراك المحادثات» are two phrases.
        while (at + 1 < end && !Closes(tokens[at]) && tokens[at].Tag != PartOfSpeech.ProperNoun && IsNominal(tokens[at + 1]) && !OpensPhrase(tokens[at + 1]))
        {
            at++;
        }

        // Parts of a name follow each other whatever their article («عادل عبد المهدي», «قاسم سليماني»).
        while (at + 1 < end && tokens[at].Tag == PartOfSpeech.ProperNoun && tokens[at + 1].Tag == PartOfSpeech.ProperNoun && !OpensPhrase(tokens[at + 1]))
        {
            at++;
        }

        return at;
    }

    private static bool Closes(Token token) => (token.Clitics & (Clitics.Article | Clitics.Pronoun)) != Clitics.None;

    private static bool OpensPhrase(Token token) => token.HasConjunction || token.HasPreposition;

    private static bool IsNominal(Token token) => token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static bool IsQuantifier(Token token) => token.Tag is PartOfSpeech.Numeral || (token.Tag is PartOfSpeech.Determiner && !token.IsDefinite);

    private static bool IsModifier(Token token, bool definite) =>
        token.Tag == PartOfSpeech.Adjective && !OpensPhrase(token) && (token.IsDefinite || !definite);
}
