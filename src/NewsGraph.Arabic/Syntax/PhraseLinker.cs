using NewsGraph.Text;

namespace NewsGraph.Arabic.Syntax;

/// <summary>Links the noun phrases of a sentence by what stands between them: coordination, apposition, prepositions, relative clauses.</summary>
public static class PhraseLinker
{
    /// <summary>The links of a sentence's phrases, by phrase.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrases">Its phrases, as <see cref="NounPhraseChunker"/> finds them.</param>
    public static IReadOnlyList<PhraseLink> Link(Document document, Sentence sentence, IReadOnlyList<NounPhrase> phrases)
    {
        var links = new List<PhraseLink>();
        for (var i = 0; i < phrases.Count; i++)
        {
            AddBackward(document.Tokens.AsSpan(), sentence, phrases, i, links);
            if (phrases[i].End < sentence.First + sentence.Count && ClauseSplitter.IsRelative(document.Tokens[phrases[i].End]))
            {
                links.Add(new PhraseLink(PhraseLinkKind.RelativeHead, i, -1, phrases[i].End));
            }
        }

        return links;
    }

    private static void AddBackward(ReadOnlySpan<Token> tokens, Sentence sentence, IReadOnlyList<NounPhrase> phrases, int i, List<PhraseLink> links)
    {
        var first = phrases[i].First;
        if (tokens[first].HasPreposition)
        {
            links.Add(new PhraseLink(PhraseLinkKind.Prepositional, i, -1, first));
        }
        else if (first > sentence.First && tokens[first - 1].Tag == PartOfSpeech.Adposition && tokens[first - 1].Clitics is Clitics.None or Clitics.Waw or Clitics.Fa)
        {
            links.Add(new PhraseLink(PhraseLinkKind.Prepositional, i, -1, first - 1));
        }

        if (i > 0 && LinkTo(tokens, phrases[i - 1], phrases[i]) is { } kind)
        {
            links.Add(new PhraseLink(kind, i, i - 1, -1));
        }
    }

    private static PhraseLinkKind? LinkTo(ReadOnlySpan<Token> tokens, NounPhrase before, NounPhrase phrase)
    {
        var gap = phrase.First - before.End;
        if ((gap == 0 && tokens[phrase.First].HasConjunction) || (gap == 1 && tokens[before.End].Tag == PartOfSpeech.CoordinatingConjunction))
        {
            return PhraseLinkKind.Coordination;
        }

        // A definite description and a name right after it, or one after the other.
        var adjacent = gap == 0 && !tokens[phrase.First].HasPreposition && !tokens[phrase.First].HasConjunction;
        return adjacent && before.IsDefinite && tokens[before.Head].Tag == PartOfSpeech.Noun && tokens[phrase.Head].Tag == PartOfSpeech.ProperNoun ? PhraseLinkKind.Apposition : null;
    }
}
