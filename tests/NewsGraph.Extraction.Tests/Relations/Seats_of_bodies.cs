using NewsGraph.Extraction.Relations;

namespace NewsGraph.Extraction.Tests.Relations;

public sealed class Seats_of_bodies
{
    [Theory]
    [InlineData("قصفت الطائرات [ORG قوات التحالف] في [LOC عدن] أمس.")]
    [InlineData("تقدمت [ORG قوات الرئيس المخلوع] في [COUNTRY اليمن] أمس.")]
    [InlineData("انسحب [ORG الجيش] في [LOC حلب] أمس.")]
    [InlineData("انتشر [ORG الحرس الجمهوري] في [LOC صنعاء] أمس.")]
    [InlineData("أعلن [ORG التحالف الدولي ضد [ORG تنظيم القاعدة]] موقفه.")]
    [InlineData("أعلن [ORG تحالف دولي لتحرير [COUNTRY الكويت]] موقفه.")]
    [InlineData("أعلن [ORG تحالف تقوده [COUNTRY السعودية]] موقفه.")]
    [InlineData("أعلنت [ORG قوات حليفة لـ[ORG حزب الله]] موقفها.")]
    public void A_force_is_no_part_of_where_it_fights_or_of_whom_it_turns_to(string text) => Assert.Empty(new MarkedText(text).Of(RelationType.PartOf));

    [Theory]
    [InlineData("أعلنت [ORG القوات المسلحة] في [COUNTRY الإمارات] موقفها.", "القوات المسلحة → الإمارات")]
    [InlineData("أعلنت [ORG قوات الأمن] في [COUNTRY تركيا] موقفها.", "قوات الأمن → تركيا")]
    [InlineData("أعلنت [ORG الشرطة] في [LOC الموصل] موقفها.", "الشرطة → الموصل")]
    [InlineData("أعلن [ORG الجيش] في [COUNTRY سوريا] موقفه.", "الجيش → سوريا")]
    [InlineData("أعلن [ORG مجلس الوزراء] في [COUNTRY لبنان] موقفه.", "مجلس الوزراء → لبنان")]
    [InlineData("أعلنت [ORG قيادة [ORG الجيش]] موقفها.", "قيادة الجيش → الجيش")]
    public void A_body_of_a_state_is_of_the_country_that_it_is_in(string text, string expected) =>
        Assert.Equal([expected], new MarkedText(text).Of(RelationType.PartOf));

    [Fact]
    public void Nothing_is_part_of_itself_under_another_name()
    {
        var document = Entities.Reading.Analyze("أعلنت ميليشيا حزب الله موقفها.");
        var layer = new EntityLayer([new Entity("e1", EntityType.Organization, "حزب الله", "hezbollah"), new Entity("e2", EntityType.Organization, "حزب الله", "hezbollah")],
            [new Mention("e1", document.CoreSpan(1, 3), 1, 3, MentionKind.Name, "test", 1), new Mention("e2", document.CoreSpan(2, 2), 2, 2, MentionKind.Name, "test", 1)]);
        Assert.Empty(new RelationExtractor(Entities.Reading.World).Extract(document, layer));
    }
}
