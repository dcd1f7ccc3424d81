using NewsGraph.Extraction.Arguments.Evidence;

namespace NewsGraph.Extraction.Tests.Events;

public class Agreeing_words
{
    [Theory]
    [InlineData(2, 1, 2, 1, 1)] // «ها» and a feminine name
    [InlineData(2, 1, 1, 1, -1)] // «ها» and a masculine name
    [InlineData(1, 3, 1, 0, 1)] // «هم» and a group whose number no letter tells
    [InlineData(1, 3, 1, 1, -1)] // «هم» and one man
    [InlineData(0, 0, 1, 1, 0)] // no pronoun
    public void What_contradicts_in_gender_or_number_does_not_agree(int gender, int number, int otherGender, int otherNumber, int expected) =>
        Assert.Equal(expected, new Agreement(gender, number).With(new Agreement(otherGender, otherNumber)));

    [Theory]
    [InlineData("اعتقلتها", 2, 1)]
    [InlineData("اعتقلهم", 1, 3)]
    [InlineData("اغتياله", 1, 1)]
    [InlineData("اعتقال", 0, 0)]
    public void A_pronoun_on_a_word_tells_gender_and_number(string word, int gender, int number) =>
        Assert.Equal(new Agreement(gender, number), Agreement.OfPronoun(Sample.Analyze(word).Tokens[0]));
}
