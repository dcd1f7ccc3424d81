using NewsGraph.Extraction.Relations;

namespace NewsGraph.Extraction.Tests.Relations;

public sealed class Borders_of_offices
{
    [Theory]
    [InlineData("قال [PER عمر علي] مستشار الوزير إن اللقاء مع رئيس [ORG البرلمان العراقي] خلال زيارة [PER حسن حسين] انتهى.")]
    [InlineData("اجتمع رئيس [ORG البرلمان العراقي] أمس مع [PER حسن حسين] في المدينة.")]
    [InlineData("التقى رئيس [ORG البرلمان العراقي] يوم الخميس [PER حسن حسين] في المدينة.")]
    [InlineData("يتوجه رئيس [ORG البرلمان العراقي] إلى [PER حسن حسين] حاملا رسالة.")]
    [InlineData("انتقد قائد [ORG الجيش العراقي] الذي عينه [PER حسن حسين] القرار.")]
    [InlineData("أيد رئيس الوزراء العراقي البيان الذي نشره [PER حسن حسين] أمس.")]
    [InlineData("قتل عدد كبير من أفراد [ORG الجيش العراقي] [PER حسن حسين] شاهدهم.")]
    [InlineData("رحب نائب الرئيس العراقي الاتفاق النووي بما قاله [PER حسن حسين] أمس.")]
    public void An_office_behind_a_border_is_not_of_the_name(string text) =>
        Assert.DoesNotContain(new MarkedText(text).Of(RelationType.Position), r => r.StartsWith("حسن حسين", StringComparison.Ordinal));

    [Theory]
    [InlineData("قال المبعوث الأممي إلى [COUNTRY اليمن] [PER حسن حسين] إن الحوار مستمر.", "حسن حسين → اليمن")]
    [InlineData("استقبل الوزير سفير [COUNTRY العراق] لدى [COUNTRY اليمن] [PER حسن حسين] أمس.", "حسن حسين → العراق")]
    [InlineData("قال كبير مفاوضي [ORG البرلمان العراقي] [PER حسن حسين] إن الحوار مستمر.", "حسن حسين → البرلمان العراقي")]
    [InlineData("قال أمين عام [ORG حزب الله] [PER حسن حسين] إن الحوار مستمر.", "حسن حسين → حزب الله")]
    [InlineData("اجتمع الوزير مع رئيس [ORG البرلمان العراقي] [PER حسن حسين] أمس.", "حسن حسين → البرلمان العراقي")]
    [InlineData("قال رئيس الوزراء العراقي الدكتور [PER حسن حسين] إن [COUNTRY العراق] سيرد.", "حسن حسين → العراق")]
    [InlineData("قال رئيس الوزراء العراقي السابق [PER حسن حسين] إن [COUNTRY العراق] سيرد.", "حسن حسين → العراق")]
    [InlineData("حضر [PER حسن حسين]، رئيس [ORG البرلمان العراقي] خلال الحرب، إلى المدينة.", "حسن حسين → البرلمان العراقي")]
    public void An_office_right_before_or_behind_the_name_stays(string text, string expected) =>
        Assert.Equal([expected], new MarkedText(text).Of(RelationType.Position));

    [Fact]
    public void An_office_in_brackets_is_of_who_stands_before_them() =>
        Assert.Equal(["عمر علي → iraq", "حسن حسين → syria"], new MarkedText("بحث [PER عمر علي] (الرئيس العراقي) ووزير الخارجية السوري [PER حسن حسين] الملف.").Of(RelationType.Position));

    [Fact]
    public void No_mark_closes_the_note() =>
        Assert.Equal("وزير الدفاع", new MarkedText("قال وزير الدفاع العراقي، [PER حسن حسين]، إن [COUNTRY العراق] سيرد.").Position.Note);
}
