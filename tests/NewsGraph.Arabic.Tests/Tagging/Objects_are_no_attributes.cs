using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Tagging;

public class Objects_are_no_attributes
{
    [Theory]
    [InlineData("زار الوزير المدينة.", "المدينة", PartOfSpeech.Noun)]
    [InlineData("فتش المراقبون المطعم.", "المطعم", PartOfSpeech.Noun)]
    [InlineData("تفقد المحافظ الميناء.", "الميناء", PartOfSpeech.Noun)]
    [InlineData("وصل الرئيس المصري المدينة.", "المدينة", PartOfSpeech.Noun)]
    [InlineData("قال الناطق الرسمي.", "الرسمي", PartOfSpeech.Adjective)]
    [InlineData("اجتمع المجلس المركزي.", "المركزي", PartOfSpeech.Adjective)]
    [InlineData("رفضت الحكومة السورية الاتفاق.", "السورية", PartOfSpeech.Adjective)]
    public void A_definite_word_after_a_definite_subject_is_its_verbs_object_or_its_attribute(string text, string word, PartOfSpeech tag)
    {
        var document = new ArabicAnalyzer().Analyze(Analysis.Articles.Of(text));

        Assert.Equal(tag, document.Tokens.Single(t => t.Form == word).Tag);
    }
}
