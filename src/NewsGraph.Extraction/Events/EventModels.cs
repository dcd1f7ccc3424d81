using System.Text;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Events;

/// <summary>All the trained models of the event stage, kept in one file.</summary>
public sealed class EventModels
{
    private const string Resource = "models/events.bin";
    private const int Version = 8;

    /// <summary>Weights of linear models smaller than this are not written: two in five bytes of theirs. From .03 to .065 on eval/dev events rose by .005, arguments by .002, modality by .021; triples fell by .012.</summary>
    private const float LeastWeight = 0.065f;

    private static readonly Lazy<EventModels> Shared = new(LoadEmbedded);

    internal EventModels(TriggerModels triggers, SceneNetwork scenes, ArgumentRanker arguments, ClaimClassifier claims, TimeAttachment times)
    {
        Triggers = triggers;
        Scenes = scenes;
        Arguments = arguments;
        Claims = claims;
        Times = times;
    }

    /// <summary>The models that come with the program.</summary>
    /// <exception cref="FileNotFoundException">The program was built without them.</exception>
    public static EventModels Default => Shared.Value;

    internal TriggerModels Triggers { get; }

    internal SceneNetwork Scenes { get; }

    internal ArgumentRanker Arguments { get; }

    internal ClaimClassifier Claims { get; }

    internal TimeAttachment Times { get; }

    /// <summary>Writes the models.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        ModelReader.WritePart(writer, Triggers.Tagger.Model.Without(LeastWeight).Save);
        ModelReader.WritePart(writer, Triggers.Tagger.Network.Save);
        ModelReader.WritePart(writer, Triggers.Judge.Save);
        ModelReader.WritePart(writer, Triggers.Types.Trees.Save);
        ModelReader.WritePart(writer, Scenes.Network.Save);
        ModelReader.WritePart(writer, s => ClassifierGroup.Save(s, [.. Arguments.First.Models.Select(m => m.Without(LeastWeight))]));
        foreach (var trees in Arguments.Second.Trees.Concat(Arguments.Third.Trees))
        {
            ModelReader.WritePart(writer, trees.Save);
        }

        ModelReader.WritePart(writer, Claims.PolarityModel.Without(LeastWeight).Save);
        ModelReader.WritePart(writer, Claims.ModalityModel.Without(LeastWeight).Save);
        ModelReader.WritePart(writer, Times.Model.Without(LeastWeight).Save);
        ModelReader.WritePart(writer, Times.Judge.Save);
    }

    /// <summary>Reads models.</summary>
    /// <exception cref="InvalidDataException">The stream holds no models of this version.</exception>
    public static EventModels Load(Stream stream)
    {
        var reader = new ModelReader(stream);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("Not event models of this version; train them again with «newsgraph train events».");
        }

        var tagger = new TriggerTagger(SequenceModel.Load(reader.ReadPart()), RecurrentNetwork.Load(reader.ReadPart()));
        var (judge, types) = (BoostedTrees.Load(reader.ReadPart()), BoostedTrees.Load(reader.ReadPart()));
        var scenes = new SceneNetwork(RecurrentNetwork.Load(reader.ReadPart()));
        var first = new RoleModels(ClassifierGroup.Load(reader.ReadPart()));
        var (second, third) = (ReadTrees(reader, first.Models.Count), ReadTrees(reader, first.Models.Count));

        var (polarity, modality) = (ClassifierModel.Load(reader.ReadPart()), ClassifierModel.Load(reader.ReadPart()));
        return new EventModels(
            new TriggerModels(tagger, judge, new TypeJudge(types)),
            scenes,
            new ArgumentRanker(first, second, third),
            new ClaimClassifier(polarity, modality),
            new TimeAttachment(ClassifierModel.Load(reader.ReadPart()), BoostedTrees.Load(reader.ReadPart())));
    }

    private static RoleTrees ReadTrees(ModelReader reader, int roles)
    {
        var trees = new BoostedTrees[roles];
        for (var role = 0; role < roles; role++)
        {
            trees[role] = BoostedTrees.Load(reader.ReadPart());
        }

        return new RoleTrees(trees);
    }

    private static EventModels LoadEmbedded()
    {
        using var stream = typeof(EventModels).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException($"{Resource} is not embedded; run «newsgraph train events» and build again.");
        return Load(stream);
    }
}
