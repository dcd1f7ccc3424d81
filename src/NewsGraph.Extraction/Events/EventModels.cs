using System.Text;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Events;

/// <summary>All the trained models of the event stage, kept in one file.</summary>
public sealed class EventModels
{
    private const string Resource = "models/events.bin";
    private const int Version = 5;
    private static readonly Lazy<EventModels> Shared = new(LoadEmbedded);

    internal EventModels(TriggerModels triggers, ArgumentRanker arguments, ClaimClassifier claims, TimeAttachment times)
    {
        Triggers = triggers;
        Arguments = arguments;
        Claims = claims;
        Times = times;
    }

    /// <summary>The models that come with the program.</summary>
    /// <exception cref="FileNotFoundException">The program was built without them.</exception>
    public static EventModels Default => Shared.Value;

    internal TriggerModels Triggers { get; }

    internal ArgumentRanker Arguments { get; }

    internal ClaimClassifier Claims { get; }

    internal TimeAttachment Times { get; }

    /// <summary>Writes the models.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        WriteBlob(writer, Triggers.Tagger.Model.Save);
        WriteBlob(writer, Triggers.Judge.Save);
        WriteBlob(writer, Triggers.Types.Trees.Save);
        foreach (var model in Arguments.First.Models)
        {
            WriteBlob(writer, model.Save);
        }

        foreach (var trees in Arguments.Second.Trees)
        {
            WriteBlob(writer, trees.Save);
        }

        WriteBlob(writer, Claims.PolarityModel.Save);
        WriteBlob(writer, Claims.ModalityModel.Save);
        WriteBlob(writer, Times.Model.Save);
    }

    /// <summary>Reads models.</summary>
    /// <exception cref="InvalidDataException">The stream holds no models of this version.</exception>
    public static EventModels Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("Not event models of this version; train them again with «newsgraph train events».");
        }

        // Each on a thread of its own, as far as there are any: the tables are big and independent of each other.
        var tagger = Begin(reader, SequenceModel.Load);
        var (judge, types) = (Begin(reader, BoostedTrees.Load), Begin(reader, BoostedTrees.Load));
        var first = Enum.GetValues<EventRole>().Select(_ => Begin(reader, ClassifierModel.Load)).ToArray();
        var second = Enum.GetValues<EventRole>().Select(_ => Begin(reader, BoostedTrees.Load)).ToArray();
        var (polarity, modality) = (Begin(reader, ClassifierModel.Load), Begin(reader, ClassifierModel.Load));
        var times = Begin(reader, ClassifierModel.Load);
        var roles = new RoleModels(Task.WhenAll(first).GetAwaiter().GetResult());
        return new EventModels(
            new TriggerModels(new TriggerTagger(tagger.GetAwaiter().GetResult()), judge.GetAwaiter().GetResult(), new TypeJudge(types.GetAwaiter().GetResult())),
            new ArgumentRanker(roles, new RoleTrees(Task.WhenAll(second).GetAwaiter().GetResult())),
            new ClaimClassifier(polarity.GetAwaiter().GetResult(), modality.GetAwaiter().GetResult()),
            new TimeAttachment(times.GetAwaiter().GetResult()));
    }

    private static Task<T> Begin<T>(BinaryReader reader, Func<Stream, T> load)
    {
        var bytes = reader.ReadBytes(reader.ReadInt32());
        return Task.Run(() => load(new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)));
    }

    private static void WriteBlob(BinaryWriter writer, Action<Stream> save)
    {
        using var buffer = new MemoryStream();
        save(buffer);
        writer.Write((int)buffer.Length);
        writer.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static EventModels LoadEmbedded()
    {
        using var stream = typeof(EventModels).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException($"{Resource} is not embedded; run «newsgraph train events» and build again.");
        return Load(stream);
    }
}
