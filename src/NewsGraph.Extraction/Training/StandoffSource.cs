using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Training;

/// <summary>A corpus of others whose texts the project has annotated without keeping them.</summary>
/// <param name="Name">Name of the file of annotations.</param>
/// <param name="Texts">Its texts in the shared data.</param>
/// <param name="IsCalibrated">True when its readers were first measured on articles of the gold and shown where they differ; they part groups and nested bodies as the gold does.</param>
public sealed record StandoffSource(string Name, Func<TrainingData, IArticleSource> Texts, bool IsCalibrated)
{
    /// <summary>Passages of the training part of ANERcorp.</summary>
    public static StandoffSource Anercorp { get; } = new("anercorp", data => PassageSource.OfTokens(data.At("data", "ner", "anercorp", "train.tsv")), IsCalibrated: true);

    /// <summary>Tunisian radio news (ANT corpus v1.1) in two rounds, agency and web news of 2000–2007 (training part of ANERcorp), and world news of 2016–2018 in translation (NTREX-128, UD_Arabic-PUD).</summary>
    public static IReadOnlyList<StandoffSource> All { get; } =
    [
        new("ant", Ant, IsCalibrated: false),
        new("ant-calibrated", Ant, IsCalibrated: true),
        Anercorp,
        new("ntrex", data => PassageSource.OfLines(data.At("data", "news", "ntrex-ar.txt")), IsCalibrated: true),
        new("pud", data => PassageSource.OfTreebank(data.At("data", "treebank", "ar_pud-ud-test.conllu")), IsCalibrated: true),
    ];

    /// <summary>The annotated articles.</summary>
    /// <param name="data">Where data lies.</param>
    /// <exception cref="FileNotFoundException">The texts are not there.</exception>
    public IReadOnlyList<AnnotatedArticle> Read(TrainingData data) => StandoffCorpus.Read(Annotations(data), Texts(data));

    /// <summary>Path of the annotations.</summary>
    /// <param name="data">Where data lies.</param>
    public string Annotations(TrainingData data) => Path.Combine(data.Standoff, Name + ".jsonl");

    private static NewsSource Ant(TrainingData data) => new(data.At("data", "news", "ant.jsonl.gz"));
}
