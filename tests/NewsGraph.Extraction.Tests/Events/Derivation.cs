using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

public class Derivation
{
    [Theory]
    [InlineData("استرجع", "استرجاع", "مسترجع")]
    [InlineData("استضاف", "استضافة", null)]
    [InlineData("استدعى", "استدعاء", "مستدعي")]
    [InlineData("اقتحم", "اقتحام", "مقتحم")]
    [InlineData("اختار", "اختيار", null)]
    [InlineData("أوقف", "إيقاف", "موقف")]
    [InlineData("أدان", "إدانة", null)]
    [InlineData("أنهى", "إنهاء", "منهي")]
    [InlineData("هاجم", "مهاجمة", "مهاجم")]
    [InlineData("لاقى", "ملاقاة", "ملاقي")]
    [InlineData("تبادل", "تبادل", "متبادل")]
    [InlineData("تبنى", "تبني", "متبني")]
    [InlineData("قتل", null, null)]
    [InlineData("درب", null, null)]
    [InlineData("زلزل", null, null)]
    public void Forms_that_fix_their_noun_and_participle_give_them(string verb, string? noun, string? participle)
    {
        Assert.Equal(noun, DerivedForms.VerbalNoun(verb));
        Assert.Equal(participle, DerivedForms.Participle(verb));
    }

    [Theory]
    [InlineData("التقى الوزير السفير", "التقي", WordShape.Past)]
    [InlineData("والتقى الوزير السفير", "التقي", WordShape.Past)]
    public void A_verb_that_begins_like_the_article_is_read(string text, string key, WordShape shape)
    {
        var view = Sample.View(text);
        Assert.Equal(key, view.Keys[0]);
        Assert.Contains(view.Readings[0], r => r.Shape == shape && r.Entry.Type == EventType.Consult);
    }

    [Theory]
    [InlineData("الزلزال الأخير")]
    [InlineData("التمر لذيذ")]
    public void A_noun_with_its_article_keeps_its_cut(string text) => Assert.Equal(WordKey.Of(Sample.View(text).Document.Tokens[0].Stem), Sample.View(text).Keys[0]);
}
