using System.CommandLine;
using NewsGraph.Cli.Evaluating;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring.Causes;
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
        var models = new Option<string?>("--models") { HelpName = "DIR", Description = "Extract with these models («train held-out») instead of the shipped ones." };
        var errors = new Option<int>("--errors") { HelpName = "N", Description = "Show up to N misses and N inventions of each measure." };
        var measure = new Option<string?>("--measure") { HelpName = "NAME", Description = "Show errors of this measure only." };
        var only = new Option<string?>("--only") { HelpName = "TEXT", Description = "Only articles whose id contains this text." };
        var reliability = new Option<bool>("--reliability") { Description = "Show whether the confidence of claims can be believed, and what thresholds on edges would keep." };
        var html = new Option<string?>("--html") { HelpName = "FILE", Description = "Also write one page that shows gold and output side by side on the text." };
        var seen = new Option<string[]>("--seen") { HelpName = "DIR", Description = "Annotated articles of the training data, by which causes tell what was seen; ../shared/eval/train and ontology/corpus when not given." };
        var dates = new Option<bool>("--dates") { Description = "Withhold the articles' dates and show how well they are inferred." };
        var command = new Command("eval", "Compare what is extracted with gold annotations.") { gold, system, models, errors, measure, only, reliability, dates, html, seen };
        command.SetAction(result =>
        {
            var loaded = Load(result.GetRequiredValue(gold), result.GetValue(only));
            if (result.GetValue(reliability))
            {
                return ClaimReliability.Print(loaded);
            }

            if (result.GetValue(dates))
            {
                return DatingReport.Print(loaded);
            }

            var articles = Evaluate(loaded, result.GetValue(system), result.GetValue(models), SeenArticles.Read(result.GetValue(seen) ?? []));
            ReportText.Print(articles, Console.Out);
            PrintErrors(articles, result.GetValue(errors), result.GetValue(measure));
            WritePage(articles, result.GetValue(html));
            return ExitCodes.Success;
        });
        return command;
    }

    private static List<AnnotatedArticle> Load(string folder, string? only)
    {
        var articles = AnnotatedFolder.Read(folder).Where(a => only is null || a.Id.Contains(only, StringComparison.Ordinal)).ToList();
        return articles.Count > 0 ? articles : throw new UserErrorException($"{folder}: no annotated articles (ID.txt with ID.json){(only is null ? "" : $" with «{only}» in the id")}");
    }

    private static List<EvaluatedArticle> Evaluate(List<AnnotatedArticle> articles, string? system, string? models, SeenWords seen)
    {
        Func<AnnotatedArticle, Annotation> output = system is null ? Extracting(models) : article => Read(system, article.Id);
        return [.. articles.AsParallel().AsOrdered().Select(a => EvaluatedArticle.Of(a, output(a), seen))];
    }

    private static void WritePage(List<EvaluatedArticle> articles, string? path)
    {
        if (path is not null)
        {
            File.WriteAllText(path, EvalPage.Of(articles));
            Console.WriteLine($"\n{articles.Count} articles side by side → {path}");
        }
    }

    private static Func<AnnotatedArticle, Annotation> Extracting(string? models)
    {
        var reader = new ArticleSourceReader();
        var extractor = models is null ? ArticleExtractors.Default() : HeldOut.Load(models).ToExtractor(ArticleExtractors.World);
        return gold => AnnotationExport.From(extractor.Extract(reader.FromText(gold.Id, gold.Text, gold.Metadata)));
    }

    private static Annotation Read(string folder, string id)
    {
        var path = Path.Combine(folder, id + ".json");
        return File.Exists(path) ? AnnotationJson.Read(File.ReadAllText(path), path) : new Annotation(id, [], [], [], []);
    }

    private static void PrintErrors(List<EvaluatedArticle> articles, int limit, string? measure)
    {
        var all = articles.Where(_ => limit > 0).SelectMany(a => a.Score.Errors.Select(e => (a.Score.Article, Error: e)))
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
