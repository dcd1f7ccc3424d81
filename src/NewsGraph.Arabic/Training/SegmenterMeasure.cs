using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>How well words were parted.</summary>
/// <param name="Words">Words of the WikiNews gold compared.</param>
/// <param name="Exact">Share of them with every part right, 0–1.</param>
/// <param name="PudWords">Words of PUD compared.</param>
/// <param name="CliticsExact">Share of them with every proclitic and pronoun right, 0–1.</param>
public sealed record SegmenterScore(int Words, double Exact, int PudWords, double CliticsExact);

/// <summary>Measures the segmenter on sentences that it did not learn from.</summary>
public static class SegmenterMeasure
{
    /// <summary>Trains without the last part of WikiNews and PUD and measures on that part.</summary>
    /// <param name="data">Where the data lies.</param>
    /// <param name="heldOut">Share to hold out, 0–1.</param>
    public static SegmenterScore OnHeldOut(TrainingData data, double heldOut)
    {
        var (counts, lexicon) = (ArabicModels.Counts, ArabicModels.Lexicon);
        var model = new SegmenterTraining(counts, lexicon).Train(SegmenterTraining.Examples(data, heldOut), SegmenterTraining.Options);
        var pud = PudGold.Sentences(data);
        return Measure(new Segmenter(model, counts, lexicon), WikiNewsGold.Read(data, 1 - heldOut, 1), PudGold.Examples(pud[(int)(pud.Count * (1 - heldOut))..]));
    }

    /// <summary>Compares a segmenter with gold examples.</summary>
    public static SegmenterScore Measure(Segmenter segmenter, IReadOnlyCollection<SegmentedExample> wikiNews, IReadOnlyCollection<SegmentedExample> pud) =>
        new(wikiNews.Count, Share(segmenter, wikiNews), pud.Count, Share(segmenter, pud));

    private static double Share(Segmenter segmenter, IReadOnlyCollection<SegmentedExample> gold) =>
        gold.Count == 0 ? 0 : (double)gold.Count(e => IsRight(segmenter.Segment(e.Word, e.Previous, e.Next), e)) / gold.Count;

    private static bool IsRight(SegmentedWord word, SegmentedExample gold) => gold.Segments is { } segments
        ? string.Equals(word.Segments, segments, StringComparison.Ordinal)
        : word.CoreStart == gold.Outer && gold.Word.Length - word.CoreEnd == gold.Pronoun && (word.Clitics & Clitics.Seen) != Clitics.None == gold.Seen;
}
