using System.Text.Json;
using NewsGraph.Arabic.Syntax;
using NewsGraph.Text;

namespace NewsGraph.Cli.Analyzing;

/// <summary>The clauses and noun phrases of a sentence as JSON items.</summary>
internal static class SyntaxItems
{
    private const int ClauseRank = 4;
    private const int PhraseRank = 5;

    /// <summary>The items of one sentence; token numbers count from the sentence's first token.</summary>
    public static IEnumerable<(TextSpan Span, int Rank, string Name, Action<Utf8JsonWriter> Fill)> Of(Document document, Sentence sentence)
    {
        foreach (var clause in ClauseSplitter.Split(document, sentence))
        {
            yield return (document.CoreSpan(clause.First, clause.Count), ClauseRank, "clause", json => FillClause(json, document, sentence, clause));
        }

        var phrases = NounPhraseChunker.Chunk(document, sentence);
        var links = PhraseLinker.Link(document, sentence, phrases).ToLookup(l => l.Phrase);
        for (var i = 0; i < phrases.Count; i++)
        {
            var (phrase, own) = (phrases[i], links[i]);
            yield return (document.CoreSpan(phrase.First, phrase.Count), PhraseRank, "phrase", json => FillPhrase(json, document, sentence, phrases, phrase, own));
        }
    }

    private static void FillClause(Utf8JsonWriter json, Document document, Sentence sentence, Clause clause)
    {
        json.WriteNumber("sentence", sentence.Index);
        if (clause.Verb >= 0)
        {
            json.WriteNumber("verbToken", clause.Verb - sentence.First);
            json.WriteString("verb", document.Tokens[clause.Verb].Lemma);
        }
    }

    private static void FillPhrase(Utf8JsonWriter json, Document document, Sentence sentence, IReadOnlyList<NounPhrase> phrases, NounPhrase phrase, IEnumerable<PhraseLink> links)
    {
        json.WriteNumber("sentence", sentence.Index);
        json.WriteNumber("headToken", phrase.Head - sentence.First);
        json.WriteString("head", document.Tokens[phrase.Head].Lemma);
        json.WriteBoolean("definite", phrase.IsDefinite);
        json.WriteNumber("idafa", phrase.Idafa);
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(link.Kind.ToString()));
            if (link.Other >= 0)
            {
                json.WriteNumber("toHeadToken", phrases[link.Other].Head - sentence.First);
            }

            if (link.Token >= 0)
            {
                json.WriteString("by", document.Tokens[link.Token].Form);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
