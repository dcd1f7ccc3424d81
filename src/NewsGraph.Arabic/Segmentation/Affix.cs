using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>A sequence of proclitics as it is written.</summary>
/// <param name="Surface">The letters in front of the stem.</param>
/// <param name="Segments">The clitics joined by <c>+</c>; the article of «لل» is spelt out.</param>
/// <param name="Clitics">Which clitics they are.</param>
/// <param name="Outer">How many letters stand before the article, the future particle or the stem: conjunctions and prepositions.</param>
internal sealed record Proclitic(string Surface, string Segments, Clitics Clitics, int Outer);

/// <summary>A sequence of inflections and attached pronouns as it is written.</summary>
/// <param name="Surface">The letters after the stem.</param>
/// <param name="Segments">The parts joined by <c>+</c>.</param>
/// <param name="Pronoun">Number of letters of the attached object or possessive pronoun at the end.</param>
/// <param name="Opened">True where a teh stands for a teh marbuta opened by the pronoun.</param>
internal sealed record Suffix(string Surface, string Segments, int Pronoun, bool Opened);
