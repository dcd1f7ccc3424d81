using NewsGraph.Arabic.Times;

namespace NewsGraph.Arabic.Tests.Times;

public class DocumentDateInferenceTests
{
    [Theory]
    [InlineData("قال الوزير اليوم الأحد 8 نوفمبر 2015 إن الاجتماع انتهى.", "2015-11-08")]
    [InlineData("قتل شخص أمس السبت 7 نوفمبر 2015 في المدينة.", "2015-11-08")]
    [InlineData("يعقد الاجتماع غدا الاثنين 9 نوفمبر 2015 في العاصمة.", "2015-11-08")]
    [InlineData("تونس - 8 نوفمبر 2015\nقال الوزير إن الاجتماع انتهى بنجاح كبير وعاد الوفد.", "2015-11-08")]
    public void A_day_counted_from_the_article_and_stated_in_full_dates_it(string text, string expected)
    {
        var inferred = new DocumentDateInference().Infer(PlainDocument.Of(text));
        Assert.Equal(expected, inferred?.Date.Value);
        Assert.True(inferred!.Confidence >= DocumentDateInference.Trusted);
        Assert.NotEmpty(inferred.Reason);
    }

    [Theory]
    [InlineData("قال الوزير اليوم الأحد إن الاجتماع الذي عقد في 3 يناير 2014 كان ناجحا جدا.")]
    [InlineData("قال الوزير أمس إن الاجتماع انتهى.")]
    [InlineData("")]
    public void Dates_in_running_text_alone_tell_nothing(string text) => Assert.Null(new DocumentDateInference().Infer(PlainDocument.Of(text)));

    [Fact]
    public void The_inferred_date_is_what_the_other_expressions_are_counted_from()
    {
        var document = PlainDocument.Of("قال الوزير اليوم الأحد 8 نوفمبر 2015 إن الاجتماع عقد الجمعة.");
        Assert.Equal(["2015-11-08", "2015-11-06"], new TimeTagger().Tag(document).Select(e => e.EventValue));
    }
}
