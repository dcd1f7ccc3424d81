using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>When the words put an event, seen from the telling.</summary>
public class Tenses
{
    [Theory]
    [InlineData("أعلنت وزارة الخارجية موقفها أمس.", "أعلنت", EventTense.Past)]
    [InlineData("تعلن وزارة الخارجية موقفها اليوم.", "تعلن", EventTense.Present)]
    [InlineData("ستعلن وزارة الخارجية موقفها غدا.", "ستعلن", EventTense.Future)]
    [InlineData("سوف تعلن وزارة الخارجية موقفها غدا.", "تعلن", EventTense.Future)]
    [InlineData("لن تعلن وزارة الخارجية موقفها.", "تعلن", EventTense.Future)]
    [InlineData("لم تعلن وزارة الخارجية موقفها.", "تعلن", EventTense.Past)]
    [InlineData("كانت الوزارة تعلن موقفها كل عام.", "تعلن", EventTense.Past)]
    [InlineData("وكانت وزارة الخارجية الأميركية قد أعلنت موقفها.", "أعلنت", EventTense.Pluperfect)]
    [InlineData("وكان الجيش قد قصف البلدة قبل يومين.", "قصف", EventTense.Pluperfect)]
    [InlineData("كان الوزير مريضا، وأعلنت الوزارة موقفها.", "أعلنت", EventTense.Past)]
    [InlineData("شنت الطائرات غارة على البلدة.", "غارة", EventTense.Past)]
    [InlineData("أدى إطلاق النار إلى مقتل رجل.", "مقتل", EventTense.Past)]
    [InlineData("ناقش المجلس أمس مقتل رجل.", "مقتل", EventTense.Unstated)]
    public void The_verb_and_the_words_before_it_decide(string text, string word, EventTense expected)
    {
        var view = Sample.View(text);
        var token = Enumerable.Range(0, view.Count).First(t => view[t].Span.Of(text).EndsWith(word, StringComparison.Ordinal));
        Assert.Equal(expected, TenseReader.Of(view, token));
    }
}
