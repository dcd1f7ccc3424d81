using NewsGraph.Text;

namespace NewsGraph.Arabic.Tokenization;

/// <summary>A token before its clitics are told apart: offsets in the text that was tokenised.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct RawToken(int Start, int End, TokenKind Kind)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;
}
