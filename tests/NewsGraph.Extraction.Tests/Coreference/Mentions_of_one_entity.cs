using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Entities;

namespace NewsGraph.Extraction.Tests.Coreference;

/// <summary>What the trained judge joins and keeps apart: each example with its counter-example.</summary>
public sealed class Mentions_of_one_entity
{
    [Theory]
    [InlineData("دخل المصلون المسجد فجرا. ومنع الجنود المصلين من الخروج.", "المصلون|المصلين", 1)]
    [InlineData("دخل المصلون المسجد فجرا. ومنع الجنود المحتجين من الخروج.", "المصلون|المحتجين", 2)]
    [InlineData("أوقف الأمن 3 مهربين قرب الحدود. واعترف المهربون الثلاثة بالتهمة.", "3 مهربين|المهربون الثلاثة", 1)]
    [InlineData("أوقف الأمن 3 مهربين قرب الحدود. وفر 12 مهربا من المكان.", "3 مهربين|12 مهربا", 2)]
    [InlineData("وصل وفد من الحزب. وقال الوفد إنه متفائل.", "وفد|الوفد", 1)]
    [InlineData("قتل 5 جنود في الهجوم. ونقل 40 جريحا إلى العاصمة.", "5 جنود|40 جريحا", 2)]
    public void Groups_are_one_by_noun_number_and_kind(string text, string mentions, int entities) =>
        Assert.Equal(entities, Cluster(text, mentions, EntityType.Group));

    [Theory]
    [InlineData("قصف الطيران بلدة جرابولي ليلا. وقال سكان في جرابولي إنهم نزحوا.", "بلدة جرابولي|جرابولي", 1)]
    [InlineData("قصف الطيران مدينة حلب ليلا. وقال سكان في مدينة حمص إنهم نزحوا.", "مدينة حلب|مدينة حمص", 2)]
    public void A_place_may_go_without_its_kind_noun(string text, string mentions, int entities) =>
        Assert.Equal(entities, Cluster(text, mentions, EntityType.Location));

    [Theory]
    [InlineData("قال خالد الجعيد إن العملية انتهت. وأضاف اللواء الجعيد أن الحدود آمنة.", "خالد الجعيد|الجعيد", 1)]
    [InlineData("قال خالد الجعيد إن العملية انتهت. ورد سمير العمري بأن الحدود آمنة.", "خالد الجعيد|سمير العمري", 2)]
    public void A_person_may_go_by_the_last_name(string text, string mentions, int entities) =>
        Assert.Equal(entities, Cluster(text, mentions, EntityType.Person));

    [Theory]
    [InlineData("زار سمير العمري المخيم. وغاب شقيقه خالد العمري عن الزيارة. وقال العمري إنه سيعود.", "سمير العمري|خالد العمري|العمري", 2)]
    [InlineData("زار سمير العمري المخيم. وغاب عنه نجله سمير العمري جونيور أمس.", "سمير العمري|سمير العمري جونيور", 2)]
    [InlineData("أوقفت الشرطة سمير العمري الملقب بأبي جندل قرب الحدود.", "سمير العمري|أبي جندل", 1)]
    [InlineData("أوقفت الشرطة سمير العمري وأبي جندل قرب الحدود.", "سمير العمري|أبي جندل", 2)]
    public void Families_are_told_apart_and_aliases_are_not(string text, string mentions, int entities) =>
        Assert.Equal(entities, Cluster(text, mentions, EntityType.Person));

    [Theory]
    [InlineData("صادق البرلمان على القانون أمس. وقال مجلس نواب الشعب إن الجلسة كانت علنية.", "البرلمان|مجلس نواب الشعب", 1)]
    [InlineData("صادق مجلس النواب على القانون أمس. ورفض مجلس الشيوخ القانون. وقال المجلس إن الجلسة كانت علنية.", "مجلس النواب|مجلس الشيوخ|المجلس", 2)]
    public void Houses_of_a_parliament_have_their_names(string text, string mentions, int entities) =>
        Assert.Equal(entities, Cluster(text, mentions, EntityType.Organization));

    [Fact]
    public void The_one_of_nested_mentions_is_never_the_other() =>
        Assert.Equal(2, Cluster("أعلنت وزارة الدفاع موقفها.", "وزارة الدفاع|الدفاع", EntityType.Organization));

    private static int Cluster(string text, string mentions, EntityType type)
    {
        var evidence = Reading.Evidence(text);
        var gazetteer = new Gazetteer(Reading.World);
        var all = mentions.Split('|').Select(words => Mentions.In(evidence, words, type)).ToList();
        all.ForEach(m => m.Known = new KnownNames(gazetteer, NameCues.Default).Of(m));
        return new ArticleCoreference(NameCues.Default, gazetteer).Cluster(all).Count;
    }
}
