namespace NewsGraph.Arabic.Syntax;

/// <summary>A noun phrase: a head noun, the nouns of its idafa chain, and the adjectives that follow («وزير الخارجية العراقي الجديد»).</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Head">Index of the head: the first noun or name, after numbers and quantifiers.</param>
/// <param name="IsDefinite">True when the phrase is definite: its last noun carries the article, a pronoun, or is a name.</param>
public readonly record struct NounPhrase(int First, int Count, int Head, bool IsDefinite)
{
    /// <summary>Number of nouns in the idafa chain, the head included; 1 for a noun alone.</summary>
    public int Idafa { get; init; } = 1;

    /// <summary>Index after the last token.</summary>
    public int End => First + Count;
}
