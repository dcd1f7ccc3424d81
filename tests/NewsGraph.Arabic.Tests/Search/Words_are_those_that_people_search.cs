using NewsGraph.Arabic.Search;

namespace NewsGraph.Arabic.Tests.Search;

public class Words_are_those_that_people_search
{
    [Theory]
    [InlineData("النصر", "النصر/نصر")]
    [InlineData("وبالنَّصـــرِ", "وبالنصر/بالنصر/النصر/نصر")]
    [InlineData("والنصر", "والنصر/النصر/نصر")]
    [InlineData("بالنصر", "بالنصر/النصر/نصر")]
    [InlineData("للنصر", "للنصر/نصر")]
    [InlineData("إدانة أخرى", "ادانه/ادانه اخري/اخري")]
    [InlineData("والد، Reuters!", "والد/والد reuters/reuters")]
    [InlineData("", "")]
    public void A_word_comes_with_its_shorter_forms(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', SearchWords.Of(text).Select(forms => forms.Count == 1 ? $"{forms[0]}/{forms[0]}" : string.Join('/', forms))));
}
