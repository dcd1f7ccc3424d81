using System.Text;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>All that <see cref="AnercorpTagger"/> was trained to; one file.</summary>
/// <param name="Guide">Tagger of outermost spans in the guidelines' scheme, which has seen no text of ANERcorp.</param>
/// <param name="First">The first tagger.</param>
/// <param name="Second">The second tagger, which sees what the first made of a word elsewhere.</param>
/// <param name="Habits">How the first tagger labels words in raw news.</param>
/// <param name="Network">Reads whole sentences beside the second tagger.</param>
public sealed record AnercorpModels(SequenceModel Guide, SequenceModel First, SequenceModel Second, LabelHabits Habits, NameNetwork Network)
{
    /// <summary>What the network counts beside the second tagger. Chosen in three folds over ANERcorp's training part (F1 .788 without it, .793 with .25 and .4, .792 with .15 and .55, .789 with .75).</summary>
    internal const double NetworkWeight = 0.4;

    private const string Resource = "models/names-anercorp.bin";
    private static readonly Lazy<AnercorpModels> LazyEmbedded = new(LoadEmbedded);

    /// <summary>The embedded models, read once.</summary>
    public static AnercorpModels Embedded => LazyEmbedded.Value;

    /// <summary>The same without the weights of the taggers that are smaller than a bound in size.</summary>
    /// <param name="least">The smallest that stays.</param>
    public AnercorpModels Without(float least) => this with { Guide = Guide.Without(least), First = First.Without(least), Second = Second.Without(least) };

    /// <summary>Writes them, each part behind its length.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        foreach (var save in new Action<Stream>[] { Guide.Save, First.Save, Second.Save, s => Habits.Save(new BinaryWriter(s)), Network.Network.Save })
        {
            ModelReader.WritePart(writer, save);
        }
    }

    /// <summary>Reads them.</summary>
    public static AnercorpModels Load(Stream stream)
    {
        var reader = new ModelReader(stream);
        var (guide, first, second) = (SequenceModel.Load(reader.ReadPart()), SequenceModel.Load(reader.ReadPart()), SequenceModel.Load(reader.ReadPart()));
        using var habits = new BinaryReader(reader.ReadPart().ToStream());
        return new AnercorpModels(guide, first, second, LabelHabits.Load(habits), new NameNetwork(RecurrentNetwork.Load(reader.ReadPart()), NetworkWeight));
    }

    private static AnercorpModels LoadEmbedded()
    {
        using var stream = typeof(AnercorpModels).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException("The model names-anercorp is not embedded; train it with «newsgraph train names-anercorp» and rebuild.");
        return Load(stream);
    }
}
