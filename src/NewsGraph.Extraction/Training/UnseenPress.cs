using System.Globalization;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training;

/// <summary>
/// Press taggers for the passages of ANERcorp that the project has annotated, each trained without the quarter of ANERcorp that the passage is of (jackknife): the shipped one knows
/// their labels by heart, and what is learned from its labels there would trust it too much. (Held-out articles of ANT: entities .829 without, .832 with.)
/// </summary>
public static class UnseenPress
{
    private const int Parts = 4;

    /// <summary>The press taggers by id of the article whose part of ANERcorp they have not seen. Where a passage crosses from one quarter into the next, its end is seen.</summary>
    /// <param name="data">Where ANERcorp and the annotations lie.</param>
    /// <param name="corpus">Reads ANERcorp.</param>
    /// <param name="training">Trains.</param>
    public static IReadOnlyDictionary<string, SequenceModel> Train(TrainingData data, NameCorpus corpus, NameTraining training)
    {
        var documents = corpus.ReadPress(data.At("data", "ner", "anercorp", "train.tsv")).ToList();
        var dev = corpus.ReadPress(data.At("data", "ner", "anercorp", "dev.tsv")).ToList();
        var length = (documents.Count + Parts - 1) / Parts;
        var taggers = Enumerable.Range(0, Parts).AsParallel().AsOrdered().Select(part => training.TrainPress([.. documents.Where((_, i) => i / length != part), .. dev])).ToArray();
        return StandoffCorpus.RecordsOf(StandoffSource.Anercorp.Annotations(data))
            .ToDictionary(r => r.Key, r => taggers[FirstSentence(r.Value) / NameCorpus.PressDocument / length], StringComparer.Ordinal);
    }

    private static int FirstSentence(string record) => int.Parse(record.AsSpan(0, record.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
}
