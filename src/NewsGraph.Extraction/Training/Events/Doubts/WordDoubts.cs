using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Training.Events.Doubts;

/// <summary>Doubts of which words name events, and of which type.</summary>
internal static class WordDoubts
{
    private const string None = "-";

    /// <summary>The doubts of an article.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">Its annotation.</param>
    /// <param name="tagger">Has not seen it.</param>
    public static IEnumerable<AnnotationDoubt> Of(int number, ArticleExtraction article, TriggerTagger tagger)
    {
        var scene = ArgumentTraining.SceneOf(article);
        var annotated = ArgumentTraining.EventsOf(article).ToDictionary(e => e.TriggerToken, e => e.Type);
        var proposals = tagger.Propose(scene.View).ToDictionary(p => p.Token);
        foreach (var token in annotated.Keys.Union(proposals.Keys).Order())
        {
            var type = annotated.TryGetValue(token, out var own) ? own : (EventType?)null;
            var proposal = proposals.TryGetValue(token, out var found) ? found : (TriggerProposal?)null;
            if (Doubted(type, proposal) is var (thought, probability))
            {
                var span = scene.View[token].Core;
                yield return new AnnotationDoubt(
                    number, article.Document.Article.InFile(span), span.Of(article.Document.Article.Text), "event", type is { } t ? AnnotationLabels.Of(t) : None, thought, probability);
            }
        }
    }

    /// <summary>What is thought instead of what is annotated, and the probability of the latter; null where it can be believed.</summary>
    private static (string Thought, double Probability)? Doubted(EventType? annotated, TriggerProposal? proposal)
    {
        if (proposal is not { } p)
        {
            return annotated is null ? null : (None, 0); // not even thinkable
        }

        if (annotated is not { } type)
        {
            return p.Probability > AnnotationDoubts.Likely ? (AnnotationLabels.Of(p.Type), 1 - p.Probability) : null;
        }

        var probability = p.Probability * p.Types[(int)type];
        return probability >= AnnotationDoubts.Unlikely ? null : (p.Probability < 0.5 ? None : AnnotationLabels.Of(p.Type), probability);
    }
}
