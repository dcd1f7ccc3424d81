using NewsGraph.Arabic.Tokenization;

namespace NewsGraph.Arabic.Tests.Tokenization;

public class Sentences_end_where_they_should
{
    [Theory]
    [InlineData("قال الوزير ذلك. وغادر البلاد.", "قال الوزير ذلك.|وغادر البلاد.")]
    [InlineData("عنوان بلا نقطة\nنص الخبر.", "عنوان بلا نقطة|نص الخبر.")]
    [InlineData("هل يستقيل؟ لا أحد يعرف!", "هل يستقيل؟|لا أحد يعرف!")]
    [InlineData("قال د. أحمد علي إن م. سالم وصل.", "قال د. أحمد علي إن م. سالم وصل.")]
    [InlineData("وكالة أ.ف.ب. نقلت الخبر", "وكالة أ.ف.ب. نقلت الخبر")]
    [InlineData("ارتفع 3.5 بالمئة. ثم تراجع.", "ارتفع 3.5 بالمئة.|ثم تراجع.")]
    [InlineData("قال «لن نرحل.» ثم صمت", "قال «لن نرحل.»|ثم صمت")]
    [InlineData("تساءل «هل نرحل؟» أمام الصحفيين.", "تساءل «هل نرحل؟» أمام الصحفيين.")]
    [InlineData("انتهت الحرب.وقال الوزير", "انتهت الحرب.|وقال الوزير")]
    [InlineData("السبسي.. يدعو إلى الحوار", "السبسي.. يدعو إلى الحوار")]
    [InlineData("وهكذا… انتهى كل شيء...", "وهكذا…|انتهى كل شيء...")]
    [InlineData("1. وقف النار\n2. تبادل الأسرى", "1. وقف النار|2. تبادل الأسرى")]
    [InlineData("زر www.example.org اليوم. شكرا", "زر www.example.org اليوم.|شكرا")]
    public void A_text_has_these_sentences(string text, string expected)
    {
        var tokens = new List<RawToken>();
        WordTokenizer.Tokenize(text, 0, text.Length, tokens);
        var sentences = new List<string>();
        var first = 0;
        foreach (var count in SentenceSplitter.Split(text, tokens))
        {
            sentences.Add(text[tokens[first].Start..tokens[first + count - 1].End]);
            first += count;
        }

        Assert.Equal(expected, string.Join('|', sentences));
    }
}
