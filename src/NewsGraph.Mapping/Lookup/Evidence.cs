using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>One claim behind a direct edge, with the words that it rests on.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Article">The article that makes it.</param>
/// <param name="Title">The article's title, or null.</param>
/// <param name="Publisher">The outlet, or null.</param>
/// <param name="Published">When it was published, as precise as known, or null.</param>
/// <param name="SourceFile">The file it was read from, or null.</param>
/// <param name="Sentence">The words of the sentence, or null where the claim names none.</param>
/// <param name="OffsetInSentence">Where the claim's own words begin in it (UTF-16 units).</param>
/// <param name="Words">The claim's own words: what names the event, or shows the relation.</param>
/// <param name="Begin">Where they begin in the file (UTF-16 units), or null.</param>
/// <param name="End">Where they end in the file, or null.</param>
/// <param name="SaidBy">To whom the article attributes it.</param>
/// <param name="Rules">What found it, the event's rule before those of its participants.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Evidence(
    Iri Claim,
    Iri Article,
    string? Title,
    string? Publisher,
    string? Published,
    string? SourceFile,
    string? Sentence,
    int OffsetInSentence,
    string? Words,
    int? Begin,
    int? End,
    IReadOnlyList<Iri> SaidBy,
    IReadOnlyList<string> Rules,
    string Confidence)
{
    /// <summary>True where the article gives no name of the one to whom it attributes it.</summary>
    public bool IsUnnamedSource { get; init; }

    /// <summary>The speaker's own words in which it is claimed, whole, or null.</summary>
    public string? Quotation { get; init; }

    /// <summary>To whom the article attributes the saying itself, from the one nearest to the event to the one nearest to the article («the agency says that the minister said»); each a step with its speakers.</summary>
    public IReadOnlyList<IReadOnlyList<Iri>> ToldBy { get; init; } = [];

    /// <summary>True when its confidence stays below the threshold that the graph was built with.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The sentence with the claim's own words between <paramref name="open"/> and <paramref name="close"/>.</summary>
    public string? Marked(string open = "\u27E6", string close = "\u27E7") =>
        Sentence is null || Words is null || OffsetInSentence < 0 || OffsetInSentence + Words.Length > Sentence.Length
            ? Sentence
            : Sentence[..OffsetInSentence] + open + Words + close + Sentence[(OffsetInSentence + Words.Length)..];
}
