using System.CommandLine;
using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Events.Doubts;
using NewsGraph.Pipeline.Training;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph train doubts FILE</c>: writes the points of annotations that models doubt which have not seen the article.</summary>
internal static class DoubtsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var output = new Argument<string>("FILE") { Description = "Table to write: article, start, end, word, point, annotated, thought, probability." };
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var command = new Command("doubts", "Train no model; write which points of the annotations in ontology/ models doubt that have not seen the article, to be read again.") { output, shared };
        command.SetAction(result =>
        {
            var path = Path.GetFullPath(result.GetRequiredValue(output));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // before the long work, not after it
            var corpora = new AnnotatedCorpora(new TrainingData(TrainCommand.Existing(result.GetRequiredValue(shared))));
            var articles = corpora.Press.Concat(corpora.Written).ToList();
            var doubts = AnnotationDoubts.Find(EventRecipe.Extractions(articles), new TimeTagger(), Console.Error.WriteLine);
            File.WriteAllLines(path, ["article\tstart\tend\tword\tpoint\tannotated\tthought\tprobability", .. doubts.Select(d => Row(articles[d.Article].Id, d))]);
            Console.WriteLine($"{path}: {doubts.Count} doubts in {doubts.Select(d => d.Article).Distinct().Count()} of {articles.Count} articles");
            return ExitCodes.Success;
        });
        return command;
    }

    private static string Row(string article, AnnotationDoubt d) =>
        string.Create(CultureInfo.InvariantCulture, $"{article}\t{d.Span.Start}\t{d.Span.End}\t{d.Word}\t{d.Point}\t{d.Annotated}\t{d.Thought}\t{d.Probability:F4}");
}
