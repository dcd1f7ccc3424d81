using NewsGraph.Learning;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>
/// Tags names in the scheme of ANERcorp (Benajiba et al. 2007) in two passes: the second sees how the first labels the same word in the texts around
/// and in raw news, and shares its decision with a network that reads whole sentences.
/// </summary>
public sealed class AnercorpTagger(AnercorpModels models, NameResources resources)
{
    /// <summary>The label of each token of each document, by index in <see cref="NameLabels"/> (MISC stands as the fourth type).</summary>
    /// <param name="documents">Documents in their order; the file they come from has no document marks, so all of them are each other's surroundings.</param>
    public IReadOnlyList<int[]> Label(IReadOnlyList<NameEvidence> documents)
    {
        var memory = new LabelMemory();
        var starts = new int[documents.Count];
        var first = new FeatureSequence[documents.Count][];
        var networks = new NetworkFeatures[documents.Count];
        for (var d = 0; d < documents.Count; d++)
        {
            starts[d] = memory.Length;
            var features = new FirstFeatures(documents[d], models.Guide, resources);
            networks[d] = new NetworkFeatures(features.Guided, resources);
            var own = first[d] = [.. documents[d].Document.Sentences.Select(features.Of)];
            memory.Add(LabelledDocument.By(models.First, documents[d], s => own[s.Index]));
        }

        var second = new SecondFeatures(memory);
        return [.. documents.Select((evidence, d) => Decode(evidence, first[d], networks[d], second, starts[d]))];
    }

    private int[] Decode(NameEvidence evidence, FeatureSequence[] first, NetworkFeatures network, SecondFeatures second, int start)
    {
        var labels = new int[evidence.Keys.Stem.Length];
        foreach (var sentence in evidence.Document.Sentences)
        {
            var features = second.Of(first[sentence.Index], evidence, sentence, start, models.Habits);
            var scores = models.Second.StateScores(features);
            models.Network.AddTo(network.Of(sentence), [scores]);
            models.Second.Decode(scores, labels.AsSpan(sentence.First, sentence.Count));
            start += sentence.Count;
        }

        return labels;
    }
}
