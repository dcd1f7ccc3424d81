using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Spells a candidate out.</summary>
internal sealed class CandidateDescription(AffixInventory inventory, StemSpelling spelling)
{
    /// <summary>The word as that candidate parts it.</summary>
    public SegmentedWord Describe(string word, Candidate candidate)
    {
        if (candidate.End == byte.MaxValue)
        {
            return new SegmentedWord(word, word, Clitics.None, 0, word.Length, 0);
        }

        var proclitic = inventory.Proclitics[candidate.Proclitic];
        var suffix = inventory.Suffixes[candidate.Suffix];
        var clitics = proclitic.Clitics | (suffix.Pronoun > 0 ? Clitics.Pronoun : Clitics.None);
        return new SegmentedWord(
            JoinedWords.Default.SegmentsOf(word) ?? Segments(word, candidate, inventory), StemOf(word, candidate, suffix), clitics, proclitic.Outer, word.Length - suffix.Pronoun, candidate.Start);
    }

    /// <summary>All parts joined by <c>+</c>.</summary>
    public static string Segments(string word, Candidate candidate, AffixInventory inventory)
    {
        var before = inventory.Proclitics[candidate.Proclitic].Segments;
        var after = inventory.Suffixes[candidate.Suffix].Segments;
        return string.Concat(before, before.Length > 0 ? "+" : "", word[candidate.Start..Math.Min(candidate.End, word.Length)], after.Length > 0 ? "+" + after : "");
    }

    private string StemOf(string word, Candidate candidate, Suffix suffix) => suffix.Pronoun == 0
        ? word[candidate.Start..]
        : spelling.BeforePronoun(word.AsSpan()[candidate.Start..^suffix.Pronoun], suffix.Opened);
}
