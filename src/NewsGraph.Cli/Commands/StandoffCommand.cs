using System.CommandLine;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph train standoff DIR</c>: writes the annotations of articles of raw news without their text.</summary>
internal static class StandoffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Annotated articles, ID.txt and ID.json; each text is a record's title, an empty line and its text." };
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var command = new Command("standoff", "Write annotations of articles of data/news/ant.jsonl.gz to ontology/standoff, offsets only.") { folder, shared };
        command.SetAction(result =>
        {
            var data = new TrainingData(TrainCommand.Existing(result.GetRequiredValue(shared)));
            var articles = AnnotatedFolder.Read(TrainCommand.Existing(result.GetRequiredValue(folder))).ToList();
            Directory.CreateDirectory(Path.GetDirectoryName(data.Standoff)!);
            File.WriteAllText(data.Standoff, StandoffCorpus.Write(articles, data.At("data", "news", "ant.jsonl.gz")));
            Console.WriteLine($"{data.Standoff}: {articles.Count} articles");
            return ExitCodes.Success;
        });
        return command;
    }
}
