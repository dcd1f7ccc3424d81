using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Networks;
using NewsGraph.Extraction.Tests.Events;

namespace NewsGraph.Extraction.Tests.Networks;

/// <summary>What the network that reads the surroundings of events says, and what it is shown.</summary>
public sealed class Opinions_of_events
{
    private static readonly float[] Asserted = [1, 0, 0, 0];

    [Fact]
    public void An_entity_is_as_likely_as_its_likeliest_name_and_its_rival_is_the_likeliest_other()
    {
        var opinions = new SceneOpinions([new EventOpinion([(0, [-2, 1, 0, 0]), (1, [3, -1, 0, 0]), (0, [2, -3, 0, 0])], [], 0.1f, Asserted)]);

        Assert.Equal((2, 3), (opinions.OddsOf(0, EventRole.Agent, 0), opinions.RivalOf(0, EventRole.Agent, 0)));
        Assert.Equal((-1, 1), (opinions.OddsOf(0, EventRole.Target, 1), opinions.RivalOf(0, EventRole.Target, 1)));
        Assert.Equal((EvidenceRow.Missing, 3), (opinions.OddsOf(0, EventRole.Agent, 7), opinions.RivalOf(0, EventRole.Agent, 7)));
    }

    [Fact]
    public void Before_it_is_asked_there_is_no_opinion()
    {
        var scene = Scene("*قصف [ORG:الجيش] مدينة [LOC:تعز].");

        Assert.Equal(EvidenceRow.Missing, scene.Opinions.OddsOf(0, EventRole.Agent, 0));
        Assert.Equal((0, 1, 0), (scene.Opinions.Negative(0), scene.Opinions.Of(0, Modality.Asserted), scene.Opinions.Of(0, Modality.Planned)));
    }

    [Theory]
    [InlineData("*قصف [ORG:الجيش] مدينة [LOC:تعز] أمس.", 0, EventRole.Agent)]
    [InlineData("*قصف [ORG:الجيش] مواقع [ORG:الحركة] في [LOC:تعز].", 1, EventRole.Target)]
    [InlineData("*قصف [ORG:الجيش] مواقع [ORG:الحركة] في [LOC:تعز].", 2, EventRole.Place)]
    [InlineData("*قتل ثلاثة أشخاص في انفجار وسط [LOC:تعز] حسب [ORG:الشرطة].", 1, EventRole.Source)]
    [InlineData("*قال [PER:سامر الحلاق] إن [ORG:الجيش] *قصف [LOC:تعز].", 1, EventRole.Agent)]
    public void The_shipped_network_gives_a_name_the_role_that_its_sentence_gives_it(string text, int entity, EventRole role)
    {
        var (scene, opinions) = Read(text);
        var last = scene.Triggers.Length - 1;

        Assert.Equal(role, Enum.GetValues<EventRole>().MaxBy(r => opinions.OddsOf(last, r, entity)));
        Assert.True(opinions.OddsOf(last, role, entity) > opinions.RivalOf(last, role, entity), scene.View.Entities.Entities[entity].Name);
    }

    [Theory]
    [InlineData("لم *يقصف [ORG:الجيش] مدينة [LOC:تعز].", "*يقصف [ORG:الجيش] مدينة [LOC:تعز].")]
    [InlineData("*نفى [ORG:الجيش] *قصف مدينة [LOC:تعز].", "*أكد [ORG:الجيش] *قصف مدينة [LOC:تعز].")]
    public void The_shipped_network_tells_what_is_denied_from_what_is_told(string denied, string told)
    {
        var (no, yes) = (OfLast(denied), OfLast(told));

        Assert.True(no > 0.5f && yes < 0.1f, $"denied {no}, told {yes}");

        static float OfLast(string text) => Read(text) is var (scene, opinions) ? opinions.Negative(scene.Triggers.Length - 1) : 0;
    }

    [Theory]
    [InlineData("سيزور [PER:سامر الحلاق] [LOC:تعز] غدا لكي *يلتقي [PER:هيثم النجار].", Modality.Planned)]
    [InlineData("*دعا [PER:سامر الحلاق] [ORG:الجيش] إلى *وقف القتال.", Modality.Requested)]
    [InlineData("*التقى [PER:سامر الحلاق] [PER:هيثم النجار] أمس.", Modality.Asserted)]
    public void The_shipped_network_tells_plans_and_demands_from_facts(string text, Modality expected)
    {
        var (scene, opinions) = Read(text);
        var last = scene.Triggers.Length - 1;

        Assert.Equal(expected, Enum.GetValues<Modality>().MaxBy(m => opinions.Of(last, m)));
        Assert.Equal(1, Enum.GetValues<Modality>().Sum(m => opinions.Of(last, m)), 1e-4f);
    }

    [Fact]
    public void The_shipped_network_tells_the_time_of_an_event_from_that_of_another()
    {
        var (document, entities) = Sample.Parse("قصف [ORG:الجيش] مدينة [LOC:تعز] في 5 يناير 2020، بعد أن غادرها [PER:سامر الحلاق] في 3 يناير 2020.");
        var times = new TimeTagger().Tag(document);
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        var scene = new EventScene(view, [new Trigger(0, EventType.Assault, 1, 1)]);
        var opinions = EventModels.Default.Scenes.Read(scene, times);

        Assert.Equal(2, times.Count);
        Assert.True(opinions.OddsOf(0, times[0]) > opinions.OddsOf(0, times[1]));
        Assert.Equal(opinions.OddsOf(0, times[1]), opinions.RivalOf(0, times[0]));
        Assert.Equal(EvidenceRow.Missing, opinions.OddsOf(0, times[0] with { Rule = "another" }));
    }

    [Fact]
    public void Of_a_sentence_beyond_all_measure_the_part_around_the_event_is_read()
    {
        var far = string.Concat(Enumerable.Repeat("والكلام طويل ", 100));
        var (document, entities) = Sample.Parse("[ORG:الحركة] " + far + "و*قصف [ORG:الجيش] مدينة [LOC:تعز] ".Replace("*", "", StringComparison.Ordinal) + far + ".");
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        var token = Enumerable.Range(0, view.Count).First(t => view.Keys[t] == "قصف");
        var scene = new EventScene(view, [new Trigger(token, EventType.Assault, 1, 1)]);

        var window = SceneWindow.Of(scene, 0, []);

        Assert.InRange(window.End - window.First, 100, 150);
        Assert.Equal([1, 2], window.Mentions.Select(m => view.EntityOf[m]));
        Assert.Equal(EvidenceRow.Missing, EventModels.Default.Scenes.Read(scene, []).OddsOf(0, EventRole.Agent, 0));
    }

    private static (EventScene Scene, SceneOpinions Opinions) Read(string text)
    {
        var scene = Scene(text);
        return (scene, EventModels.Default.Scenes.Read(scene, new TimeTagger().Tag(scene.View.Document)));
    }

    /// <summary>A scene whose events are marked by a star.</summary>
    private static EventScene Scene(string text)
    {
        var (document, entities) = Sample.Parse(text.Replace("*", "", StringComparison.Ordinal));
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        var starred = text.Split(' ').Where(w => w.Contains('*', StringComparison.Ordinal)).Select(w => w.TrimStart('و').TrimStart('*').Trim('.', '،')).ToHashSet(StringComparer.Ordinal);
        var triggers = Enumerable.Range(0, view.Count).Where(t => starred.Contains(view[t].Form)).Select(t => new Trigger(t, TypeOf(view, t), 1, 1));
        return new EventScene(view, [.. triggers]);
    }

    private static EventType TypeOf(DocumentView view, int token) => view.Readings[token] is [var first, ..] ? first.Entry.Type : EventType.Assault;
}
