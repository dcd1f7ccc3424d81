using NewsGraph.Arabic.Tagging;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Counts what a tagger gets right.</summary>
public static class TaggerMeasure
{
    /// <summary>Share of the annotated words whose tag the annotation allows, 0–1.</summary>
    public static double Accuracy(PartOfSpeechTagger tagger, IReadOnlyCollection<TaggedSentence> sentences)
    {
        int all = 0, right = 0;
        foreach (var sentence in sentences)
        {
            var tags = new PartOfSpeech[sentence.Words.Length];
            tagger.Tag(sentence.Words, tags);
            for (var i = 0; i < tags.Length; i++)
            {
                all += sentence.Allowed[i] != 0 ? 1 : 0;
                right += (sentence.Allowed[i] & (1 << (int)tags[i])) != 0 ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)right / all;
    }
}
