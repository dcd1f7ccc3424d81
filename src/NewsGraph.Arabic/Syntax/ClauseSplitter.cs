using NewsGraph.Text;

namespace NewsGraph.Arabic.Syntax;

/// <summary>
/// Parts sentences into clauses: before a subordinator (أن، إن، الذي …), before a conjoined verb, after a comma that a new verb follows.
/// An auxiliary («كانت … قد أعلنت») and its verb share a clause.
/// </summary>
public static class ClauseSplitter
{
    /// <summary>The clauses of a sentence; they cover it without gap or overlap.</summary>
    public static IReadOnlyList<Clause> Split(Document document, Sentence sentence)
    {
        var clauses = new List<Clause>();
        var tokens = document.Tokens;
        var end = sentence.First + sentence.Count;
        var first = sentence.First;
        var verb = -1;
        for (var i = sentence.First; i < end; i++)
        {
            if (i > first && Begins(tokens.AsSpan(), i, verb, end))
            {
                clauses.Add(new Clause(first, i - first, verb));
                (first, verb) = (i, -1);
            }

            if (tokens[i].Tag == PartOfSpeech.Verb && verb < 0)
            {
                verb = i;
            }
        }

        clauses.Add(new Clause(first, end - first, verb));
        return clauses;
    }

    private static bool Begins(ReadOnlySpan<Token> tokens, int at, int verb, int end)
    {
        var token = tokens[at];
        if (token.Tag == PartOfSpeech.SubordinatingConjunction || IsRelative(token))
        {
            return true;
        }

        if (verb < 0)
        {
            return false;
        }

        var finite = token.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        return (finite && (token.HasConjunction || tokens[at - 1].Tag == PartOfSpeech.Punctuation)) || (tokens[at - 1].Form is [Letters.Comma] && VerbFollows(tokens, at, end));
    }

    /// <summary>A verb within two tokens after a comma, with only particles between («، ولم يذكر», «، فيما حذرت»).</summary>
    private static bool VerbFollows(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var i = at; i < Math.Min(at + 3, end); i++)
        {
            if (tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            {
                return true;
            }

            if (tokens[i].Tag is not (PartOfSpeech.Particle or PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«الذي»، «التي»، «الذين»: article, lam or thal, and a short form tagged as a pronoun.</summary>
    internal static bool IsRelative(Token token) =>
        token.Tag == PartOfSpeech.Pronoun && token.Form.AsSpan().TrimStart([Letters.Waw, Letters.Feh]) is [Letters.Alif, Letters.Lam, _, _, ..];
}
