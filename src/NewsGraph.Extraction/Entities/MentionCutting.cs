using NewsGraph.Arabic;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Entities;

/// <summary>Cuts tagged spans by the guidelines: attached conjunctions and prepositions off, unless the letters belong to the name.</summary>
internal sealed class MentionCutting(NameEvidence evidence)
{
    private readonly HashSet<int> _wholeWords = [.. evidence.Matches.Where(m => m.FromWholeWord).Select(m => m.First)];

    /// <summary>A tagged span without what cannot stand inside a name: a finite verb or a clause after a complete name, a country right after a definite one. Quoted names stay.</summary>
    public NameSpan Shorten(NameSpan span)
    {
        if (span.Type is not (EntityType.Organization or EntityType.Location))
        {
            return EndsInVerb(span) || EndsInEvent(span) || EndsInStanding(span) ? span with { Count = span.Count - 1 } : span;
        }

        for (var i = span.First + 1; i < span.End && evidence.Document.Tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            if (EndsBefore(i))
            {
                return span with { Count = i - span.First };
            }
        }

        return span;
    }

    // «Kais Saied dismisses the prime minister»: a headline's present-tense verb after a full name, with its object.
    private bool EndsInVerb(NameSpan span) =>
        span.Type == EntityType.Person && span.Count > 2 && evidence.Document.Tokens[span.End - 1] is { Tag: PartOfSpeech.Verb, Verb: not null } verb
        && verb.Form[0] is Letters.Yeh or Letters.Teh && evidence.Gazetteer[span.End - 1] is null
        && span.End < evidence.Document.Tokens.Length && evidence.Document.Tokens[span.End].Kind == TokenKind.Word;

    // «Adil Abdul-Mahdi [condemned] the raid»: the object of a verb before, after the full name of somebody known.
    private bool EndsInEvent(NameSpan span) =>
        span.Type == EntityType.Person && NamesEvent(span.End - 1)
        && evidence.Matches.Any(m => m.First == span.First && m.Count > 1 && m.Count == span.Count - 1 && m.Entries.Any(e => e.Type == EntityType.Person));

    // «Michel Aoun [whose term has] ended», «So-and-so, the former»: what is said of the office, after a full name.
    private bool EndsInStanding(NameSpan span) =>
        span.Type == EntityType.Person && span.Count > 2 && evidence.Document.Tokens[span.End - 1].IsDefinite && evidence.Gazetteer[span.End - 1] is null
        && (WordClasses.OfRelations.Is(evidence.Keys.Stem[span.End - 1], "ended") || WordClasses.OfRelations.Is(evidence.Keys.Stem[span.End - 1], "former") || WordClasses.OfRelations.Is(evidence.Keys.Stem[span.End - 1], "resigned"));

    /// <summary>True for a span that is no body: an indefinite noun for an event with what it happens to («a violation of the sovereignty»).</summary>
    public bool IsEvent(NameSpan span) =>
        span.Type == EntityType.Organization && span.Count > 1 && NamesEvent(span.First) && !evidence.Document.Tokens[span.First].IsDefinite
        && evidence.Document.Tokens[span.First + 1].HasPreposition && evidence.Gazetteer[span.First] is null && !evidence.Has(span.First, "body");

    private bool NamesEvent(int token) =>
        EventLexicon.Default.Find(WordKey.Of(evidence.Document.Tokens[token].Stem)).Any(r => r.Shape == WordShape.Noun);

    // «the coalition resumed the operations», «[accused] the Revolutionary Guard the United States»; «the movement Hasm» goes on after its kind noun.
    private bool EndsBefore(int i)
    {
        var token = evidence.Document.Tokens[i];
        var complete = evidence.Document.Tokens[i - 1].IsDefinite || evidence.Gazetteer[i - 1]?[0] is 'E' or 'S';
        var verb = (token.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || IsInflected(token)) && !token.IsDefinite && evidence.Gazetteer[i] is null;
        return complete && !token.HasPreposition && !token.HasConjunction && (verb || IsThat(token) || IsCountryByItself(i));
    }

    // A verb with the ending of a dual, plural or feminine subject, whatever the tagger took it for; an indefinite accusative, written alike, ends a name as well.
    private static bool IsInflected(Token token) =>
        token.Verb is { } verb && token.Form.StartsWith(verb, StringComparison.Ordinal) && token.Form[verb.Length..] is "\u0627" or "\u0648\u0627" or "\u062A" or "\u062A\u0627";

    private bool IsCountryByItself(int i) =>
        evidence.Document.Tokens[i - 1].IsDefinite && evidence.Gazetteer[i] is "B:country" or "S:country" && !evidence.Cues[i - 1].Contains("relative", StringComparer.Ordinal);

    private static bool IsThat(Token token) => token.Form is "\u0625\u0646" or "\u0623\u0646";

    /// <summary>The text of a tagged span.</summary>
    public TextSpan Cut(NameSpan span)
    {
        var first = evidence.Document.Tokens[span.First];
        var last = evidence.Document.Tokens[span.End - 1];
        var start = _wholeWords.Contains(span.First) ? first.Span.Start : first.Core.Start;
        var end = (last.Clitics & Clitics.Pronoun) != Clitics.None ? last.Span.End : last.Core.End;
        return new TextSpan(start, Math.Max(end, start + 1));
    }
}
