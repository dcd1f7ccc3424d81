using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>Writes a name that stood after an attached lam as it stands alone: the article has lost its alif there, and the text has no place for it.</summary>
internal static class LostAlif
{
    private const string Alif = "\u0627";

    /// <summary>The words of a span, with the alif restored where its first token begins inside «lam and article».</summary>
    /// <param name="first">The token in which the span begins.</param>
    /// <param name="span">The words.</param>
    /// <param name="text">The article's text.</param>
    public static string Restore(Token first, TextSpan span, string text) =>
        first.IsDefinite && (first.Clitics & Clitics.Lam) != Clitics.None && span.Start == first.Core.Start && span.Start > first.Span.Start && !span.Of(text).StartsWith(Alif, StringComparison.Ordinal)
            ? Alif + span.Of(text)
            : span.Of(text);
}
