using NewsGraph.Arabic.Segmentation;

namespace NewsGraph.Arabic.Tests.Segmentation;

public class Files_of_words_are_parted_line_by_line
{
    [Fact]
    public void Each_line_keeps_its_word_and_gets_its_parts_and_what_is_no_word_stays_whole()
    {
        string[] lines = ["وقال", "الوزير", "،", "14", "", "للصحفيين", "Reuters"];

        string[] expected = ["وقال\tو+قال", "الوزير\tال+وزير", "،\t،", "14\t14", "", "للصحفيين\tل+ال+صحفي+ين", "Reuters\tReuters"];
        Assert.Equal(expected, SegmentationFile.Segment(lines, Segmenter.Default));
    }
}
