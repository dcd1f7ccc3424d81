using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Learning;

namespace NewsGraph.Arabic.Training;

/// <summary>Trains the <see cref="Segmenter"/>'s model.</summary>
public sealed class SegmenterTraining
{
    private readonly AffixInventory _inventory = AffixInventory.Default;
    private readonly CandidateGenerator _generator;
    private readonly CandidateFeatures _features;
    private readonly List<Candidate> _candidates = [];

    /// <summary>Creates a trainer over the evidence that the segmenter will use.</summary>
    public SegmenterTraining(HashedTable counts, HashedTable lexicon)
    {
        _generator = new CandidateGenerator(_inventory);
        _features = new CandidateFeatures(_inventory, counts, lexicon);
    }

    /// <summary>What the shipped model is trained with.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 8, Rate = 0.1, L1 = 0.05, L2 = 0.02, MinimumCount = 2, Seed = 7 };

    /// <summary>Trains a model.</summary>
    public RankingModel Train(IEnumerable<SegmentedExample> examples, TrainingOptions options)
    {
        var choices = new List<RankedChoice>();
        foreach (var example in examples)
        {
            if (ToChoice(example) is { } choice)
            {
                choices.Add(choice);
            }
        }

        return RankingTrainer.Train(choices, options);
    }

    /// <summary>The examples that the shipped model learns from.</summary>
    /// <param name="data">Where the data lies.</param>
    /// <param name="heldOut">Share of the WikiNews gold and of PUD to leave out, at their ends.</param>
    public static List<SegmentedExample> Examples(TrainingData data, double heldOut)
    {
        var pud = PudGold.Sentences(data);
        return
        [
            .. WikiNewsGold.Read(data, 0, 1 - heldOut),
            .. PudGold.Examples(pud[..(int)(pud.Count * (1 - heldOut))]),
            .. AnnotatedGold.Read(data, "train").Select(e => e with { Weight = 0.5f }),
            .. AnnotatedGold.Read(data, "written").Select(e => e with { Weight = 0.5f }),
        ];
    }

    private RankedChoice? ToChoice(SegmentedExample example)
    {
        _generator.Generate(example.Word, _candidates);
        var right = _candidates.Select(c => Agrees(example, c)).ToArray();
        if (!right.Contains(true) || !right.Contains(false))
        {
            return null;
        }

        var features = new FeatureSequence();
        foreach (var candidate in _candidates)
        {
            features.NextItem();
            _features.AddLocal(example.Word, candidate, features);
            CandidateFeatures.AddContext(example.Word, candidate, example.Previous, example.Next, features);
        }

        return new RankedChoice(features, right, example.Weight);
    }

    private bool Agrees(SegmentedExample example, Candidate candidate)
    {
        if (example.Segments is { } segments)
        {
            return CandidateDescription.Segments(example.Word, candidate, _inventory) == segments;
        }

        var proclitic = _inventory.Proclitics[candidate.Proclitic];
        return (example.Outer is not { } outer || proclitic.Outer == outer)
            && (example.Pronoun is not { } pronoun || _inventory.Suffixes[candidate.Suffix].Pronoun == pronoun)
            && (example.Seen is not { } seen || (proclitic.Clitics & Text.Clitics.Seen) != Text.Clitics.None == seen);
    }
}
