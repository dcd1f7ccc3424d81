using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Tests.Events;

namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Introduced_bodies
{
    [Theory]
    [InlineData("دعت الحكومة إلى [GRP:تحالف دولي] أكبر. وقال [ORG:التحالف الدولي] إنه باق", "e2 e2")]
    [InlineData("رفض [ORG:التحالف الدولي] ذلك وهو جزء من [GRP:تحالف عربي]", "e1 e2")]
    [InlineData("تحرك [ORG:الجيش] ضد [GRP:جيش] من اللصوص", "e1 e2")]
    [InlineData("قال [GRP:مسؤول عراقي] إن [PER:المسؤول العراقي] غادر", "e1 e2")]
    public void A_group_is_joined_to_the_body_of_its_very_words(string text, string entities)
    {
        var (document, layer) = Sample.Parse(text);
        var joined = IntroducedBodies.Join(document, layer);
        Assert.Equal(entities, string.Join(' ', joined.Mentions.Select(m => m.EntityId)));
        Assert.Equal(joined.Mentions.Select(m => m.EntityId).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), joined.Entities.Select(e => e.Id));
    }
}
