using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Finds the office of a named person in the words before or after the name.</summary>
public sealed class OfficeFinder(NameEvidence evidence)
{
    private const int Reach = 10;
    private readonly OfficeBorders _borders = new(evidence);

    /// <summary>The office that introduces the name of a span, or null.</summary>
    public OfficePhrase? Find(NameSpan name)
    {
        var sentence = evidence.SentenceOf(name.First);
        return Before(name, sentence) ?? After(name, sentence);
    }

    private OfficePhrase? Before(NameSpan name, Sentence sentence)
    {
        var (office, aside) = (-1, 0);
        for (var i = name.First - 1; i >= sentence.First && name.First - i <= Reach; i--)
        {
            var token = evidence.Document.Tokens[i];
            if ((Stops(i) && !IsBracketOrQuote(token) && !IsCommaBeforeHonorific(i) && !IsCommaBeforeName(i, name)) || _borders.Ends(i, sentence))
            {
                break;
            }

            // «(the president) the minister So-and-so»: an aside is told of what stands before it.
            aside += token.Form is ")" ? 1 : token.Form is "(" && aside > 0 ? -1 : 0;
            if (aside == 0 && (Is(i, "office") || IsTitleWithOffice(i, name)) && _borders.NamesOffice(i))
            {
                office = i;
            }

            if (token.HasConjunction && office >= 0 && office >= i - 1)
            {
                break;
            }
        }

        return office < 0 ? null : Phrase(office, name.First - office, afterName: false);
    }

    private OfficePhrase? After(NameSpan name, Sentence sentence)
    {
        var i = name.End;
        var end = sentence.First + sentence.Count;
        if (i < end && evidence.Document.Tokens[i].Form is "\u060C" or "," or "(" or ":")
        {
            i++;
        }

        if (i >= end || !evidence.Has(i, "office") || evidence.Document.Tokens[i].HasConjunction || evidence.Document.Tokens[i].HasPreposition)
        {
            return null;
        }

        var last = i + 1;
        while (last < end && last - i < 6 && !Stops(last) && !_borders.Ends(last, sentence))
        {
            last++;
        }

        return Phrase(i, last - i, afterName: true);
    }

    private OfficePhrase Phrase(int first, int count, bool afterName)
    {
        var tokens = Enumerable.Range(first, count).Where(i => evidence.Document.Tokens[i].Kind != TokenKind.Punctuation).ToList();
        var country = tokens.Select(i => evidence.Nisbas[i]).FirstOrDefault(n => n is not null);
        return new OfficePhrase(first, count, [.. tokens.Select(i => evidence.Keys.Stem[i])], country, afterName);
    }

    private bool Stops(int i)
    {
        var token = evidence.Document.Tokens[i];
        return token.Kind == TokenKind.Punctuation || token.Tag == PartOfSpeech.Verb || Is(i, "saying");
    }

    // «the coalition's spokesman, Colonel so-and-so».
    private bool IsCommaBeforeHonorific(int i) =>
        evidence.Document.Tokens[i].Form is "\u060C" or "," && i + 1 < evidence.Cues.Length && Is(i + 1, "honorific");

    // «the spokesman of the airline, Mansour al-Badr»: apposition.
    private bool IsCommaBeforeName(int i, NameSpan name) =>
        i == name.First - 1 && evidence.Document.Tokens[i].Form is "\u060C" or "," && i > 0 && evidence.Document.Tokens[i - 1].Kind != TokenKind.Punctuation;

    // «the deputy for the Front So-and-so», «the Saudi king Salman»: titles that are offices where words stand between them and the name.
    private bool IsTitleWithOffice(int i, NameSpan name) => i + 1 < name.First && !Is(i + 1, "honorific") && Is(i, "honorific") && evidence.Has(i, "office");

    private static bool IsBracketOrQuote(Token token) => token.Form is "\"" or "\u00AB" or "\u00BB" or "\u201C" or "\u201D" or "(" or ")";

    private bool Is(int i, string cue) => evidence.Cues[i].Contains(cue, StringComparer.Ordinal);
}
