using System.CommandLine;
using System.Text;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Pipeline.Extraction;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph extract PATH… -o DIR</c>: one interchange JSON per article.</summary>
internal static class ExtractCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var corpus = new CorpusOptions();
        var output = new Option<string>("--output", "-o") { Required = true, HelpName = "DIR", Description = "Folder for the JSON files; made if missing." };
        var command = new Command("extract", "Read articles and write what they say, one JSON file per article.") { output };
        corpus.AddTo(command);
        command.SetAction((result, cancellation) => Task.Run(() => Run(corpus.Extractor(result), corpus.Paths(result), result.GetRequiredValue(output), cancellation), cancellation));
        return command;
    }

    private static int Run(CorpusExtractor extractor, string[] paths, string output, CancellationToken cancellation)
    {
        Directory.CreateDirectory(output);
        var problems = new ProblemReport();
        var count = 0;
        foreach (var step in extractor.Run(paths, cancellation))
        {
            if (step.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else if (step.Extraction is { } extraction)
            {
                Write(extraction, output);
                count++;
            }
        }

        Console.WriteLine($"{count} articles → {output}");
        return problems.ExitCode;
    }

    private static void Write(ArticleExtraction extraction, string output)
    {
        var path = Path.Combine(output, FileNames.Of(extraction.Document.Article.Id) + ".json");
        File.WriteAllText(path, AnnotationJson.Write(AnnotationExport.From(extraction)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
