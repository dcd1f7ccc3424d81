using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Text;

/// <summary>Texts, numbered from 0 on, and which of them hold a word.</summary>
internal abstract class TextPostings
{
    /// <summary>How many texts there are.</summary>
    public abstract int TextCount { get; }

    /// <summary>How many words they have together, repeated ones included.</summary>
    public abstract long WordCount { get; }

    /// <summary>The number of a text's term.</summary>
    public abstract TermId Text(int number);

    /// <summary>How many texts hold a word.</summary>
    public abstract int CountOf(string word);

    /// <summary>The texts that hold a word, ascending.</summary>
    public abstract IReadOnlyList<int> Of(string word);
}
