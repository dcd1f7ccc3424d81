namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>A report with the days on which what it tells may have happened, by its own time, by what is told near it, or by its article's date.</summary>
/// <param name="Report">The report.</param>
/// <param name="First">First day, or null when nothing tells.</param>
/// <param name="Last">Last day, or null.</param>
/// <param name="Spokesmen">Keys of those it is attributed to.</param>
internal sealed record DatedReport(EventReport Report, DateOnly? First, DateOnly? Last, IReadOnlySet<string> Spokesmen)
{
    /// <summary>Characters within which another report's time is taken for an undated one.</summary>
    private const int Near = 400;

    /// <summary>The number of the week of the first day; −1 when undated.</summary>
    public int Week => First is { } day ? day.DayNumber / 7 : -1;

    /// <summary>The article that it stands in.</summary>
    public string Article => Report.Reference.Article;

    /// <summary>The reports of one article.</summary>
    public static IEnumerable<DatedReport> Of(ArticleExtraction article, CorpusResolution things)
    {
        var id = article.Document.Article.Id;
        var dated = article.Events.Where(e => e.Time is { Earliest: not null, Latest: not null }).ToList();
        var published = article.Document.Article.Metadata.Published;
        foreach (var e in article.Events)
        {
            var time = e.Time is { Earliest: not null, Latest: not null }
                ? e.Time
                : dated.Where(d => Math.Abs(d.Trigger.Start - e.Trigger.Start) <= Near).MinBy(d => Math.Abs(d.Trigger.Start - e.Trigger.Start))?.Time;
            var sources = e.In(EventRole.Source).Select(s => things.Thing(id, s)?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
            yield return new DatedReport(EventReport.Of(id, e, things), time?.Earliest ?? published?.Earliest, time?.Latest ?? published?.Latest, sources);
        }
    }

    /// <summary>Days between the two; 0 when they may fall together, null when one is undated.</summary>
    public int? DaysFrom(DatedReport other) => First is { } a && Last is { } b && other.First is { } c && other.Last is { } d
        ? Math.Max(0, Math.Max(c.DayNumber - b.DayNumber, a.DayNumber - d.DayNumber))
        : null;
}
