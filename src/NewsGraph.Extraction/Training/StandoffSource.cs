using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Training;

/// <summary>A corpus of others whose texts the project has annotated without keeping them.</summary>
/// <param name="Name">Name of the file of annotations.</param>
/// <param name="Texts">Its texts in the shared data.</param>
public sealed record StandoffSource(string Name, Func<TrainingData, IArticleSource> Texts)
{
    /// <summary>Tunisian radio news (ANT corpus v1.1) and agency and web news of 2000–2007 (training part of ANERcorp).</summary>
    public static IReadOnlyList<StandoffSource> All { get; } =
    [
        new("ant", data => new NewsSource(data.At("data", "news", "ant.jsonl.gz"))),
        new("anercorp", data => new PressSource(data.At("data", "ner", "anercorp", "train.tsv"))),
    ];

    /// <summary>Path of the annotations.</summary>
    /// <param name="data">Where data lies.</param>
    public string Annotations(TrainingData data) => Path.Combine(data.Standoff, Name + ".jsonl");
}
