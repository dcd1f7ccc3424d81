using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Training;
using NewsGraph.Pipeline.Extraction;

namespace NewsGraph.Pipeline.Training;

/// <summary>
/// Names and events as shipped, but trained without <c>eval/train</c>: what they read out of its 188 real articles can be judged by its annotations. Coreference is the shipped one, which has seen them.
/// </summary>
/// <param name="Names">Names taggers and their network.</param>
/// <param name="Events">Triggers, arguments, claims and times.</param>
public sealed record HeldOutModels(NameModels Names, EventModels Events)
{
    private const string NamesFile = "names.bin";
    private const string EventsFile = "events.bin";

    /// <summary>Trains them; more than an hour of processor time. The same data give the same models.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="world">Actors and places known beforehand.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    public static HeldOutModels Train(TrainingData data, KnownWorld world, Action<string>? progress = null)
    {
        progress?.Invoke("names without eval/train");
        var names = TrainNames(data, NameResources.With(new Gazetteer(world)));
        progress?.Invoke("events without eval/train");
        return new HeldOutModels(names, new EventRecipe(data, world, progress).TrainWithout(_ => true));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="FileNotFoundException">The folder does not hold them; the message says how to make them.</exception>
    /// <exception cref="InvalidDataException">They are of another version.</exception>
    public static HeldOutModels Load(string folder)
    {
        return new HeldOutModels(Read(folder, NamesFile, NameModels.Load), Read(folder, EventsFile, EventModels.Load));
    }

    /// <summary>Writes the models into a folder, which is made where it is missing.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        using var names = File.Create(Path.Combine(folder, NamesFile));
        Names.Save(names);
        using var events = File.Create(Path.Combine(folder, EventsFile));
        Events.Save(events);
    }

    /// <summary>The whole way from text to claims with these models in place of the shipped ones.</summary>
    /// <param name="world">Actors and places known beforehand.</param>
    public ArticleExtractor ToExtractor(KnownWorld world) => new(
        new ArabicAnalyzer(), new TimeTagger(), new EntityExtractor(world, Names, NameResources.With(new Gazetteer(world))), new RelationExtractor(world), new EventExtractor(Events));

    private static NameModels TrainNames(TrainingData data, NameResources resources)
    {
        var (corpora, corpus, training) = (new AnnotatedCorpora(data), new NameCorpus(new ArabicAnalyzer(), resources), new NameTraining(resources));
        var press = NameModels.Embedded.Press;
        var unseen = UnseenPress.Train(data, corpus, training);
        return training.Train(press, [.. corpora.Calibrated.Concat(corpora.Written).Select(a => (corpus.ReadAnnotated(a), unseen.GetValueOrDefault(a.Id, press)))]);
    }

    private static T Read<T>(string folder, string name, Func<Stream, T> load)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path} is missing; make the models with «newsgraph train held-out -o {folder}»");
        }

        using var file = File.OpenRead(path);
        try
        {
            return load(file);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
