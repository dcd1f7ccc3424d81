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

    private static readonly HashSet<string> Nobody = [];

    /// <summary>The number of the week of the first day; −1 when undated.</summary>
    public int Week => First is { } day ? day.DayNumber / 7 : -1;

    /// <summary>The article that it stands in.</summary>
    public string Article => Report.Reference.Article;

    /// <summary>The reports of one article.</summary>
    public static IEnumerable<DatedReport> Of(ArticleExtraction article, CorpusResolution things)
    {
        var id = article.Document.Article.Id;
        List<ExtractedEvent> dated = [.. article.Events.Where(IsDated)];
        var published = article.Document.Article.Metadata.Published;
        foreach (var e in article.Events)
        {
            var time = IsDated(e) ? e.Time : TimeNear(e, dated);
            yield return new DatedReport(EventReport.Of(id, e, things), time?.Earliest ?? published?.Earliest, time?.Latest ?? published?.Latest, Sources(e, id, things));
        }
    }

    private static bool IsDated(ExtractedEvent e) => e.Time is { Earliest: not null, Latest: not null };

    /// <summary>The time of the nearest of some dated events, the first of two that are as near.</summary>
    private static EventTime? TimeNear(ExtractedEvent e, List<ExtractedEvent> dated)
    {
        var (nearest, least) = ((EventTime?)null, Near + 1);
        foreach (var other in dated)
        {
            var distance = Math.Abs(other.Trigger.Start - e.Trigger.Start);
            if (distance < least)
            {
                (nearest, least) = (other.Time, distance);
            }
        }

        return nearest;
    }

    private static HashSet<string> Sources(ExtractedEvent e, string article, CorpusResolution things)
    {
        HashSet<string>? keys = null;
        for (var i = 0; i < e.Arguments.Count; i++)
        {
            if (e.Arguments[i].Role == EventRole.Source && things.Thing(article, e.Arguments[i].EntityId) is { } source)
            {
                (keys ??= new HashSet<string>(StringComparer.Ordinal)).Add(source.Key);
            }
        }

        return keys ?? Nobody;
    }

    /// <summary>Days between the two; 0 when they may fall together, null when one is undated.</summary>
    public int? DaysFrom(DatedReport other) => First is { } a && Last is { } b && other.First is { } c && other.Last is { } d
        ? Math.Max(0, Math.Max(c.DayNumber - b.DayNumber, a.DayNumber - d.DayNumber))
        : null;
}
