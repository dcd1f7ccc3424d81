using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;

namespace NewsGraph.Arabic.Training;

/// <summary>Everything the segmenter needs, built from data; what <c>newsgraph train segmenter</c> runs.</summary>
/// <param name="Counts">Counts of words in raw news.</param>
/// <param name="Lexicon">Dictionary flags.</param>
/// <param name="Model">The ranker.</param>
public sealed record SegmenterRecipe(HashedTable Counts, HashedTable Lexicon, RankingModel Model)
{
    /// <summary>Counts, gathers and trains. The same data give the same bytes.</summary>
    public static SegmenterRecipe Train(TrainingData data, Action<string>? progress = null)
    {
        progress?.Invoke("counting words of raw news");
        var counter = new WordCounter();
        foreach (var text in RawNews.Texts(data))
        {
            counter.Add(text);
        }

        var counts = HashedTable.BuildCounts(counter.Counts(atLeast: 2));
        progress?.Invoke("gathering dictionaries");
        var lexicon = LexiconBuilder.Build(data);
        progress?.Invoke("training the segmenter");
        var model = new SegmenterTraining(counts, lexicon).Train(SegmenterTraining.Examples(data, heldOut: 0), SegmenterTraining.Options);
        return new SegmenterRecipe(counts, lexicon, model);
    }

    /// <summary>Writes counts.bin, lexicon.bin and segmenter.bin into a folder.</summary>
    public void Save(string folder)
    {
        ModelFiles.Write(folder, "counts", Counts);
        ModelFiles.Write(folder, "lexicon", Lexicon);
        ModelFiles.Write(folder, "segmenter", Model.Save);
    }
}
