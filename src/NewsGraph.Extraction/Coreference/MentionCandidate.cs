using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>A mention on its way to an entity.</summary>
public sealed class MentionCandidate
{
    /// <summary>Reads a tagged span off a document.</summary>
    public MentionCandidate(NameSpan span, NameEvidence evidence, TextSpan text)
    {
        Span = span;
        Text = text;
        Surface = text.Of(evidence.Document.Article.Text);
        DisplayName = LostAlif.Restore(evidence.Document.Tokens[span.First], text, evidence.Document.Article.Text);
        IsIndefinite = span.Count > 1 && IsBare(evidence, span.First) && IsBare(evidence, span.First + 1) && evidence.Document.Tokens[span.First + 1].Tag == PartOfSpeech.Adjective;
        var words = new List<string>();
        var stems = new List<string>();
        var lemmas = new List<string>();
        for (var i = span.First; i < span.End; i++)
        {
            if (evidence.Document.Tokens[i].Kind != TokenKind.Punctuation)
            {
                words.Add(i == span.First ? FirstWord(evidence, i, text) : evidence.Keys.Whole[i]);
                stems.Add(evidence.Keys.Stem[i]);
                lemmas.Add(NominalKey.Of(evidence.Document.Tokens[i]));
            }
        }

        (Words, Stems, Lemmas) = (words, stems, lemmas);
        Key = string.Join(' ', words);
        HasDefiniteHead = evidence.Document.Tokens[span.First].IsDefinite;
        LastIsNisba = evidence.Nisbas[span.End - 1] is not null && evidence.Document.Tokens[span.End - 1].IsDefinite;
        Country = Enumerable.Range(span.First, span.Count).Select(i => evidence.Nisbas[i]).FirstOrDefault(n => n is not null);
        Type = span.Type;
        Setting = MentionSetting.Of(span, evidence);
    }

    /// <summary>Where it was tagged.</summary>
    public NameSpan Span { get; }

    /// <summary>Where it stands in the text, cut by the guidelines.</summary>
    public TextSpan Text { get; }

    /// <summary>The words as written.</summary>
    public string Surface { get; }

    /// <summary>The words as they would stand alone, for naming an entity.</summary>
    public string DisplayName { get; }

    /// <summary>True for an indefinite noun with its adjective («a new government»), to which no definite description refers back.</summary>
    public bool IsIndefinite { get; }

    /// <summary>Folded words without punctuation.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Folded stems of those words.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>Keys of their dictionary forms, so that cases and numbers of one noun are equal.</summary>
    public IReadOnlyList<string> Lemmas { get; }

    /// <summary>Where it stands and what it says of number.</summary>
    public MentionSetting Setting { get; }

    /// <summary>The words joined by spaces.</summary>
    public string Key { get; }

    /// <summary>Stem of the first word.</summary>
    public string Head => Stems.Count > 0 ? Stems[0] : "";

    /// <summary>True when the first word carries the article.</summary>
    public bool HasDefiniteHead { get; }

    /// <summary>Country whose nisba stands in it, or null.</summary>
    public string? Country { get; }

    /// <summary>True when the last word is a definite nisba of a country.</summary>
    public bool LastIsNisba { get; }

    /// <summary>Type of thing; may be corrected when the antecedent is found.</summary>
    public EntityType Type { get; set; }

    /// <summary>What the gazetteer says it may be.</summary>
    public IReadOnlyList<GazetteerEntry> Known { get; set; } = [];

    /// <summary>The office by which a person is introduced at this mention, or null.</summary>
    public OfficePhrase? Office { get; set; }

    /// <summary>Key of the known person who held, on the article's date, the office that this mention or the words before it give; or null.</summary>
    public string? Holder { get; set; }

    /// <summary>What tied it to its entity.</summary>
    public string Rule { get; set; } = "name";

    private static bool IsBare(NameEvidence evidence, int token) =>
        !evidence.Document.Tokens[token].IsDefinite && evidence.Gazetteer[token] is null && (evidence.Document.Tokens[token].Clitics & Clitics.Pronoun) == Clitics.None;

    private static string FirstWord(NameEvidence evidence, int token, TextSpan text) =>
        text.Start == evidence.Document.Tokens[token].Span.Start && evidence.Document.Tokens[token].Core.Start != text.Start
            ? evidence.Keys.Whole[token]
            : evidence.Keys.Core[token];
}
