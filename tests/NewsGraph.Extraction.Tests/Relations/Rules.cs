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
}
