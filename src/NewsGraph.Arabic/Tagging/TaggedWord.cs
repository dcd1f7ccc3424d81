using NewsGraph.Arabic.Segmentation;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tagging;

/// <summary>A token as the tagger sees it.</summary>
/// <param name="Form">The repaired token.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">Its parts, when it is an Arabic word.</param>
public readonly record struct TaggedWord(string Form, TokenKind Kind, SegmentedWord? Word)
{
    /// <summary>The stem, or the form of what has none.</summary>
    public string Stem => Word?.Stem ?? Form;

    /// <summary>The clitics.</summary>
    public Clitics Clitics => Word?.Clitics ?? Clitics.None;
}
