namespace NewsGraph.Arabic.Segmentation;

/// <summary>Parts words given one a line, in the context of the lines before and after, as public gold files are laid out.</summary>
public static class SegmentationFile
{
    /// <summary>For each line the word, a tab and its parts joined by <c>+</c>; an empty line stays empty and ends a sentence.</summary>
    public static IEnumerable<string> Segment(IReadOnlyList<string> lines, Segmenter segmenter)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var word = lines[i];
            yield return word.Length == 0 ? "" : $"{word}\t{Parts(Clean(word), At(lines, i - 1), At(lines, i + 1), segmenter)}";
        }
    }

    private static string Parts(string word, string previous, string next, Segmenter segmenter) =>
        word.Length > 0 && word.All(Letters.IsLetter) ? segmenter.Segment(word, previous, next).Segments : word;

    private static string At(IReadOnlyList<string> lines, int at) => at < 0 || at >= lines.Count ? "" : Clean(lines[at]);

    private static string Clean(string word) => Repair.TextRepair.Repair(word, Repair.RepairKinds.All & ~Repair.RepairKinds.Digits).Text;
}
