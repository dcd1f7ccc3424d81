using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Resolution.Copies;

namespace NewsGraph.Extraction.Shelving;

/// <summary>All that was read out of an article as a record, its tokens summed up (<see cref="TokenSummary"/>).</summary>
internal static class ExtractionRecord
{
    /// <summary>Writes an article's extraction, all but the article's id.</summary>
    public static void Write(RecordWriter to, ArticleExtraction extraction)
    {
        ArticleRecord.Write(to, extraction.Document);
        EntityRecord.Write(to, extraction.Entities);
        to.List(extraction.Events, e => EventRecord.Write(to, e));
        to.List(extraction.Relations, r => EntityRecord.Write(to, r));
        to.List(extraction.Links, l => EventRecord.Write(to, l));
        AttributionRecord.Write(to, extraction.Attribution);
        Write(to, extraction.InferredDate);
        Write(to, extraction.Summary);
    }

    /// <summary>Reads the extraction of an article of an id.</summary>
    public static ArticleExtraction Read(RecordReader from, string id)
    {
        var (document, layer) = (ArticleRecord.Read(from, id), EntityRecord.Read(from));
        var events = from.List(() => EventRecord.Read(from));
        var relations = from.List(() => EntityRecord.ReadRelation(from));
        var extraction = new ArticleExtraction(document, layer, events, relations)
        {
            Links = from.List(() => EventRecord.ReadLink(from)),
            Attribution = AttributionRecord.Read(from),
            InferredDate = ReadInferred(from),
        };
        return extraction.WithSummary(ReadSummary(from));
    }

    private static void Write(RecordWriter to, InferredDate? inferred)
    {
        to.Date(inferred?.Date);
        if (inferred is not null)
        {
            to.Text(inferred.Reason);
            to.Double(inferred.Confidence);
        }
    }

    private static InferredDate? ReadInferred(RecordReader from) => from.Date() is { } date ? new InferredDate(date, from.Text(), from.Double()) : null;

    private static void Write(RecordWriter to, TokenSummary summary)
    {
        to.Int(summary.Words);
        to.Int(summary.Sketch.Shingles);
        to.List(summary.Sketch.Hashes, h => to.Bits((long)h));
        to.List(summary.WholeNames, to.Flag);
    }

    private static TokenSummary ReadSummary(RecordReader from)
    {
        var (words, shingles) = (from.Int(), from.Int());
        return new TokenSummary(words, new TextSketch(from.List(() => (ulong)from.Bits()), shingles), from.List(from.Flag));
    }
}
