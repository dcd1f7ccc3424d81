using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Where the words of an office end: at what begins a time, a circumstance, another party or a clause (<c>office-words.tsv</c>), and at a noun that only a verb can govern.</summary>
internal sealed class OfficeBorders(NameEvidence evidence)
{
    private const string Of = "\u0645\u0646"; // min

    /// <summary>True when a token is no part of the office that a token before it may begin.</summary>
    public bool Ends(int i, Sentence sentence) => Begins(i, sentence) || IsObjectBehindNisba(i, sentence);

    /// <summary>True for a word of an office's table that names one here: «chief negotiator», not «a great part of».</summary>
    public bool NamesOffice(int i) =>
        !WordClasses.OfOffices.Is(evidence.Keys.Stem[i], "loose") || (i + 1 < evidence.Keys.Stem.Length && !IsForm(i + 1, Of) && evidence.Document.Tokens[i + 1].Kind == TokenKind.Word && !evidence.Document.Tokens[i].IsDefinite);

    private bool Begins(int i, Sentence sentence)
    {
        var word = evidence.Keys.Core[i];
        return WordClasses.OfOffices.Is(word, "border") || evidence.Cues[i].Contains("weekday", StringComparer.Ordinal)
            || (WordClasses.OfOffices.Is(word, "destination") && !IsSent(i, sentence));
    }

    // «The UN envoy to Yemen So-and-so».
    private bool IsSent(int i, Sentence sentence)
    {
        for (var t = i - 1; t >= sentence.First && evidence.Document.Tokens[t].Kind == TokenKind.Word && evidence.Document.Tokens[t].Tag != PartOfSpeech.Verb; t--)
        {
            if (WordClasses.OfOffices.Is(evidence.Keys.Stem[t], "sent"))
            {
                return true;
            }
        }

        return false;
    }

    // «The Iraqi president condemned [verb before] the bombing», «the Iraqi president [nisba] the bombing»: behind its adjective no construct goes on, but a title or name may stand.
    private bool IsObjectBehindNisba(int i, Sentence sentence)
    {
        var token = evidence.Document.Tokens[i];
        return i > sentence.First && evidence.Nisbas[i - 1] is not null && evidence.Document.Tokens[i - 1].IsDefinite && evidence.Document.Tokens[i - 1].Tag == PartOfSpeech.Adjective
            && token is { Tag: PartOfSpeech.Noun, IsDefinite: true, HasPreposition: false, HasConjunction: false }
            && evidence.Gazetteer[i] is null && evidence.Nisbas[i] is null && evidence.Cues[i].Count == 0 && !evidence.Has(i, "office") && !IsStanding(i);
    }

    private bool IsStanding(int i) =>
        WordClasses.OfRelations.Is(evidence.Keys.Stem[i], "former") || WordClasses.OfRelations.Is(evidence.Keys.Stem[i], "designate") || WordClasses.OfRelations.Is(evidence.Keys.Stem[i], "resigned") || WordClasses.OfRelations.Is(evidence.Keys.Stem[i], "ended");

    private bool IsForm(int i, string form) => string.Equals(evidence.Document.Tokens[i].Form, form, StringComparison.Ordinal);
}
