using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Training;
using NewsGraph.Tests;
using Xunit.Abstractions;

namespace NewsGraph.Arabic.Tests.Tagging;

public class Tags_of_held_back_sentences(ITestOutputHelper output)
{
    private const double HeldBack = 0.1;

    /// <summary>Trained without the last tenth of PUD and of WikiNews and without the third round, which would read the habits of raw news and adds a little.</summary>
    [SharedFact("data/treebank")]
    public void A_tagger_that_never_saw_them_tags_WikiNews_and_PUD()
    {
        var data = new TrainingData(Repository.Shared) { Corpus = Repository.At("ontology", "corpus") };
        var corpora = new TaggedCorpora(data, Segmenter.Default);

        var tagger = TaggerRecipe.TrainWithoutHabits(data, HeldBack);

        var onWikiNews = TaggerMeasure.Accuracy(tagger, Tail(corpora.WikiNews()));
        var onPud = TaggerMeasure.Accuracy(tagger, Tail(corpora.Pud()));
        output.WriteLine($"held back: WikiNews {onWikiNews:P2} within what its coarser tags allow, PUD {onPud:P2}");
        Assert.True(onWikiNews >= 0.95, $"WikiNews {onWikiNews:P2}");
        Assert.True(onPud >= 0.92, $"PUD {onPud:P2}");
    }

    private static List<TaggedSentence> Tail(List<TaggedSentence> sentences) => sentences[(int)(sentences.Count * (1 - HeldBack))..];
}
