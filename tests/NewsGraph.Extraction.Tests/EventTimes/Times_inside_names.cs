using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Extraction.Tests.Events;

namespace NewsGraph.Extraction.Tests.EventTimes;

public sealed class Times_inside_names
{
    [Theory]
    [InlineData("قصف الجيش [LOC:قصر 22 مايو] في 5 يناير 2020.", "5 يناير 2020")]
    [InlineData("تظاهرت أمس [ORG:حركة 6 أبريل] في المدينة.", "أمس")]
    [InlineData("وصل [PER:سامر الحلاق] في 22 مايو.", "22 مايو")]
    [InlineData("وقع الوفدان أمس بعد أسبوعين من الهجوم.", "أمس")]
    public void A_date_that_is_part_of_a_name_or_introduces_an_event_dates_no_other(string text, string left)
    {
        var (document, entities) = Sample.Parse(text);

        var times = NamedTimes.LeaveOut(new TimeTagger().Tag(document), entities.Mentions);

        Assert.Equal([left], times.Select(t => t.Span.Of(document.Article.Text)));
    }
}
