using NewsGraph.Arabic;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Training;

/// <summary>All models of the names tagger; what <c>newsgraph train names</c> runs.</summary>
/// <param name="Models">The taggers and the network.</param>
/// <param name="Clusters">Classes of words in raw news.</param>
/// <param name="NameWords">Words of a dictionary of names.</param>
/// <param name="Phrases">The names of that dictionary.</param>
public sealed record NameRecipe(NameModels Models, WordClusters Clusters, NameWordCounts NameWords, NamePhrases Phrases)
{
    private const int ClusterMinimum = 6;
    private const int ClusterCount = 256;
    private const int ClusterRounds = 6;

    /// <summary>Trains everything. The same data and known world give the same bytes.</summary>
    /// <param name="data">Where the data lies.</param>
    /// <param name="world">The known world, whose names are features.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    public static NameRecipe Train(TrainingData data, KnownWorld world, Action<string>? progress = null)
    {
        var analyzer = new ArabicAnalyzer();
        progress?.Invoke("words of names");
        var words = NameWordTraining.Train(data.At("data", "gazetteer", "nerar"));
        var phrases = NamePhraseTraining.Train(data.At("data", "gazetteer", "nerar"));
        progress?.Invoke("word clusters of raw news");
        var clusters = WordClusterTraining.Train(analyzer, data.At("data", "news", "ant.jsonl.gz"), ClusterMinimum, ClusterCount, ClusterRounds);
        var resources = new NameResources(new Gazetteer(world), NameCues.Default, clusters, words, phrases);
        return new NameRecipe(TrainTaggers(data, new NameCorpus(analyzer, resources), new NameTraining(resources), progress), clusters, words, phrases);
    }

    /// <summary>Writes names.bin, word-clusters.bin, name-words.bin and name-phrases.bin into a folder.</summary>
    public void Save(string folder)
    {
        Write(folder, "names", Models.Save);
        Write(folder, "word-clusters", s => Clusters.Save(new BinaryWriter(s)));
        Write(folder, "name-words", s => NameWords.Save(new BinaryWriter(s)));
        Write(folder, "name-phrases", s => Phrases.Save(new BinaryWriter(s)));
    }

    private static NameModels TrainTaggers(TrainingData data, NameCorpus corpus, NameTraining training, Action<string>? progress)
    {
        progress?.Invoke("press tagger");
        var press = training.TrainPress(
        [
            .. corpus.ReadPress(data.At("data", "ner", "anercorp", "train.tsv")),
            .. corpus.ReadPress(data.At("data", "ner", "anercorp", "dev.tsv")),
        ]);
        progress?.Invoke("press taggers without parts of ANERcorp");
        var unseen = UnseenPress.Train(data, corpus, training);
        progress?.Invoke("outer and nested tagger, network");
        var examples = new AnnotatedCorpora(data).ForNames.Select(a => (corpus.ReadAnnotated(a), unseen.GetValueOrDefault(a.Id, press))).ToList();
        return training.Train(press, examples);
    }

    private static void Write(string folder, string name, Action<Stream> save)
    {
        using var file = File.Create(Path.Combine(folder, name + ".bin"));
        save(file);
    }
}
