using NewsGraph.Extraction.Attribution;

namespace NewsGraph.Extraction.Shelving;

/// <summary>Who says what as a record.</summary>
internal static class AttributionRecord
{
    /// <summary>Writes an article's attribution.</summary>
    public static void Write(RecordWriter to, ArticleAttribution attribution)
    {
        to.List(attribution.Quotations, q =>
        {
            to.Text(q.Id);
            to.Span(q.Span);
            to.Text(q.SpeechEvent);
            to.List(q.Speakers, to.Text);
        });
        to.List(attribution.ToldIn, t =>
        {
            to.Text(t.Key);
            to.Text(t.Value);
        });
        to.List(attribution.Unnamed, to.Text);
    }

    /// <summary>Reads an article's attribution.</summary>
    public static ArticleAttribution Read(RecordReader from) => new(
        from.List(() => new Quotation(from.Text(), from.Span(), from.TextOrNull(), from.List(from.Text))),
        from.List(() => (Told: from.Text(), Speech: from.Text())).ToDictionary(t => t.Told, t => t.Speech, StringComparer.Ordinal),
        from.List(from.Text).ToHashSet(StringComparer.Ordinal));
}
