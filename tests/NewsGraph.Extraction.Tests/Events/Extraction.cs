using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

public class Extraction
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    [InlineData("أعلن [PER:سامي الخطيب] في بيان أن المحادثات انطلقت في [LOC:جنيف].", "أعلن", EventType.State)]
    [InlineData("قتل [GRP:ثلاثة جنود] في هجوم مسلح شمال [LOC:الموصل].", "هجوم", EventType.Assault)]
    [InlineData("اعتقلت [ORG:الشرطة] [GRP:عشرة أشخاص] مساء السبت.", "اعتقلت", EventType.Coerce)]
    [InlineData("التقى [PER:محمود عزام] [PER:نبيل حداد] يوم الأحد.", "التقى", EventType.Consult)]
    [InlineData("طالبت [ORG:النقابة] [ORG:الحكومة] بصرف الرواتب.", "طالبت", EventType.Request)]
    [InlineData("رفض [ORG:حزب الوسط] المشاركة في الحوار.", "رفض", EventType.Reject)]
    [InlineData("استقال [PER:كمال الراوي] من منصبه في [LOC:بغداد].", "استقال", EventType.Appoint)]
    [InlineData("أفرجت [ORG:السلطات] عن [GRP:عشرين سجينا] الخميس.", "أفرجت", EventType.Concede)]
    public void A_plain_report_yields_its_event(string marked, string trigger, EventType type)
    {
        var (document, entities) = Sample.Parse(marked);
        var events = Extractor.Extract(document, entities, []);
        Assert.Contains(events, e => e.Trigger.Of(document.Article.Text) == trigger && e.Type == type);
    }

    [Theory]
    [InlineData("نفى [ORG:الجيش] قصف مدينة [LOC:تعز] أمس.", Polarity.Negative)]
    [InlineData("لم يقصف [ORG:الجيش] مدينة [LOC:تعز] أمس.", Polarity.Negative)]
    [InlineData("أكد [ORG:الجيش] قصف مدينة [LOC:تعز] أمس.", Polarity.Positive)]
    public void What_is_denied_is_no_fact(string marked, Polarity polarity)
    {
        var (document, entities) = Sample.Parse(marked);
        Assert.Equal(polarity, Assert.Single(Extractor.Extract(document, entities, []), e => e.Type == EventType.Assault).Polarity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("!!! ... 123 ؟")]
    [InlineData("Plain English only.")]
    [InlineData("قتل")]
    [InlineData("و ف ب ل ك")]
    [InlineData("«««\"\"\"»»»")]
    public void Odd_texts_do_no_harm(string text)
    {
        var events = Extractor.Extract(Sample.Analyze(text), Sample.NoEntities, []);
        Assert.All(events, e => Assert.InRange(e.Trigger.End, 1, text.Length));
    }

    [Fact]
    public void Ids_are_unique_and_triggers_lie_in_the_text_in_order()
    {
        const string Text = "قال الوزير إن الجيش قصف مواقع المسلحين وقتل خمسة منهم، وأضاف أن المفاوضات توقفت بعد مقتل القائد.";
        var events = Extractor.Extract(Sample.Analyze(Text), Sample.NoEntities, []);
        Assert.NotEmpty(events);
        Assert.Equal(events.Count, events.Select(e => e.Id).Distinct().Count());
        Assert.True(events.Zip(events.Skip(1)).All(p => p.First.Trigger.End <= p.Second.Trigger.Start));
        Assert.All(events, e => Assert.InRange(e.Confidence, 0, 1));
        Assert.All(events, e => Assert.NotEmpty(e.Rule));
    }

    [Fact]
    public void The_same_text_gives_the_same_events()
    {
        const string Text = "هدد التنظيم بقصف المدينة إذا لم ينسحب الجيش منها.";
        var one = Extractor.Extract(Sample.Analyze(Text), Sample.NoEntities, []);
        var two = Extractor.Extract(Sample.Analyze(Text), Sample.NoEntities, []);
        Assert.Equal(one.Select(e => (e.Id, e.Type, e.Trigger, e.Polarity, e.Modality, e.Confidence)), two.Select(e => (e.Id, e.Type, e.Trigger, e.Polarity, e.Modality, e.Confidence)));
    }
}
