namespace NewsGraph.Learning.Recurrent;

/// <summary>A sequence some of whose items have a right answer, to learn from.</summary>
/// <param name="Features">Features of each item.</param>
/// <param name="Items">The items that are asked about.</param>
/// <param name="Anchor">The item in relation to which they are; of no meaning where there is none.</param>
/// <param name="Answers">For each item asked about: the index of its label where labels exclude each other, else a set of labels, bit by bit.</param>
/// <param name="Asked">Where labels don't exclude each other, those that are asked about for each item, bit by bit; null for all.</param>
/// <param name="Thoughts">
/// What a teacher thinks where nobody knows the answers, [place in <paramref name="Items"/> × label]; in place of the answers (Hinton, Vinyals and Dean 2015, «Distilling the knowledge in a neural network»).
/// </param>
public sealed record RecurrentExample(FeatureSequence Features, int[] Items, int Anchor, int[] Answers, int[]? Asked = null, float[]? Thoughts = null)
{
    /// <summary>A sequence each of whose items is asked about.</summary>
    /// <param name="sequence">Items with one label each.</param>
    public static RecurrentExample Of(LabelledSequence sequence) => new(sequence.Features, [.. Enumerable.Range(0, sequence.Labels.Length)], 0, sequence.Labels);

    /// <summary>A sequence each of whose items a teacher has judged.</summary>
    /// <param name="features">Features of each item.</param>
    /// <param name="thoughts">Probability of each label, [item × label].</param>
    public static RecurrentExample Taught(FeatureSequence features, float[] thoughts) => new(features, [.. Enumerable.Range(0, features.Count)], 0, [], Thoughts: thoughts);

    /// <summary>Fills in how probable each label is to be right: one or zero by the answer, or by what the teacher thinks.</summary>
    /// <param name="place">Place of the item among those that are asked about.</param>
    /// <param name="exclusive">True when labels exclude each other.</param>
    /// <param name="right">Receives the probabilities.</param>
    internal void Right(int place, bool exclusive, Span<float> right)
    {
        if (Thoughts is not null)
        {
            Thoughts.AsSpan(place * right.Length, right.Length).CopyTo(right);
            return;
        }

        for (var label = 0; label < right.Length; label++)
        {
            right[label] = exclusive ? (Answers[place] == label ? 1 : 0) : (Answers[place] >> label) & 1;
        }
    }
}
