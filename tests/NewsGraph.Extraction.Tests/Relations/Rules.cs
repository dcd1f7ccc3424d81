using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Tests.Entities;

namespace NewsGraph.Extraction.Tests.Relations;

public sealed class Rules
{
    [Fact]
    public void An_office_with_a_nisba_belongs_to_the_country_named_in_the_article()
    {
        var reading = new Reading("وصل رئيس الوزراء العراقي عادل عبد المهدي إلى واشنطن. وقال عبد المهدي إن العراق يرفض القرار.");
        var relation = Assert.Single(reading.Relations, r => r.Type == RelationType.Position);
        Assert.Equal((reading.IdOf("عادل عبد المهدي"), reading.IdOf("العراق")), (relation.Subject, relation.Object));
        Assert.StartsWith("رئيس الوزراء", relation.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_with_a_nisba_is_part_of_the_country_named_in_the_article()
    {
        var reading = new Reading("أعلن الجيش العراقي أن العراق استعاد المدينة.");
        var relation = Assert.Single(reading.Relations, r => r.Type == RelationType.PartOf);
        Assert.Equal((reading.IdOf("الجيش العراقي"), reading.IdOf("العراق")), (relation.Subject, relation.Object));
    }

    [Fact]
    public void A_country_that_the_article_never_names_gets_no_relation() =>
        Assert.Empty(new Reading("أعلن الجيش العراقي انتهاء العملية.").Relations);

    [Fact]
    public void A_coalition_that_a_state_leads_is_no_part_of_it() =>
        Assert.DoesNotContain(new Reading("رفض العراق مساعدة التحالف الذي تقوده الولايات المتحدة.").Relations, r => r.Type == RelationType.PartOf);

    [Theory]
    [InlineData("غارات على حلب والرقة في سوريا", 2)]
    [InlineData("غارات على حلب ثم نحو الرقة في سوريا", 1)]
    public void All_places_of_a_list_lie_where_the_last_does(string text, int count)
    {
        var document = Reading.Analyze(text);
        var names = new[] { "حلب", "الرقة", "سوريا" };
        var entities = names.Select((n, i) => new Entity("e" + (char)('1' + i), EntityType.Location, n) { Kind = i == 2 ? "country" : "city" }).ToList();
        var mentions = names.Select((n, i) => (Id: entities[i].Id, At: Enumerable.Range(0, document.Tokens.Length).First(t => document.Tokens[t].Form.EndsWith(n, StringComparison.Ordinal))))
            .Select(m => new Mention(m.Id, document.CoreSpan(m.At, 1), m.At, 1, MentionKind.Name, "test", 1)).ToList();
        Assert.Equal(count, new RelationExtractor(Reading.World).Extract(document, new EntityLayer(entities, mentions)).Count(r => r.Object == "e3"));
    }

    [Theory]
    [InlineData("وقعت الغارة في بغداد (العراق).", "بغداد", "العراق")]
    [InlineData("وقعت الغارة في حلب شمالي سوريا.", "حلب", "سوريا")]
    [InlineData("سيطرت الجماعة على العاصمة بغداد، وقال العراق إنه سيرد.", "بغداد", "العراق")]
    public void A_place_lies_in_a_place_by_bracket_direction_or_as_its_capital(string text, string inner, string outer)
    {
        var reading = new Reading(text);
        Assert.Contains(reading.Relations, r => r.Type == RelationType.LocatedIn && r.Subject == reading.IdOf(inner) && r.Object == reading.IdOf(outer));
    }

    [Theory]
    [InlineData("وقعت الغارة في حلب قرب حماة.")]
    [InlineData("وصل الوفد إلى حلب وسوريا.")]
    [InlineData("وقعت الغارة في محافظة حلب جنوب مدينة حماة.")]
    [InlineData("نقلت الطائرة من بغداد (سوريا).")]
    public void A_place_near_another_beside_it_or_larger_lies_not_in_it(string text) =>
        Assert.DoesNotContain(new Reading(text).Relations, r => r.Type == RelationType.LocatedIn);

    [Fact]
    public void A_known_president_holds_no_office_of_the_country_that_the_article_is_about()
    {
        var reading = new Reading("شهد العراق غارة جديدة. وقال العراق إن الرئيس دونالد ترامب أمر بالغارة في العراق.");
        Assert.DoesNotContain(reading.Relations, r => r.Type == RelationType.Position);
    }

    [Fact]
    public void A_known_president_holds_the_office_of_his_own_country()
    {
        var reading = new Reading("شهد العراق غارة جديدة. وقالت الولايات المتحدة إن الرئيس دونالد ترامب أمر بالغارة في العراق.");
        Assert.Equal(reading.IdOf("الولايات المتحدة"), Assert.Single(reading.Relations, r => r.Type == RelationType.Position).Object);
    }

    [Fact]
    public void A_counterpart_holds_the_same_office_of_his_own_country()
    {
        var reading = new Reading("التقى رئيس الوزراء العراقي عادل عبد المهدي نظيره السوري عماد خميس في بغداد. وقال العراق إن سوريا ترحب.");
        var relation = Assert.Single(reading.Relations, r => r.Type == RelationType.Position && r.Object == reading.IdOf("سوريا"));
        Assert.Equal(reading.IdOf("عماد خميس"), relation.Subject);
        Assert.StartsWith("رئيس الوزراء", relation.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_belongs_to_the_nearer_name()
    {
        var reading = new Reading("دعا رئيس الوزراء العراقي عادل عبد المهدي إلى الإفراج عن محمد علاوي في العراق.");
        Assert.Equal(reading.IdOf("عادل عبد المهدي"), Assert.Single(reading.Relations, r => r.Type == RelationType.Position).Subject);
    }

    [Fact]
    public void A_body_is_part_of_the_country_by_whose_name_it_is_called()
    {
        var reading = new Reading("رفضت حكومة العراق القرار. ويدعم العراق الخطة.");
        Assert.Contains(reading.Relations, r => r.Type == RelationType.PartOf && r.Object == reading.IdOf("العراق"));
    }

    [Theory]
    [InlineData("قال المتحدث باسم داعش، عمر الحسن، أمس إن القتال مستمر.", "عمر الحسن", "داعش")]
    [InlineData("وقال عمر الحسن المتحدث باسم داعش إن القتال مستمر.", "عمر الحسن", "داعش")]
    public void An_office_in_apposition_belongs_to_the_name_beside_the_comma(string text, string person, string body)
    {
        var reading = Given(text, (person, EntityType.Person), (body, EntityType.Organization));
        Assert.Contains(reading, r => r is { Type: RelationType.Position, Subject: "e1", Object: "e2" });
    }

    [Fact]
    public void A_deputy_sits_in_the_assembly_and_for_the_party()
    {
        var relations = Given("وقال عمر الحسن النائب بمجلس النواب عن حركة الشعب إن القانون مرفوض.", ("عمر الحسن", EntityType.Person), ("مجلس النواب", EntityType.Organization), ("حركة الشعب", EntityType.Organization));
        Assert.Equal(["e2", "e3"], relations.Where(r => r.Type == RelationType.Position).Select(r => r.Object).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("أعلن مكتب الإعلام في حركة الشعب موقفه.", "مكتب الإعلام", "حركة الشعب", EntityType.Organization, true)]
    [InlineData("أعلن المكتب السياسي لحركة الشعب موقفه. وقالت حركة الشعب ذلك.", "المكتب السياسي لحركة الشعب", "حركة الشعب", EntityType.Organization, true)]
    [InlineData("أعلنت القوات الأميركية في العراق موقفها.", "القوات الأميركية", "العراق", EntityType.Location, false)]
    public void An_arm_belongs_to_the_body_that_follows_or_stands_in_its_name(string text, string arm, string whole, EntityType type, bool expected) =>
        Assert.Equal(expected, Given(text, (arm, EntityType.Organization), (whole, type)).Any(r => r is { Type: RelationType.PartOf, Subject: "e1", Object: "e2" }));

    private static IReadOnlyList<Relation> Given(string text, params (string Name, EntityType Type)[] things)
    {
        var document = Reading.Analyze(text);
        var entities = things.Select((t, i) => new Entity("e" + (char)('1' + i), t.Type, t.Name)).ToList();
        var mentions = things.SelectMany((t, i) => Found(document, t.Name).Select(at => new Mention(entities[i].Id, document.CoreSpan(at, t.Name.Split(' ').Length), at, t.Name.Split(' ').Length, MentionKind.Name, "test", 1))).ToList();
        return new RelationExtractor(Reading.World).Extract(document, new EntityLayer(entities, mentions));
    }

    private static IEnumerable<int> Found(NewsGraph.Text.Document document, string name)
    {
        var words = name.Split(' ').Length;
        return Enumerable.Range(0, document.Tokens.Length - words + 1).Where(t => LostAlif(document.CoreSpan(t, words).Of(document.Article.Text)) == LostAlif(name));
    }

    private static string LostAlif(string name) => name.StartsWith('ا') ? name[1..] : name;
}
