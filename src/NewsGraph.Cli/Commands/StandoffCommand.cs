using System.CommandLine;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Training;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph train standoff DIR</c>: writes the annotations of articles of other corpora without their text.</summary>
internal static class StandoffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Annotated articles, ID.txt and ID.json; each text is a record's title, an empty line and its text." };
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var source = new Option<string>("--source") { HelpName = "NAME", DefaultValueFactory = _ => "ant", Description = $"File to write, by the corpus that holds their texts: {string.Join(", ", StandoffSource.All.Select(s => s.Name))}." };
        source.AcceptOnlyFromAmong([.. StandoffSource.All.Select(s => s.Name)]);
        var command = new Command("standoff", "Write annotations of articles of another corpus to ontology/standoff, offsets only.") { folder, source, shared };
        command.SetAction(result =>
        {
            var data = new TrainingData(TrainCommand.Existing(result.GetRequiredValue(shared)));
            var articles = AnnotatedFolder.Read(TrainCommand.Existing(result.GetRequiredValue(folder))).ToList();
            var corpus = StandoffSource.All.First(s => s.Name == result.GetRequiredValue(source));
            var path = corpus.Annotations(data);
            Directory.CreateDirectory(data.Standoff);
            File.WriteAllText(path, StandoffCorpus.Write(articles, corpus.Texts(data)));
            Console.WriteLine($"{path}: {articles.Count} articles");
            return ExitCodes.Success;
        });
        return command;
    }
}
