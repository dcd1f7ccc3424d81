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

    [Fact]
    public void A_name_after_an_attached_lam_gets_its_alif_back_when_it_names_an_entity()
    {
        var reading = new Reading("وقدم العراق الشكر للجيش العراقي على العملية.");
        Assert.DoesNotContain(reading.Layer.Entities, e => e.Name.StartsWith("لجيش", StringComparison.Ordinal));
    }
}
