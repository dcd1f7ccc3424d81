using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Cutting
{
    [Theory]
    [InlineData("التحالف استأنفا العمليات المشتركة", 1)]
    [InlineData("الجيش أعلنت العمليات", 1)]
    [InlineData("الجيش إن الحكومة", 1)]
    [InlineData("الحرس الثوري الولايات المتحدة", 2)]
    [InlineData("الجيش العراقي", 2)]
    [InlineData("حكومة الولايات المتحدة", 3)]
    [InlineData("تنظيم داعش", 2)]
    [InlineData("قوات الأمن العراقية", 3)]
    public void A_body_ends_before_a_verb_a_clause_or_a_second_name(string words, int count)
    {
        var evidence = Reading.Evidence(words);
        var span = new NameSpan(0, evidence.Document.Tokens.Length, EntityType.Organization, 1);
        Assert.Equal(count, new MentionCutting(evidence).Shorten(span).Count);
    }

    [Theory]
    [InlineData("دونالد ترامب الغارة", 2)]
    [InlineData("دونالد ترامب المنتفكي", 3)]
    [InlineData("سامر عبد الباري الغارة", 4)]
    public void The_name_of_a_known_person_ends_before_an_event(string words, int count)
    {
        var evidence = Reading.Evidence(words);
        var span = new NameSpan(0, evidence.Document.Tokens.Length, EntityType.Person, 1);
        Assert.Equal(count, new MentionCutting(evidence).Shorten(span).Count);
    }

    [Theory]
    [InlineData("انتهاك للسيادة العراقية", true)]
    [InlineData("اتحاد للعمال", false)]
    [InlineData("الهيئة العليا للانتخابات", false)]
    public void An_event_with_what_it_happens_to_is_no_body(string words, bool isEvent)
    {
        var evidence = Reading.Evidence(words);
        Assert.Equal(isEvent, new MentionCutting(evidence).IsEvent(new NameSpan(0, evidence.Document.Tokens.Length, EntityType.Organization, 1)));
    }

    [Fact]
    public void A_name_after_an_attached_lam_gets_its_alif_back_when_it_names_an_entity()
    {
        var reading = new Reading("وقدم العراق الشكر للجيش العراقي على العملية.");
        Assert.DoesNotContain(reading.Layer.Entities, e => e.Name.StartsWith("لجيش", StringComparison.Ordinal));
    }
}
