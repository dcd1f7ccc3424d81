using System.Globalization;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Scoring.Causes;

namespace NewsGraph.Cli.Evaluating;

/// <summary>The quality report as text: all measures with intervals, by type, reliability of confidences, the most frequent causes of error.</summary>
internal static class ReportText
{
    private const int Causes = 10;

    /// <summary>Prints the whole report.</summary>
    public static void Print(IReadOnlyList<EvaluatedArticle> articles, TextWriter output)
    {
        var report = new ScoreReport([.. articles.Select(a => a.Score)]);
        PrintMeasures(report, output);
        PrintTypes(report, output);
        if (report.Links.Bins.Count > 0)
        {
            ReliabilityPrinter.Print(report.Links);
        }

        PrintCauses([.. articles.SelectMany(a => a.Causes)], output);
    }

    /// <summary>The causes of some errors with their counts, the most frequent first.</summary>
    public static IReadOnlyList<IGrouping<string, ErrorCause>> MostFrequent(IEnumerable<ErrorCause> errors) =>
        [.. errors.GroupBy(e => e.Cause, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Causes)];

    /// <summary>Prints precision, recall and F1 of every measure with its interval and counts.</summary>
    public static void PrintMeasures(ScoreReport report, TextWriter output)
    {
        output.WriteLine($"{"measure",-20}{"P",7}{"R",7}{"F1",7}   {"95 %",-13}{"right",6}{"gold",6}{"system",8}");
        foreach (var (name, m) in report.Totals)
        {
            var (low, high) = report.Interval(name);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-20}{m.Precision,7:F3}{m.Recall,7:F3}{m.F1,7:F3}   {$"{low:F2}–{high:F2}",-13}{m.Right,6}{m.Gold,6}{m.System,8}"));
        }

        output.WriteLine($"{report.Articles.Count} articles");
    }

    private static void PrintTypes(ScoreReport report, TextWriter output)
    {
        output.WriteLine($"\n{"by type",-28}{"P",7}{"R",7}{"F1",7}{"right",8}{"gold",6}{"system",8}");
        foreach (var ((measure, type), m) in report.ByType)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"{measure} {type}",-28}{m.Precision,7:F3}{m.Recall,7:F3}{m.F1,7:F3}{m.Right,8}{m.Gold,6}{m.System,8}"));
        }
    }

    private static void PrintCauses(IReadOnlyList<ErrorCause> errors, TextWriter output)
    {
        output.WriteLine($"\nthe most frequent causes of {errors.Count} errors");
        foreach (var cause in MostFrequent(errors))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cause.Count(),6}  {(double)cause.Count() / errors.Count,6:P1}  {cause.Key}  e.g. {cause.First().Article}: {cause.First().Example}"));
        }
    }
}
