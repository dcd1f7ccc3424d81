using NewsGraph.Arabic.Tagging;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>A sentence with the tags that its annotation allows for each word's stem.</summary>
/// <param name="Words">Its words as segmented.</param>
/// <param name="Allowed">For each word the tags that agree with the annotation, as a set of bits by <see cref="PartOfSpeech"/>.</param>
/// <param name="Weight">How much the sentence counts in training; 1 is usual.</param>
public sealed record TaggedSentence(TaggedWord[] Words, int[] Allowed, float Weight = 1f)
{
    /// <summary>The set that holds one tag.</summary>
    public static int Only(PartOfSpeech tag) => 1 << (int)tag;

    /// <summary>A set of tags.</summary>
    public static int Any(params ReadOnlySpan<PartOfSpeech> tags)
    {
        var set = 0;
        foreach (var tag in tags)
        {
            set |= Only(tag);
        }

        return set;
    }
}
