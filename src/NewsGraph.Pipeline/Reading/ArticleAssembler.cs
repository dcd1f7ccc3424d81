using NewsGraph.Pipeline.Reading.Layout;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading;

/// <summary>Makes an article out of a text that a format has read: lays it out, completes its metadata, reports what is missing.</summary>
internal sealed class ArticleAssembler(PageLayout layout, ReadingOptions options)
{
    /// <summary>Assembles one article.</summary>
    /// <param name="id">Id of the article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="known">Metadata that the source gives beside the text.</param>
    /// <param name="given">Parts of the text whose kind the source gives, in text order.</param>
    /// <param name="source">Where it was read from.</param>
    public IEnumerable<ReadingResult> Assemble(string id, string text, ArticleMetadata known, IReadOnlyList<Block> given, ArticleSource source)
    {
        if (!ArabicLetters.AnyIn(text))
        {
            yield return ReadingResult.Error(source.Path, source.Line, string.IsNullOrWhiteSpace(text)
                ? "there is no text in it; remove it or write the article into it"
                : "there is not one Arabic letter in it; only Arabic articles are read");
            yield break;
        }

        var laidOut = layout.LayOut(text, known, given);
        var metadata = laidOut.Metadata with { Published = laidOut.Metadata.Published ?? options.Published };
        if (metadata.Published is null && options.WarnOfMissingDates)
        {
            yield return ReadingResult.Warning(source.Path, source.Line,
                "its date is not known, so relative dates stay open; state it in ID.meta.json, in the data or with --published");
        }

        var article = new Article(id, text, metadata, laidOut.Blocks, source);
        if (!LongText.Exceeds(text))
        {
            yield return ReadingResult.Of(article);
            yield break;
        }

        var parts = LongText.Cut(article);
        yield return ReadingResult.Warning(source.Path, source.Line, string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"its text of {text.Length} characters is longer than any article's; it is read as {parts.Count} articles, «{id}» to «{parts[^1].Id}»: give one file or line to each article"));
        foreach (var part in parts)
        {
            yield return ReadingResult.Of(part);
        }
    }
}
