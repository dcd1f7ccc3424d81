namespace NewsGraph.Arabic.Lexicons;

/// <summary>What the embedded tables know of a written word: how often raw news has it, what dictionaries say.</summary>
public static class WordKnowledge
{
    /// <summary>How often raw news has a word: 0 never, else one more than the base-2 logarithm of its count, rounded.</summary>
    public static int CountLevel(ReadOnlySpan<char> word) => (ArabicModels.Counts.Value(word) + 7) / 8;

    /// <summary>What dictionaries know of a word as it is spelled.</summary>
    public static LexicalFlags Flags(ReadOnlySpan<char> word) => (LexicalFlags)ArabicModels.Lexicon.Value(word);
}
