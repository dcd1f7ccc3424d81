using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>How mentions stand together, and where the subject of a trigger is; the trigger is the word given.</summary>
public class Phrases
{
    [Theory]
    [InlineData("التقى وزير [ORG:الدفاع] [PER:سامر الحلاق] الوفد.", 0, true)]
    [InlineData("التقى قائد [ORG:القيادة المركزية] الجنرال [PER:سامر الحلاق] الوفد.", 0, true)]
    [InlineData("وأوضح [PER:سامر الحلاق] رئيس [ORG:الغرفة] ذلك.", 1, true)]
    [InlineData("التقى وزير [ORG:الدفاع] في [LOC:عمان] الوفد.", 0, false)]
    [InlineData("التقى [ORG:الجيش] [PER:سامر الحلاق] أمس.", 0, false)]
    [InlineData("التقى وزير [ORG:الدفاع] و[PER:سامر الحلاق] الوفد.", 0, false)]
    public void A_body_in_a_title_only_modifies_the_person(string marked, int mention, bool modifies) =>
        Assert.Equal(modifies, Scene(marked).Phrases.IsModifier(mention));

    [Theory]
    [InlineData("أدانت [LOC:السعودية] و[LOC:العراق] و[LOC:مصر] القصف.", 2, 0)]
    [InlineData("أدانت [LOC:السعودية] القصف و[LOC:مصر] صامتة.", 1, 1)]
    [InlineData("أدان [PER:سامر الحلاق] ووزير [ORG:الدفاع] [PER:نزار العطار] القصف.", 2, 0)]
    [InlineData("أدان [PER:سامر الحلاق] ووزير [ORG:الدفاع] [PER:نزار العطار] القصف.", 1, 0)]
    public void Those_joined_by_a_conjunction_follow_one_leader(string marked, int mention, int leader) =>
        Assert.Equal(leader, Scene(marked).Phrases.Leader(mention));

    [Theory]
    [InlineData("أبلغت [ORG:الحكومة] [ORG:الجيش] بذلك.", "Mention", "الحكومة")]
    [InlineData("التقى وزير [ORG:الدفاع] [PER:سامر الحلاق] الوفد.", "Mention", "سامر الحلاق")]
    [InlineData("أدى القصف على [LOC:حلب] إلى ذلك.", "Noun", "")]
    [InlineData("ودعا إلى [LOC:حلب] سريعا.", "Nothing", "")]
    public void The_slot_after_a_verb_is_read_over_titles_and_past_no_preposition(string marked, string filler, string name)
    {
        var scene = Scene(marked);
        var slot = SubjectSlot.Of(scene, 0);
        Assert.Equal(filler, slot.After.ToString());
        Assert.Equal(name, slot.AfterMention < 0 ? "" : scene.View.Entities.Entities.First(e => e.Id == scene.View.Entities.Mentions[slot.AfterMention].EntityId).Name);
    }

    [Fact]
    public void A_subject_before_its_verb_is_found()
    {
        var scene = Scene("[ORG:الجيش] في [LOC:حلب] قصف المدينة.", 3);
        Assert.Equal(SlotFiller.Mention, SubjectSlot.Of(scene, 0).Before);
        Assert.Equal(0, SubjectSlot.Of(scene, 0).BeforeMention);
    }

    private static EventScene Scene(string marked, int trigger = 0)
    {
        var (document, entities) = Sample.Parse(marked);
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        return new EventScene(view, [new Trigger(trigger, EventType.Consult, 1, 1)]);
    }
}
