using System.CommandLine;
using System.Globalization;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph eval DIR</c>: extraction against gold annotations.</summary>
internal static class EvalCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var gold = new Argument<string>("DIR") { Description = "Folder with ID.txt, ID.json (gold) and optional ID.meta.json." };
        var system = new Option<string?>("--system") { HelpName = "DIR", Description = "Score these extractions instead of extracting anew." };
        var errors = new Option<int>("--errors") { HelpName = "N", Description = "Show up to N misses and N inventions of each measure." };
        var measure = new Option<string?>("--measure") { HelpName = "NAME", Description = "Show errors of this measure only." };
        var only = new Option<string?>("--only") { HelpName = "TEXT", Description = "Only articles whose id contains this text." };
        var reliability = new Option<bool>("--reliability") { Description = "Show whether the confidence of claims can be believed, and what thresholds on edges would keep." };
        var command = new Command("eval", "Compare what is extracted with gold annotations.") { gold, system, errors, measure, only, reliability };
        command.SetAction(result =>
        {
            var articles = Load(result.GetRequiredValue(gold), result.GetValue(only));
            return result.GetValue(reliability) ? ClaimReliability.Print(articles) : Run(articles, result.GetValue(system), result.GetValue(errors), result.GetValue(measure));
        });
        return command;
    }

    private static List<AnnotatedArticle> Load(string folder, string? only)
    {
        var articles = AnnotatedFolder.Read(folder).Where(a => only is null || a.Id.Contains(only, StringComparison.Ordinal)).ToList();
        return articles.Count > 0 ? articles : throw new UserErrorException($"{folder}: no annotated articles (ID.txt with ID.json){(only is null ? "" : $" with «{only}» in the id")}");
    }

    private static int Run(List<AnnotatedArticle> articles, string? system, int errors, string? measure)
    {
        Func<AnnotatedArticle, Annotation> output = system is null ? Extracting() : article => Read(system, article.Id);
        var report = new ScoreReport([.. articles.AsParallel().AsOrdered().Select(a => AnnotationScorer.Score(a.Annotation, output(a), a.Text))]);
        Print(report);
        if (errors > 0)
        {
            PrintErrors(report, errors, measure);
        }

        return ExitCodes.Success;
    }

    private static Func<AnnotatedArticle, Annotation> Extracting()
    {
        var reader = new ArticleSourceReader();
        var extractor = ArticleExtractors.Default();
        return gold => AnnotationExport.From(extractor.Extract(reader.FromText(gold.Id, gold.Text, gold.Metadata)));
    }

    private static Annotation Read(string folder, string id)
    {
        var path = Path.Combine(folder, id + ".json");
        return File.Exists(path) ? AnnotationJson.Read(File.ReadAllText(path), path) : new Annotation(id, [], [], [], []);
    }

    private static void Print(ScoreReport report)
    {
        Console.WriteLine($"{"measure",-20}{"P",7}{"R",7}{"F1",7}   {"95 %",-13}{"right",6}{"gold",6}{"system",8}");
        foreach (var (name, m) in report.Totals)
        {
            var (low, high) = report.Interval(name);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-20}{m.Precision,7:F3}{m.Recall,7:F3}{m.F1,7:F3}   {$"{low:F2}–{high:F2}",-13}{m.Right,6}{m.Gold,6}{m.System,8}"));
        }

        Console.WriteLine($"{report.Articles.Count} articles");
    }

    private static void PrintErrors(ScoreReport report, int limit, string? measure)
    {
        var all = report.Articles.SelectMany(a => a.Errors.Select(e => (a.Article, Error: e)))
            .Where(e => measure is null || string.Equals(e.Error.Measure, measure, StringComparison.Ordinal));
        foreach (var group in all.GroupBy(e => (e.Error.Measure, e.Error.Invented)))
        {
            Console.WriteLine($"\n-- {group.Key.Measure}, {(group.Key.Invented ? "invented" : "missed")}: {group.Count()}");
            foreach (var (article, error) in group.Take(limit))
            {
                Console.WriteLine($"  {article}: {error.Description.Replace("\n", " ⏎ ", StringComparison.Ordinal)}");
            }
        }
    }
}
