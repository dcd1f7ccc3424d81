using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using NewsGraph.Arabic.Training;
using NewsGraph.Cli.Evaluating;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Anercorp;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Pipeline.Training;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph train WHAT</c>: rebuilds a model bit for bit from the shared data.</summary>
internal static class TrainCommand
{
    private const string ExtractionModelFolder = "src/NewsGraph.Extraction/Models";
    private const string ArabicModelFolder = "src/NewsGraph.Arabic/Models";

    private const string LexiconFolder = "ontology/lexicon/extraction";
    private const int Folds = 5;

    /// <summary>Creates the command with one subcommand for each model.</summary>
    public static Command Create()
    {
        var command = new Command("train", "Train a model from the shared data; the same data give the same bytes. Build again afterwards.")
        {
            Model("segmenter", "Counts of raw news, dictionary flags and the clitic segmenter.", ArabicModelFolder, TrainSegmenter),
            Model("tagger", "The part-of-speech tagger.", ArabicModelFolder, TrainTagger),
            Model("voice", "The classifier of active and passive verbs.", ArabicModelFolder, TrainVoice),
            Events(),
            HeldOut.Create(),
            ClaimsTraining.Create(),
            StandoffCommand.Create(),
            DoubtsCommand.Create(),
            Model("names", "The names taggers, word clusters and name words.", ExtractionModelFolder, TrainNames),
            Model("capitals", "The judge of whether a capital's name stands for its state, with its quality on articles left out.", ExtractionModelFolder, TrainCapitals),
            Model("coreference", "The judge of which two mentions are one entity.", ExtractionModelFolder, TrainCoreference),
            Model("links", "The confidence of links to the known world, with a table of what is said and what is right on articles left out.", LexiconFolder, TrainLinks),
            Model("names-anercorp", "The names taggers in ANERcorp's scheme (tag --conll).", ExtractionModelFolder, TrainAnercorp),
            Model("names-anercorp-dev", "Trains them without our development part of ANERcorp, scores them on it and writes nothing.", ExtractionModelFolder, ScoreAnercorp),
        };
        return command;
    }

    private static Command Model(string name, string description, string folder, Action<TrainingData, string> train)
    {
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", DefaultValueFactory = _ => folder, Description = "Where to write the model." };
        var command = new Command(name, description) { shared, output };
        command.SetAction(result =>
        {
            var directory = result.GetRequiredValue(output);
            Directory.CreateDirectory(directory);
            train(new TrainingData(Existing(result.GetRequiredValue(shared))), directory);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Events()
    {
        var folds = new Option<int?>("--folds") { HelpName = "N", Description = "Train no model; measure by N-fold cross-validation on the real training articles, with entities found without them." };
        var only = new Option<int?>("--fold") { HelpName = "K", Description = "With --folds: run fold K alone (1 to N)." };
        var command = Model("events", "Triggers, arguments, polarity, modality and times of events.", ExtractionModelFolder, TrainEvents);
        var train = command.Action;
        command.Options.Add(folds);
        command.Options.Add(only);
        var share = new Option<double>("--share") { HelpName = "S", DefaultValueFactory = _ => 1, Description = "With --folds: learn from this share of ontology/standoff (0 to 1), a point of the learning curve." };
        command.Options.Add(share);
        command.SetAction(result =>
        {
            if (result.GetValue(folds) is not { } count)
            {
                if (result.GetResult(only) is not null || result.GetResult(share) is { Implicit: false })
                {
                    throw new UserErrorException("--fold and --share belong to a measurement: give --folds N with them, or leave them out to train the model");
                }

                return train is SynchronousCommandLineAction action ? action.Invoke(result) : ExitCodes.Success;
            }

            var fold = result.GetValue(only);
            var part = result.GetValue(share);
            if (count < 2 || fold < 1 || fold > count || part is not (>= 0 and <= 1))
            {
                throw new UserErrorException("--folds takes 2 or more, --fold a number from 1 to that, --share one from 0 to 1");
            }

            var data = new TrainingData(Existing(result.GetRequiredValue<string>("--shared")));
            ReportText.PrintMeasures(new EventRecipe(data, KnownWorldFiles.Embedded, Console.Error.WriteLine).CrossValidate(count, fold - 1, part), Console.Out);
            return ExitCodes.Success;
        });
        return command;
    }

    internal static string Existing(string folder) =>
        Directory.Exists(folder) ? folder : throw new UserErrorException($"{folder}: no such folder; give the shared data with --shared");

    private static void TrainSegmenter(TrainingData data, string folder) => SegmenterRecipe.Train(data, Console.Error.WriteLine).Save(folder);

    private static void TrainTagger(TrainingData data, string folder) => TaggerRecipe.Train(data, progress: Console.Error.WriteLine).Save(folder);

    private static void TrainVoice(TrainingData data, string folder) => new VoiceRecipe(data).Train(folder);

    private static void TrainEvents(TrainingData data, string folder)
    {
        var models = new EventRecipe(data, KnownWorldFiles.Embedded, Console.Error.WriteLine).Train();
        using var file = File.Create(Path.Combine(folder, "events.bin"));
        models.Save(file);
    }

    private static void TrainLinks(TrainingData data, string folder)
    {
        var cases = LinkRecipe.Cases(data, KnownWorldFiles.Embedded);
        LinkRecipe.Save(cases, folder);
        ReliabilityPrinter.Print(ScoreReport.LinksOf(LinkTraining.CrossValidate(cases, Folds)));
    }

    private static void TrainNames(TrainingData data, string folder) => NameRecipe.Train(data, KnownWorldFiles.Embedded, Console.Error.WriteLine).Save(folder);

    private static void TrainCapitals(TrainingData data, string folder)
    {
        var recipe = new CapitalRecipe(data, KnownWorldFiles.Embedded);
        using (var file = File.Create(Path.Combine(folder, CapitalRecipe.FileName)))
        {
            recipe.Train().Save(file);
        }

        var said = recipe.CrossValidate(Folds);
        var (right, found, states) = (said.Count(c => c.IsState && c.Found), said.Count(c => c.Found), said.Count(c => c.IsState));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{said.Count} names in the press, {states} for states: {right} of them found, {found - right} cities taken for states"));
    }

    private static void TrainCoreference(TrainingData data, string folder)
    {
        var model = CoreferenceRecipe.Train(data, KnownWorldFiles.Embedded);
        using var file = File.Create(Path.Combine(folder, CoreferenceRecipe.FileName));
        model.Save(file);
    }

    private static void TrainAnercorp(TrainingData data, string folder)
    {
        var models = new AnercorpRecipe(data, KnownWorldFiles.Embedded, Console.Error.WriteLine).Train(withDev: true);
        using var file = File.Create(Path.Combine(folder, "names-anercorp.bin"));
        models.Save(file);
    }

    private static void ScoreAnercorp(TrainingData data, string folder)
    {
        var recipe = new AnercorpRecipe(data, KnownWorldFiles.Embedded, Console.Error.WriteLine);
        Console.WriteLine(recipe.ScoreOnDev(recipe.Train(withDev: false)));
    }
}
