using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Tests.Events;

namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Weak_entities
{
    private const string Text = "قصف [ORG:الجيش] [LOC:إدلب] وقال [GRP:شهود] إن [PER:سالم] بخير";

    [Fact]
    public void A_doubtful_entity_of_no_event_and_no_relation_is_left_out_with_its_mentions()
    {
        var left = WeakEntities.Drop(Extraction(0.4, 0.3));
        Assert.Equal(["e1", "e2", "e4"], left.Entities.Entities.Select(e => e.Id));
        Assert.Equal(["e1", "e2", "e4"], left.Entities.Mentions.Select(m => m.EntityId));
    }

    [Fact]
    public void A_sure_entity_stays_though_nothing_is_said_of_it()
    {
        var extraction = Extraction(0.4, 0.6);
        Assert.Same(extraction, WeakEntities.Drop(extraction));
    }

    /// <summary>The army bombs; the person holds an office there; nothing is said of the witnesses, nor of the place but by the relation.</summary>
    private static ArticleExtraction Extraction(double others, double witnesses)
    {
        var (document, layer) = Sample.Parse(Text);
        var mentions = layer.Mentions.Select(m => m with { Confidence = m.EntityId == "e3" ? witnesses : others }).ToArray();
        var bombs = new ExtractedEvent("v1", EventType.Assault, document.Tokens[0].Core, 0, [new EventArgument(EventRole.Agent, "e1", "test", 1)], null, Polarity.Positive, Modality.Asserted, "test", 1);
        return new ArticleExtraction(document, layer with { Mentions = mentions }, [bombs], [new Relation(RelationType.Position, "e4", "e2", null, default, "test", 1)]);
    }
}
