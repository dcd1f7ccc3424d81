using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

public class Coordination
{
    [Theory]
    [InlineData("أدانت [LOC:السعودية] و[LOC:العراق] القصف.", true)]
    [InlineData("أدانت [LOC:السعودية] قصف [LOC:العراق] أمس.", false)]
    [InlineData("أدانت [LOC:السعودية] بشدة و[LOC:العراق] القصف.", false)]
    public void What_follows_an_agent_by_a_conjunction_shares_the_subject(string marked, bool follows)
    {
        var (document, entities) = Sample.Parse(marked);
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        Assert.Equal(follows, new EventScene(view, [new Trigger(0, EventType.Accuse, 1, 1)]).FollowsByConjunction(0, "e1", "e2"));
    }

    [Theory]
    [InlineData("التقى [PER:سامر الحلاق] و[PER:نزار العطار] أمس.", true)]
    [InlineData("التقى [PER:سامر الحلاق] والوزير [PER:نزار العطار] أمس.", true)]
    [InlineData("التقى [PER:سامر الحلاق] [PER:نزار العطار] أمس.", false)]
    [InlineData("التقى [PER:سامر الحلاق] في قصره مع وزيره الأول [PER:نزار العطار] أمس.", false)]
    public void Names_with_a_conjunction_between_are_joined(string marked, bool joined)
    {
        var (document, entities) = Sample.Parse(marked);
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        Assert.Equal(joined, new EventScene(view, [new Trigger(0, EventType.Consult, 1, 1)]).AreJoined(0, "e1", "e2"));
    }

    [Theory]
    [InlineData("مقتل [PER:سامر الحلاق] ونائب رئيس [ORG:هيئة الإغاثة] [PER:نزار العطار] في غارة.", true)]
    [InlineData("مقتل [PER:سامر الحلاق] قرب منزل رئيس [ORG:هيئة الإغاثة] [PER:نزار العطار] في غارة.", false)]
    public void Names_are_joined_over_a_title_that_holds_a_body(string marked, bool joined)
    {
        var (document, entities) = Sample.Parse(marked);
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        Assert.Equal(joined, new EventScene(view, [new Trigger(0, EventType.Casualty, 1, 1)]).AreJoined(0, "e1", "e3"));
    }
}
