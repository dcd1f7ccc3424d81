using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>A word with its clitics told apart.</summary>
/// <param name="Segments">All parts joined by <c>+</c>, inflection included, in the scheme of the Farasa WikiNews gold («ثقاف+ة», «و+ال+تلفزيون»).</param>
/// <param name="Stem">The word without proclitics, article and attached pronouns, teh marbuta restored.</param>
/// <param name="Clitics">The clitics.</param>
/// <param name="CoreStart">Letters of conjunctions and prepositions in front.</param>
/// <param name="CoreEnd">Length of the word without the attached pronoun.</param>
/// <param name="StemStart">Where the stem begins in the word.</param>
public sealed record SegmentedWord(string Segments, string Stem, Clitics Clitics, int CoreStart, int CoreEnd, int StemStart);
