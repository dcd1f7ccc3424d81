using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>Finds the sentence in which a span begins.</summary>
/// <param name="document">The analysed article.</param>
internal sealed class SentenceLocator(Document document)
{
    /// <summary>The sentence, or null when the span begins in furniture.</summary>
    public Sentence? Find(TextSpan span)
    {
        int low = 0, high = document.Sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var sentence = document.Sentences[middle];
            if (span.Start >= sentence.Span.End)
            {
                low = middle + 1;
            }
            else if (span.Start < sentence.Span.Start)
            {
                high = middle - 1;
            }
            else
            {
                return sentence;
            }
        }

        return null;
    }
}
