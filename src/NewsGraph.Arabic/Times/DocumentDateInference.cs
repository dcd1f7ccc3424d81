using NewsGraph.Text;

namespace NewsGraph.Arabic.Times;

/// <summary>
/// Finds the date of an article that comes without one: from a day counted from it and stated in full («اليوم الأحد 8 نوفمبر 2015»), or from a line
/// that holds little but a full date. A date in running text alone tells nothing: articles speak of the past.
/// </summary>
public sealed class DocumentDateInference
{
    /// <summary>Confidence from which an inferred date is worth resolving against.</summary>
    public const double Trusted = 0.8;

    private const double CountedAndStated = 0.95;
    private const double OwnLine = 0.85;
    private const int TokensBesideDate = 4;
    private const int FirstLines = 4;

    private readonly TimeTagger _tagger;

    /// <summary>Creates the inference over the tables that come with the library.</summary>
    public DocumentDateInference()
        : this(new TimeTagger())
    {
    }

    internal DocumentDateInference(TimeTagger tagger) => _tagger = tagger;

    /// <summary>The document's date, or null when its words don't tell it.</summary>
    public InferredDate? Infer(Document document)
    {
        InferredDate? best = null;
        foreach (var (sentence, matches) in _tagger.ReadMatches(document, new TimeAnchors(null)))
        {
            foreach (var match in matches)
            {
                if (From(document, sentence, match) is { } inferred && inferred.Confidence > (best?.Confidence ?? 0))
                {
                    best = inferred;
                }
            }
        }

        return best;
    }

    private static InferredDate? From(Document document, Sentence sentence, TimeMatch match)
    {
        if (match.Date?.SingleDay is not { } day)
        {
            return null;
        }

        var words = new TextSpan(document.Tokens[match.First].Span.Start, document.Tokens[match.End - 1].Span.End).Of(document.Article.Text);
        if (match.Offset is { } offset)
        {
            return new InferredDate(DateBounds.Day(TimeAnchors.Shift(day, -offset)), $"«{words}» counts from the article's day and states the date", CountedAndStated);
        }

        var isLine = sentence.Kind == BlockKind.Dateline || (sentence.Index < FirstLines && sentence.Count - match.Count <= TokensBesideDate);
        return isLine ? new InferredDate(DateBounds.Day(day), $"«{words}» stands in a line of its own", OwnLine) : null;
    }
}
