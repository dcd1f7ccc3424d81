using NewsGraph.Extraction.Relations;

namespace NewsGraph.Extraction.Tests.Relations;

public sealed class Offices_and_kin
{
    [Theory]
    [InlineData("قال رئيس الوزراء العراقي السابق [PER حيدر العبادي] إن [COUNTRY العراق] يرفض القرار.", OfficeStatus.Former)]
    [InlineData("قال الرئيس العراقي الأسبق [PER فؤاد معصوم] إن [COUNTRY العراق] يرفض القرار.", OfficeStatus.Former)]
    [InlineData("التقى رئيس الوزراء العراقي المكلف [PER محمد علاوي] وفدا من [COUNTRY العراق].", OfficeStatus.Designate)]
    [InlineData("التقى الرئيس الأميركي المنتخب [PER جو بايدن] وفدا من [COUNTRY الولايات المتحدة].", OfficeStatus.Designate)]
    [InlineData("قال وزير الداخلية العراقي بالوكالة [PER ياسين الياسري] إن [COUNTRY العراق] سيرد.", OfficeStatus.Acting)]
    [InlineData("أكد القائم بأعمال وزير الخارجية العراقي [PER عمر علي] أن [COUNTRY العراق] سيرد.", OfficeStatus.Acting)]
    [InlineData("قال رئيس الوزراء العراقي المستقيل [PER عادل عبد المهدي] إن [COUNTRY العراق] سيرد.", OfficeStatus.Resigned)]
    [InlineData("قال رئيس الوزراء العراقي [PER عادل عبد المهدي] المستقيل إن [COUNTRY العراق] سيرد.", OfficeStatus.Resigned)]
    [InlineData("قال الرئيس العراقي [PER برهم صالح] المنتهية ولايته إن [COUNTRY العراق] سيرد.", OfficeStatus.Outgoing)]
    [InlineData("قال رئيس الوزراء العراقي [PER عادل عبد المهدي] إن [COUNTRY العراق] سيرد.", OfficeStatus.Unstated)]
    [InlineData("قال الوزير العراقي المكلف بالإعلام [PER عمر علي] إن [COUNTRY العراق] سيرد.", OfficeStatus.Unstated)]
    [InlineData("قال وزير النفط العراقي في عهد الملكة السابقة [PER عمر علي] إن [COUNTRY العراق] سيرد.", OfficeStatus.Unstated)]
    public void The_standing_of_an_office_is_kept(string text, OfficeStatus status) => Assert.Equal(status, new MarkedText(text).Position.Status);

    [Theory]
    [InlineData("الوزير السابق", OfficeStatus.Former)]
    [InlineData("وزير الطاقة بالإنابة", OfficeStatus.Acting)]
    [InlineData("رئيس الوزراء", OfficeStatus.Unstated)]
    public void The_standing_is_read_off_an_annotated_note_as_well(string note, OfficeStatus status) => Assert.Equal(status, OfficeStanding.OfWords(note));

    [Theory]
    [InlineData("قال المتحدث باسم [ORG الجيش العراقي] [PER يحيى رسول] إن العملية انتهت.", RelationType.SpokespersonFor, "يحيى رسول → الجيش العراقي")]
    [InlineData("قال القيادي في [ORG حركة حماس] [PER محمود الزهار] إن العملية انتهت.", RelationType.MemberOf, "محمود الزهار → حركة حماس")]
    [InlineData("قال النائب عن [ORG حزب الله] [PER حسن فضل الله] إن العملية انتهت.", RelationType.MemberOf, "حسن فضل الله → حزب الله")]
    [InlineData("قال الصحفي العراقي [PER عمر علي] إن العملية انتهت.", RelationType.Nationality, "عمر علي → iraq")]
    [InlineData("وصل [PER عمر علي] عراقي الجنسية إلى [COUNTRY سوريا].", RelationType.Nationality, "عمر علي → iraq")]
    [InlineData("ظهر [PER قصي] نجل [PER صدام حسين] في المدينة.", RelationType.Family, "قصي → صدام حسين")]
    [InlineData("وصلت زوجة الرئيس السوري [PER بشار الأسد]، [PER أسماء الأسد]، إلى المدينة.", RelationType.Family, "أسماء الأسد → بشار الأسد")]
    [InlineData("وصل [PER بشار الأسد] مع شقيقه [PER ماهر الأسد] إلى المدينة.", RelationType.Family, "ماهر الأسد → بشار الأسد")]
    public void Speaking_for_membership_nationality_and_kin_are_relations(string text, RelationType type, string expected) =>
        Assert.Equal([expected], new MarkedText(text).Of(type));

    [Theory]
    [InlineData("قال نائب رئيس [ORG البرلمان العراقي] [PER عمر علي] إن العملية انتهت.", RelationType.MemberOf)]
    [InlineData("قال وزير الخارجية العراقي [PER عمر علي] إن العملية انتهت.", RelationType.Nationality)]
    [InlineData("قال قائد [ORG الجيش العراقي] [PER عمر علي] إن العملية انتهت.", RelationType.Nationality)]
    [InlineData("قال [PER عمر علي] إن الشقيق الأكبر حضر مع [PER حسن حسين].", RelationType.Family)]
    public void What_only_looks_like_one_is_none(string text, RelationType type) => Assert.Empty(new MarkedText(text).Of(type));

    [Fact]
    public void A_journalist_holds_no_office_of_his_country() =>
        Assert.DoesNotContain(new MarkedText("قال الصحفي العراقي [PER عمر علي] إن [COUNTRY العراق] سيرد.").Relations, r => r.Type == RelationType.Position);

    [Fact]
    public void An_office_of_a_country_that_the_article_never_names_is_tied_to_the_known_country()
    {
        var position = new MarkedText("قال وزير الخارجية العراقي [PER عمر علي] إن العملية انتهت.").Position;
        Assert.Equal(("", "iraq"), (position.Object, position.KnownObject));
    }

    [Fact]
    public void Of_two_offices_in_a_row_each_goes_to_the_name_that_follows_it() =>
        Assert.Equal(["عمر علي → iraq", "حسن حسين → syria"], new MarkedText("التقى وزير الخارجية العراقي [PER عمر علي] الرئيس السوري [PER حسن حسين] أمس.").Of(RelationType.Position));

    [Theory]
    [InlineData("يشغل رئيس [ORG البرلمان العراقي] [PER عمر علي] منصبه منذ 2014.", "2014")]
    [InlineData("قال رئيس [ORG البرلمان العراقي] [PER عمر علي] إن الحرب مستمرة منذ 2014.", null)]
    public void An_office_is_held_since_when_the_text_says(string text, string? since)
    {
        var marked = new MarkedText(text, "2020-02-05");
        var dated = OfficeDates.Apply(marked.Document, marked.Relations, [], marked.Times);
        Assert.Equal(since, dated.Single(r => r.Type == RelationType.Position).From?.Value);
    }

    [Theory]
    [InlineData("عين رئيس [ORG البرلمان العراقي] [PER عمر علي] أمس.", "عين", "2020-02-04", null)]
    [InlineData("استقال رئيس [ORG البرلمان العراقي] [PER عمر علي] أمس.", "استقال", null, "2020-02-04")]
    public void An_appointment_or_resignation_dates_the_office(string text, string trigger, string? from, string? until)
    {
        var marked = new MarkedText(text, "2020-02-05");
        var token = Enumerable.Range(0, marked.Document.Tokens.Length).First(i => marked.Document.Tokens[i].Form == trigger);
        var holder = marked.Position.Subject;
        var e = new ExtractedEvent(
            "v1", EventType.Appoint, marked.Document.Tokens[token].Span, token, [new EventArgument(EventRole.Target, holder, "test", 1)],
            new EventTime("2020-02-04", null, null, default, "test"), Polarity.Positive, Modality.Asserted, "test", 1);
        var dated = OfficeDates.Apply(marked.Document, marked.Relations, [e], marked.Times).Single(r => r.Type == RelationType.Position);
        Assert.Equal((from, until), (dated.From?.Value, dated.Until?.Value));
    }
}
