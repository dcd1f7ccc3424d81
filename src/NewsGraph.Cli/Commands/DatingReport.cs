using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph eval DIR --dates</c>: how well the dates of articles are inferred when they are withheld.</summary>
internal static class DatingReport
{
    private const int Month = 31;

    /// <summary>Reads articles whose date is known to the day without telling it, and prints how near the inferred dates come.</summary>
    public static int Print(IReadOnlyList<AnnotatedArticle> articles)
    {
        var (reader, extractor) = (new ArticleSourceReader(new ReadingOptions(WarnOfMissingDates: false)), ArticleExtractors.Default());
        var dated = articles.Where(a => a.Metadata.Published is { IsDay: true }).AsParallel().AsOrdered()
            .Select(a => (Day: a.Metadata.Published!.Earliest, Read: extractor.Extract(reader.FromText(a.Id, a.Text, a.Metadata with { Published = null })))).ToList();
        var inferred = dated.Where(d => d.Read.InferredDate is not null || d.Read.Document.Article.Metadata.Published is not null)
            .Select(d => (d.Day, Date: d.Read.InferredDate ?? new InferredDate(d.Read.Document.Article.Metadata.Published!, "", 1))).ToList();
        Console.WriteLine($"{"confidence",-14}{"articles",9}{"within a day",14}{"a month",9}{"in bounds",11}");
        foreach (var group in inferred.GroupBy(i => Math.Floor(i.Date.Confidence * 10) / 10).OrderByDescending(g => g.Key))
        {
            Line(group.Key.ToString("F1", CultureInfo.InvariantCulture) + " and up", [.. group]);
        }

        Line("all inferred", inferred);
        Console.WriteLine($"{dated.Count.ToString(CultureInfo.InvariantCulture)} articles whose date is known to the day, {inferred.Count.ToString(CultureInfo.InvariantCulture)} dated without it");
        return ExitCodes.Success;
    }

    private static void Line(string name, List<(DateOnly Day, InferredDate Date)> all) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-14}{all.Count,9}{all.Count(i => i.Date.Date.IsDay && Off(i) <= 1),14}{all.Count(i => Off(i) <= Month && i.Date.Date.Latest.DayNumber - i.Date.Date.Earliest.DayNumber <= Month),9}{all.Count(i => Off(i) == 0),11}"));

    /// <summary>Days from the true day to the inferred ones.</summary>
    private static int Off((DateOnly Day, InferredDate Date) i) =>
        Math.Max(0, Math.Max(i.Date.Date.Earliest.DayNumber - i.Day.DayNumber, i.Day.DayNumber - i.Date.Date.Latest.DayNumber));
}
