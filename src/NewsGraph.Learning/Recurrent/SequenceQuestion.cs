namespace NewsGraph.Learning.Recurrent;

/// <summary>A sequence that a network is asked about.</summary>
/// <param name="First">The first of its items among all.</param>
/// <param name="Count">Number of its items.</param>
/// <param name="Items">The items that are asked about, counted from its first; null for all.</param>
/// <param name="Anchor">The item in relation to which they are judged; of no meaning for a network without anchors.</param>
/// <param name="FirstBefore">The first of its items among those of which a part was added up before.</param>
public readonly record struct SequenceQuestion(int First, int Count, int[]? Items = null, int Anchor = 0, int FirstBefore = 0)
{
    /// <summary>How many items are asked about.</summary>
    public int Asked => Items?.Length ?? Count;

    /// <summary>One of them.</summary>
    internal int ItemAt(int asked) => Items?[asked] ?? asked;
}
