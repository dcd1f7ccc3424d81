using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Morphology;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Everything the voice classifier is trained on; what <c>newsgraph train voice</c> runs.</summary>
/// <param name="data">Where the data lies.</param>
public sealed class VoiceRecipe(TrainingData data)
{
    private const string TableName = "voice.tsv";
    private const string NewsTableName = "voice-news.tsv";
    private const string VerbTableName = "verbs-news.tsv";

    /// <summary>The analyzer whose tokens it learns from: it tells no voice, but for what the letters say.</summary>
    public static ArabicAnalyzer Analyzer { get; } = new(Segmenter.Default, PartOfSpeechTagger.Default, MorphologicalAnalyzer.Default);

    /// <summary>The sentences of UD_Arabic-PUD.</summary>
    public List<VoicedSentence> Pud() => [.. new VoiceGold(Analyzer).Treebank(PudGold.Sentences(data))];

    /// <summary>The sentences of those folders of the project's own corpus that were read for passives: a folder with none listed was not.</summary>
    public List<VoicedSentence> Corpus()
    {
        var table = Table(TableName);
        var listed = table.Rows.Select(r => r["article"]).ToHashSet(StringComparer.Ordinal);
        var texts = Directory.GetDirectories(data.Corpus).Select(d => Directory.GetFiles(d, "*.txt")).Where(folder => folder.Any(p => listed.Contains(Path.GetFileNameWithoutExtension(p))))
            .SelectMany(folder => folder).Order(StringComparer.Ordinal).Select(p => KeyValuePair.Create(Path.GetFileNameWithoutExtension(p), File.ReadAllText(p)));
        return [.. new VoiceGold(Analyzer).Corpus(table, [.. texts])];
    }

    /// <summary>The sentences of raw news with verbs that were hard to tell.</summary>
    public List<VoicedSentence> News() => [.. new VoiceGold(Analyzer).Single(Table(NewsTableName), RawNews.Labelled(data))];

    /// <summary>The sentences of raw news with words that an earlier tagger could not tell from verbs.</summary>
    internal IEnumerable<(IReadOnlyList<Token> Tokens, int[] Allowed)> DoubtfulVerbs() => new VoiceGold(Analyzer).DoubtfulVerbs(Table(VerbTableName), RawNews.Labelled(data));

    private TableFile Table(string name) => TableFile.ReadFile(Path.Combine(data.Corpus, name));

    /// <summary>What raw news shows of verbs and nouns.</summary>
    public HashedTable Evidence()
    {
        var statistics = new VoiceStatistics();
        foreach (var text in RawNews.Texts(data))
        {
            statistics.Add(Analyzer.Analyze(new Article("raw", text, new ArticleMetadata(), [], new ArticleSource("raw", OffsetMap.Identity, ""))));
        }

        return statistics.ToTable();
    }

    /// <summary>Trains the model and writes voice.bin. The same data give the same bytes.</summary>
    public void Train(string folder)
    {
        var evidence = Evidence();
        var model = new VoiceTraining(ArabicModels.Counts, ArabicModels.Lexicon, evidence).Train([.. Pud(), .. Corpus(), .. News()], VoiceTraining.Options);
        ModelFiles.Write(folder, "voice-evidence", evidence);
        ModelFiles.Write(folder, "voice", model.Save);
    }
}
