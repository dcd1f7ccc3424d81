using NewsGraph.Arabic.Segmentation;
using NewsGraph.Tests;
using NewsGraph.Arabic.Training;

namespace NewsGraph.Arabic.Tests.Segmentation;

public class Clitics_are_told_apart
{
    [Theory]
    [InlineData("وقال", "و+قال")]
    [InlineData("وزير", "وزير")]
    [InlineData("والتلفزيون", "و+ال+تلفزيون")]
    [InlineData("للجيش", "ل+ال+جيش")]
    [InlineData("بالمليشيات", "ب+ال+مليشي+ات")]
    [InlineData("سيعلن", "س+يعلن")]
    [InlineData("ثقافة", "ثقاف+ة")]
    [InlineData("زوجته", "زوج+ت+ه")]
    [InlineData("فيها", "في+ها")]
    [InlineData("باريس", "باريس")]
    [InlineData("لبنان", "لبنان")]
    [InlineData("فرنسا", "فرنسا")]
    [InlineData("كركوك", "كركوك")]
    [InlineData("بليون", "بليون")]
    [InlineData("وبليون", "و+بليون")]
    [InlineData("والتكنولوجيا", "و+ال+تكنولوجيا")]
    [InlineData("بويكيبيديا", "ب+ويكيبيديا")]
    [InlineData("إنفلونزا", "إنفلونزا")]
    [InlineData("والقوانين", "و+ال+قوانين")]
    [InlineData("مما", "من+ما")]
    [InlineData("وكنا", "و+كن+نا")]
    public void A_word_has_these_parts(string word, string segments) => Assert.Equal(segments, Segmenter.Default.Segment(word).Segments);

    [Theory]
    [InlineData("زوجته", "زوجة")]
    [InlineData("لقائه", "لقاء")]
    [InlineData("للجيش", "جيش")]
    [InlineData("وأعلنته", "أعلنت")]
    [InlineData("بالحكومة", "حكومة")]
    public void A_stem_is_spelt_as_it_stands_alone(string word, string stem) => Assert.Equal(stem, Segmenter.Default.Segment(word).Stem);

    /// <summary>A model trained here without the last fifth of the gold, measured on that fifth.</summary>
    [SharedFact("data/segmentation")]
    public void Held_back_WikiNews_words_come_out_exact()
    {
        var data = new TrainingData(Repository.Shared);
        var score = SegmenterMeasure.OnHeldOut(data, 0.2);

        Assert.True(score.Exact >= 0.99, $"WikiNews words exact: {score.Exact:P2} of {score.Words}");
        Assert.True(score.CliticsExact >= 0.985, $"PUD words with their clitics right: {score.CliticsExact:P2} of {score.PudWords}");
    }
}
