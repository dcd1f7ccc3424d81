using System.CommandLine;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Numbers;
using NewsGraph.Arabic.Times;
using NewsGraph.Cli.Analyzing;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Names;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph analyze TEXT|FILE</c>: what the language wing sees in a text before it looks for events.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var input = new Argument<string>("TEXT|FILE") { Description = "A file or folder of articles, or the text itself." };
        var published = new Option<string?>("--published") { HelpName = "DATE", Description = "Date that relative times count from, where the article states none: 2020-02-05, 2020-02 or 2020." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line: article, sentences, tokens, names, numbers, times, each with start and end in the file." };
        var command = new Command("analyze", "Show tokens, clitics, lemmas, parts of speech, morphology, names, numbers and times.") { input, published, json };
        command.SetAction(result => Run(result.GetRequiredValue(input), CorpusOptions.ReadDate(result.GetValue(published)), result.GetValue(json)));
        return command;
    }

    private static int Run(string input, DateBounds? published, bool json)
    {
        var (analyzer, entities, numbers, times) = (new ArabicAnalyzer(), new EntityExtractor(ArticleExtractors.World), new NumberReader(), new TimeTagger());
        var origins = new NisbaOrigins(Gazetteer.Of(ArticleExtractors.World));
        var problems = new ProblemReport();
        using var output = new BufferedOutput();
        var lines = new AnalysisJson(output);
        foreach (var article in Articles(input, published, problems))
        {
            var analysis = TextAnalysis.Of(article, analyzer, entities, origins, numbers, times);
            WarnOfLanguage(analysis);
            if (json)
            {
                lines.Write(analysis);
            }
            else
            {
                AnalysisTable.Write(analysis);
            }
        }

        return problems.ExitCode;
    }

    private static void WarnOfLanguage(TextAnalysis analysis)
    {
        if (!analysis.Language.IsArabic)
        {
            var what = analysis.Language.HasLetters ? $"this is not Arabic but {analysis.Language.Name} ({analysis.Language.Tag}); tags, names and times of it mean little" : "there is not one letter in it";
            Console.Error.WriteLine($"warning: {analysis.Document.Article.Source.Path}: {what}");
        }
    }

    private static IEnumerable<Article> Articles(string input, DateBounds? published, ProblemReport problems)
    {
        if (!Path.Exists(input))
        {
            return [OfText(input, published)];
        }

        return FromFiles(input, published, problems);
    }

    private static Article OfText(string text, DateBounds? published) =>
        new("text", text, new ArticleMetadata(Published: published), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new ArticleSource("text", OffsetMap.Identity, ""));

    private static IEnumerable<Article> FromFiles(string path, DateBounds? published, ProblemReport problems)
    {
        foreach (var result in new ArticleSourceReader(new ReadingOptions(published, WarnOfMissingDates: false)).Read([path]))
        {
            if (result.Article is { } article)
            {
                yield return article;
            }
            else if (result.Problem is { } problem)
            {
                problems.Add(problem);
            }
        }
    }
}
