using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>A sentence in which nobody has annotated events, as both parts of a <see cref="TriggerTagger"/> see it.</summary>
/// <param name="Chain">Its <see cref="TriggerFeatures"/>.</param>
/// <param name="Net">Its <see cref="SentenceFeatures"/>.</param>
internal sealed record UnannotatedSentence(FeatureSequence Chain, FeatureSequence Net)
{
    /// <summary>All sentences of articles, in their order.</summary>
    /// <param name="articles">Articles with their entities.</param>
    public static IReadOnlyList<UnannotatedSentence> Of(IReadOnlyList<ArticleExtraction> articles) => [.. articles.AsParallel().AsOrdered().SelectMany(Of)];

    private static UnannotatedSentence[] Of(ArticleExtraction article)
    {
        var view = new DocumentView(article.Document, article.Entities, EventLexicon.Default, CueLexicon.Default);
        return [.. article.Document.Sentences.Where(s => s.Count > 0).Select(s => Of(view, s))];
    }

    private static UnannotatedSentence Of(DocumentView view, Sentence sentence)
    {
        var seen = new UnannotatedSentence(new FeatureSequence(), new FeatureSequence());
        TriggerFeatures.Add(view, sentence, seen.Chain);
        SentenceFeatures.Add(view, sentence, seen.Net);
        return seen;
    }
}
