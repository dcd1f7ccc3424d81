using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Analysis;

public class Voices_are_told_by_context
{
    [Theory]
    [InlineData("قتل خمسة أشخاص في انفجار سيارة مفخخة في بغداد.", "قتل", Voice.Passive)]
    [InlineData("قتل الجيش خمسة مسلحين في بغداد.", "قتل", Voice.Active)]
    [InlineData("أصيب ثلاثة جنود بجروح.", "أصيب", Voice.Passive)]
    [InlineData("أعلن الوزير أن الاجتماع انتهى.", "أعلن", Voice.Active)]
    [InlineData("قال الناطق إن البيان الذي نشر أمس لم يكن دقيقا.", "نشر", Voice.Passive)]
    [InlineData("لا يوجد اتفاق بين الطرفين.", "يوجد", Voice.Passive)]
    [InlineData("انسحب المقاتلون من المدينة.", "انسحب", Voice.Active)]
    public void The_same_letters_are_read_by_what_stands_around_them(string text, string verb, Voice voice) =>
        Assert.Equal(voice, Assert.Single(new ArabicAnalyzer().Analyze(Articles.Of(text)).Tokens, t => t.Form == verb).Morphology.Voice);
}
