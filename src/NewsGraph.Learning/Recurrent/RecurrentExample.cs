namespace NewsGraph.Learning.Recurrent;

/// <summary>A sequence some of whose items have a right answer, to learn from.</summary>
/// <param name="Features">Features of each item.</param>
/// <param name="Items">The items that are asked about.</param>
/// <param name="Anchor">The item in relation to which they are; of no meaning where there is none.</param>
/// <param name="Answers">For each item asked about: the index of its label where labels exclude each other, else a set of labels, bit by bit.</param>
/// <param name="Asked">Where labels don't exclude each other, those that are asked about for each item, bit by bit; null for all.</param>
public sealed record RecurrentExample(FeatureSequence Features, int[] Items, int Anchor, int[] Answers, int[]? Asked = null)
{
    /// <summary>A sequence each of whose items is asked about.</summary>
    /// <param name="sequence">Items with one label each.</param>
    public static RecurrentExample Of(LabelledSequence sequence) => new(sequence.Features, [.. Enumerable.Range(0, sequence.Labels.Length)], 0, sequence.Labels);
}
