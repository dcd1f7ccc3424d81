using System.CommandLine;
using System.Text;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training.Claims;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Pipeline.Training;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph train claims</c>: fits the calibration of claims and shows, by cross-validation, how far it can be believed.</summary>
internal static class ClaimsTraining
{
    private const string Folder = "ontology/lexicon/extraction";

    private const string Header = """
        # title: How probable the parts of a claim are, by what the models thought of trigger, roles and names
        # licence: MIT
        # source: fitted by «newsgraph train claims» on ../shared/eval/train, read by models trained without it
        # columns: part feature weight
        # limits: logistic regressions over log odds; fitted on Tunisian radio news; see src/NewsGraph.Extraction/Models/claim-calibration.md

        """;

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", DefaultValueFactory = _ => Folder, Description = "Where to write the table." };
        var models = new Option<string>("--models") { HelpName = "DIR", Required = true, Description = "Models that «train held-out» wrote." };
        var command = new Command("claims", "The calibration of claims, on articles held out of training.") { shared, output, models };
        command.SetAction(result =>
            Run(new TrainingData(TrainCommand.Existing(result.GetRequiredValue(shared))), result.GetRequiredValue(output), result.GetRequiredValue(models)));
        return command;
    }

    private static int Run(TrainingData data, string output, string kept)
    {
        var cases = ClaimRecipe.Cases(data, KnownWorldFiles.Embedded, HeldOut.Load(kept));
        Directory.CreateDirectory(output);
        File.WriteAllText(
            Path.Combine(output, ClaimCalibration.TableName),
            Header.ReplaceLineEndings("\n") + string.Concat(CalibrationTraining.Train(cases).Rows().Select(r => r + "\n")),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Show(cases);
        return ExitCodes.Success;
    }

    private static void Show(IReadOnlyList<ClaimCase> cases)
    {
        var unseen = CalibrationTraining.CrossValidate(cases);
        foreach (var part in Enum.GetValues<ClaimPart>())
        {
            var own = unseen.Where(c => c.Case.Part == part).Select(c => (c.Probability, c.Case.IsRight)).ToList();
            ReliabilityPrinter.Print(ReliabilityTable.Of(part.ToString().ToLowerInvariant(), own));
            if (part is ClaimPart.Edge or ClaimPart.Event)
            {
                ReliabilityPrinter.PrintThresholds(own, own.Count(c => c.IsRight), "all right ones found");
            }
        }
    }
}
