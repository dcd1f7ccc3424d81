using System.Collections.Immutable;

namespace NewsGraph.Text;

/// <summary>An analysed article: its sentences and tokens. Furniture has none.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Sentences in text order.</param>
/// <param name="Tokens">All tokens in text order.</param>
public sealed record Document(Article Article, ImmutableArray<Sentence> Sentences, ImmutableArray<Token> Tokens)
{
    /// <summary>The tokens of one sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan(sentence.First, sentence.Count);

    /// <summary>The text span from the core of token <paramref name="first"/> to the core of the last of <paramref name="count"/> tokens:
    /// attached conjunctions, prepositions and pronouns at the two ends are left out, as the annotation guidelines cut names and triggers.</summary>
    public TextSpan CoreSpan(int first, int count) => new(Tokens[first].Core.Start, Tokens[first + count - 1].Core.End);
}

/// <summary>A sentence, headline, dateline or caption.</summary>
/// <param name="Index">Position in <see cref="Document.Sentences"/>.</param>
/// <param name="Span">Its place in the article's text.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Kind">The kind of block it stands in.</param>
/// <param name="Paragraph">Index of its block in <see cref="Article.Blocks"/>.</param>
public sealed record Sentence(int Index, TextSpan Span, int First, int Count, BlockKind Kind, int Paragraph);

/// <summary>An orthographic word, number or punctuation mark with its clitics told apart.</summary>
/// <param name="Span">The whole token in the article's text.</param>
/// <param name="Core">The token without attached conjunctions (و ف), prepositions (ب ل ك) and pronouns; the article ال and the future سـ stay in.
/// For «للجيش» it begins at the second letter («لجيش»), whose lost alif the guidelines leave out.</param>
/// <param name="Form">The token as repaired: no diacritics, no tatweel, standard letters.</param>
/// <param name="Stem">The form without any proclitic, without ال and without attached pronouns, ta marbuta restored where a pronoun had opened it.</param>
/// <param name="Kind">Word, number, punctuation …</param>
/// <param name="Clitics">Which clitics are attached.</param>
/// <param name="Tag">Part of speech of the stem (Universal Dependencies v2 inventory).</param>
public sealed record Token(TextSpan Span, TextSpan Core, string Form, string Stem, TokenKind Kind, Clitics Clitics, PartOfSpeech Tag)
{
    /// <summary>Dictionary form, where known; else the stem.</summary>
    public string Lemma { get; init; } = Stem;

    /// <summary>Verb form, aspect, voice, person, gender and number as far as the form says.</summary>
    public Morphology Morphology { get; init; }

    /// <summary>Lemma of the verb (third person masculine singular of the perfect) that a finite verb, verbal noun or participle belongs to; else null.</summary>
    public string? Verb { get; init; }

    /// <summary>True when the stem carries the article ال.</summary>
    public bool IsDefinite => (Clitics & Clitics.Article) != Clitics.None;

    /// <summary>True when a preposition ب ل ك is attached.</summary>
    public bool HasPreposition => (Clitics & Clitics.Prepositions) != Clitics.None;

    /// <summary>True when a conjunction و ف is attached.</summary>
    public bool HasConjunction => (Clitics & Clitics.Conjunctions) != Clitics.None;
}

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Arabic letters.</summary>
    Word,

    /// <summary>Digits of any script, with separators.</summary>
    Number,

    /// <summary>A punctuation mark or symbol.</summary>
    Punctuation,

    /// <summary>Latin or other letters.</summary>
    Foreign,

    /// <summary>A web or mail address, a hashtag, an account name.</summary>
    Address,
}

/// <summary>Clitics written together with a word.</summary>
[Flags]
public enum Clitics
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Conjunction و.</summary>
    Waw = 1,

    /// <summary>Conjunction ف.</summary>
    Fa = 2,

    /// <summary>Preposition ب.</summary>
    Ba = 4,

    /// <summary>Preposition or particle ل.</summary>
    Lam = 8,

    /// <summary>Preposition ك.</summary>
    Kaf = 16,

    /// <summary>Future particle س.</summary>
    Seen = 32,

    /// <summary>Article ال.</summary>
    Article = 64,

    /// <summary>Attached object or possessive pronoun.</summary>
    Pronoun = 128,

    /// <summary>Interrogative أ.</summary>
    Hamza = 256,

    /// <summary>Any conjunction.</summary>
    Conjunctions = Waw | Fa,

    /// <summary>Any preposition.</summary>
    Prepositions = Ba | Lam | Kaf,
}

/// <summary>Universal part-of-speech tags (https://universaldependencies.org/u/pos/), in their order.</summary>
public enum PartOfSpeech
{
    /// <summary>Not tagged, or anything else (X).</summary>
    Other,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART.</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ.</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB.</summary>
    Verb,
}
