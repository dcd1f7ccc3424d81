using System.CommandLine;
using NewsGraph.Arabic.Training;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Pipeline.Training;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph train held-out</c>: names and events without <c>eval/train</c>, so that its articles can be measured on (<c>eval --models</c>, <c>train claims --models</c>).</summary>
internal static class HeldOut
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", Required = true, Description = "Where to write them; not among the shipped models." };
        var command = new Command("held-out", "Names and events without eval/train, for «eval ../shared/eval/train --models DIR» and «train claims --models DIR».") { shared, output };
        command.SetAction(result =>
        {
            var data = new TrainingData(TrainCommand.Existing(result.GetRequiredValue(shared)));
            HeldOutModels.Train(data, KnownWorldFiles.Embedded, Console.Error.WriteLine).Save(result.GetRequiredValue(output));
            return ExitCodes.Success;
        });
        return command;
    }

    /// <summary>Reads what the command wrote.</summary>
    /// <exception cref="UserErrorException">The folder does not hold it.</exception>
    public static HeldOutModels Load(string folder)
    {
        try
        {
            return HeldOutModels.Load(folder);
        }
        catch (Exception e) when (e is FileNotFoundException or InvalidDataException)
        {
            throw new UserErrorException(e.Message, e);
        }
    }
}
