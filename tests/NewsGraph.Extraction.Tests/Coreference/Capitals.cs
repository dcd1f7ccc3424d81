using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Entities;
using NewsGraph.Extraction.Tests.Events;
using NewsGraph.Extraction.Training.Coreference;

namespace NewsGraph.Extraction.Tests.Coreference;

public sealed class Capitals
{
    private static readonly KnownWorld World = new(
    [
        .. Reading.World.Entities,
        new KnownEntity("tehran", EntityType.Location, "طهران", "Tehran", [], "city", "iran", null),
        new KnownEntity("iran", EntityType.Location, "إيران", "Iran", [], "country", null, null) { Capital = "tehran", Nisbas = ["إيراني"] },
        new KnownEntity("abu-dhabi", EntityType.Location, "أبو ظبي", "Abu Dhabi", ["أبوظبي"], "city", "uae", null),
        new KnownEntity("uae", EntityType.Location, "الإمارات", "United Arab Emirates", [], "country", null, null) { Capital = "abu-dhabi", Nisbas = ["إماراتي"] },
    ]);

    private static readonly Gazetteer Names = new(World);

    [Theory]
    [InlineData("أعلنت واشنطن أن القوات ستبقى.", "واشنطن", "united-states")]
    [InlineData("واشنطن تعلن بقاء القوات.", "واشنطن", "united-states")]
    [InlineData("تدهورت العلاقات بين واشنطن وطهران بعد الهجوم.", "واشنطن", "united-states")]
    [InlineData("تدهورت العلاقات بين واشنطن وطهران بعد الهجوم.", "طهران", "iran")]
    [InlineData("قطعت الحكومة علاقاتها مع طهران.", "طهران", "iran")]
    [InlineData("فرضت الدول عقوبات على طهران بسبب برنامجها.", "طهران", "iran")]
    [InlineData("أكدت أبو ظبي دعمها للاتفاق.", "أبو ظبي", "uae")]
    [InlineData("وصل الوزير إلى واشنطن أمس.", "واشنطن", "washington")]
    [InlineData("عقد الاجتماع في واشنطن أمس.", "واشنطن", "washington")]
    [InlineData("واشنطن - وصل الوزير أمس.", "واشنطن", "washington")]
    [InlineData("انفجرت سيارة في أحد شوارع طهران.", "طهران", "tehran")]
    [InlineData("افتتح المعرض في أبو ظبي أمس.", "أبو ظبي", "abu-dhabi")]
    public void A_capital_stands_for_its_state_where_the_state_is_meant(string text, string name, string expected) => Assert.Equal(expected, Meant(text, name));

    [Fact]
    public void A_city_with_the_noun_of_its_kind_is_no_state() => Assert.Equal("tehran", Meant("أعلنت مدينة طهران أن القوات ستبقى.", "مدينة طهران"));

    [Theory]
    [InlineData("أكدت [LOC:الولايات المتحدة] دعمها. ورفضت [LOC:واشنطن] العرض.", "one", true)]
    [InlineData("أكدت [LOC:الولايات المتحدة] دعمها. واجتمع الوفد في [LOC:واشنطن] أمس.", "two", false)]
    [InlineData("رفضت [LOC:واشنطن] العرض.", "agent", true)]
    [InlineData("اجتمع الوفد في [LOC:واشنطن] أمس.", "place", false)]
    [InlineData("زار الوفد [LOC:واشنطن] أمس.", "visited", null)]
    [InlineData("تحدث الوفد عن [LOC:واشنطن] أمس.", "nothing", null)]
    public void An_annotation_tells_what_a_capital_stands_for(string marked, string relation, bool? isState)
    {
        var (document, entities) = Sample.Parse(marked);
        var capital = entities.Entities[^1].Id;
        if (relation is "one")
        {
            entities = entities with { Mentions = [.. entities.Mentions.Select(m => m with { EntityId = entities.Entities[0].Id })] };
        }

        ExtractedEvent[] events = relation switch
        {
            "agent" => [Event(EventType.Reject, EventRole.Agent)],
            "place" => [Event(EventType.Consult, EventRole.Place)],
            "visited" => [Event(EventType.Move, EventRole.Target)],
            _ => [],
        };
        var cases = new CapitalTraining(World, NameResources.With(Names)).CasesOf([new ArticleExtraction(document, entities, events, [])]);
        Assert.Equal(isState is { } state ? [state] : [], cases.Select(c => c.IsState));

        ExtractedEvent Event(EventType type, EventRole role) =>
            new("v1", type, document.Tokens[0].Core, 0, [new EventArgument(role, capital, "gold", 1)], null, Polarity.Positive, Modality.Asserted, "gold", 1);
    }

    private static string? Meant(string text, string name)
    {
        var evidence = new NameEvidence(Reading.Analyze(text), Names, NameCues.Default);
        var mention = Mentions.In(evidence, name, EntityType.Location);
        mention.Known = new KnownNames(Names, NameCues.Default).Of(mention);
        new CapitalForState(World).Resolve(mention, evidence);
        return Assert.Single(mention.Known).KnownId;
    }
}
