using NewsGraph.Extraction.Tests.Events;
using NewsGraph.Extraction.Training.Events;

namespace NewsGraph.Extraction.Tests.Training;

public sealed class Event_examples
{
    private const string Annotated = "قصف [ORG:الجيش السوري] [LOC:مدينة إدلب] وقتل [GRP:ثلاثة مدنيين]";

    [Fact]
    public void Arguments_move_to_the_found_entities_that_stand_for_them()
    {
        var found = Over("قصف [ORG:الجيش السوري] مدينة [LOC:إدلب] و[ORG:قتل] [GRP:ثلاثة مدنيين]");
        Assert.Equal(["e1", "e4", "e2"], found.Arguments.Select(a => a.EntityId));
        Assert.Equal([EventRole.Agent, EventRole.Target, EventRole.Place], found.Arguments.Select(a => a.Role));
    }

    [Fact]
    public void Arguments_that_were_not_found_are_lost() =>
        Assert.Equal(["e1"], Over("قصف الجيش السوري [LOC:مدينة إدلب] وقتل ثلاثة مدنيين").Arguments.Select(a => a.EntityId));

    [Fact]
    public void Annotated_entities_get_the_finer_kinds_of_those_found_in_their_place()
    {
        var found = Sample.Parse("قصف [ORG:الجيش السوري] [LOC:مدينة إدلب] و[ORG:قتل] [ORG:ثلاثة مدنيين]").Entities;
        var known = found with { Entities = [.. found.Entities.Select((e, i) => e with { Kind = "kind " + i })] };
        Assert.Equal(["kind 0", "kind 1", null], EventExample.Of(Gold(), known).Annotated.Entities.Entities.Select(e => e.Kind)); // the third is a group, found as a body
    }

    [Fact]
    public void Without_found_entities_the_annotated_ones_stand()
    {
        var annotation = Gold();
        Assert.Same(annotation, EventExample.Of(annotation).Found);
    }

    private static ExtractedEvent Over(string marked) => Assert.Single(EventExample.Of(Gold(), Sample.Parse(marked).Entities).Found.Events);

    private static ArticleExtraction Gold()
    {
        var (document, entities) = Sample.Parse(Annotated);
        EventArgument[] arguments = [new(EventRole.Agent, "e1", "gold", 1), new(EventRole.Target, "e3", "gold", 1), new(EventRole.Place, "e2", "gold", 1)];
        return new ArticleExtraction(document, entities, [new ExtractedEvent("v1", EventType.Assault, document.Tokens[0].Core, 0, arguments, null, Polarity.Positive, Modality.Asserted, "gold", 1)], []);
    }
}
