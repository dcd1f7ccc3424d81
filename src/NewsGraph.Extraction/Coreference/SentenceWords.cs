using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>The words of a sentence as features tell them, with marks for what lies outside it.</summary>
/// <param name="Evidence">The document.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record SentenceWords(NameEvidence Evidence, Sentence Sentence)
{
    /// <summary>Index of the first token.</summary>
    public int First => Sentence.First;

    /// <summary>Index behind the last token.</summary>
    public int End => Sentence.First + Sentence.Count;

    /// <summary>A token, null outside the sentence.</summary>
    public Token? At(int token) => token >= First && token < End ? Evidence.Document.Tokens[token] : null;

    /// <summary>The folded stem of a token.</summary>
    public string Stem(int token) => token < First ? "<s>" : token >= End ? "</s>" : Evidence.Keys.Stem[token];

    /// <summary>The part of speech of a token, or the mark that it is; empty outside.</summary>
    public string Tag(int token) => At(token) is not { } t ? "" : t.Kind == TokenKind.Punctuation ? t.Form : t.Tag.ToString();

    /// <summary>The cue classes of a token.</summary>
    public IReadOnlyList<string> Cues(int token) => At(token) is null ? [] : Evidence.Cues[token];

    /// <summary>Preposition and conjunction that a token carries: «b», «l», «k» or «-», then «w»; empty outside.</summary>
    public string Clitic(int token) => At(token) is not { } t ? ""
        : ((t.Clitics & Clitics.Ba) != Clitics.None ? "b" : (t.Clitics & Clitics.Lam) != Clitics.None ? "l" : (t.Clitics & Clitics.Kaf) != Clitics.None ? "k" : "-") + (t.HasConjunction ? "w" : "");

    /// <summary>Class of the place's name that a token stands in, or null.</summary>
    public string? PlaceAt(int token) =>
        At(token) is not null && Evidence.Gazetteer[token] is { } known && (known.Contains("country", StringComparison.Ordinal) || known.Contains("place", StringComparison.Ordinal)) ? known : null;
}
