using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Linking_by_context
{
    private static readonly KnownWorld World = new(
    [
        new KnownEntity("hezbollah", EntityType.Organization, "حزب الله", "Hezbollah", [], "armed-group", "lebanon", null),
        new KnownEntity("khartoum", EntityType.Location, "الخرطوم", "Khartoum", [], "city", "sudan", null),
        new KnownEntity("lebanon", EntityType.Location, "لبنان", "Lebanon", [], "country", null, null) { Nisbas = ["لبناني"] },
        new KnownEntity("riyadh", EntityType.Location, "الرياض", "Riyadh", [], "city", "saudi-arabia", null),
        new KnownEntity("saudi-arabia", EntityType.Location, "السعودية", "Saudi Arabia", ["المملكة العربية السعودية"], "country", null, null) { Capital = "riyadh", Nisbas = ["سعودي"] },
        new KnownEntity("sudan", EntityType.Location, "السودان", "Sudan", [], "country", null, null) { Capital = "khartoum", Nisbas = ["سوداني"] },
        new KnownEntity("tunis", EntityType.Location, "تونس العاصمة", "Tunis", [], "city", "tunisia", null),
        new KnownEntity("tunisia", EntityType.Location, "تونس", "Tunisia", [], "country", null, null) { Capital = "tunis", Nisbas = ["تونسي"] },
    ]);

    private static readonly Gazetteer Names = new(World);

    [Theory]
    [InlineData("افتتح الخط الجوي بين تونس والخرطوم أمس.", "تونس", "tunis")]
    [InlineData("انعقد الاجتماع في العاصمة تونس أمس.", "تونس", "tunis")]
    [InlineData("قالت تونس إنها ترفض القرار.", "تونس", "tunisia")]
    [InlineData("بحث الوفد العلاقات بين تونس والسودان.", "تونس", "tunisia")]
    [InlineData("قال متحدث من الرياض.\nقصف الطيران المدينة.", "الرياض", "riyadh")]
    [InlineData("رفضت الرياض القرار.", "الرياض", "saudi-arabia")]
    public void City_and_state_are_told_apart_by_the_words_around(string text, string name, string expected)
    {
        var mention = Mention(text, name, EntityType.Location, out var evidence);
        mention.Known = new KnownNames(Names, NameCues.Default).Of(mention);
        new CapitalForState(World).Resolve(mention, evidence);
        Assert.Equal(expected, Assert.Single(mention.Known).KnownId);
    }

    [Theory]
    [InlineData("قصف الطيران مدينة الخرطوم أمس.", "مدينة الخرطوم", EntityType.Location, "khartoum")]
    [InlineData("قال حزب الله اللبناني إنه يرفض.", "حزب الله اللبناني", EntityType.Organization, "hezbollah")]
    [InlineData("قصف الطيران مطار الخرطوم أمس.", "مطار الخرطوم", EntityType.Location, null)]
    [InlineData("قال حزب الله السوداني إنه يرفض.", "حزب الله السوداني", EntityType.Organization, null)]
    public void A_name_is_known_with_the_noun_of_its_kind_and_its_own_countrys_nisba(string text, string name, EntityType type, string? expected) =>
        Assert.Equal(expected, new KnownNames(Names, NameCues.Default).Of(Mention(text, name, type, out _)).FirstOrDefault(k => k.KnownId is not null)?.KnownId);

    [Fact]
    public void A_description_takes_up_a_known_thing_of_its_kind()
    {
        var article = "قالت السعودية إنها ترفض القرار. وأضافت المملكة أن الحل سياسي.";
        var known = new KnownNames(Names, NameCues.Default);
        var mentions = new[] { Mention(article, "السعودية", EntityType.Location, out _), Mention(article, "المملكة", EntityType.Location, out _) };
        foreach (var mention in mentions)
        {
            mention.Known = known.Of(mention);
        }

        Assert.Single(new ArticleCoreference(NameCues.Default, Names).Cluster(mentions));
    }

    private static MentionCandidate Mention(string text, string name, EntityType type, out NameEvidence evidence)
    {
        var document = Reading.Analyze(text);
        evidence = new NameEvidence(document, Names, NameCues.Default);
        var words = name.Split(' ').Length;
        var first = Enumerable.Range(0, document.Tokens.Length - words + 1).First(t => document.CoreSpan(t, words).Of(text).EndsWith(name, StringComparison.Ordinal));
        var span = new NameSpan(first, words, type, 1);
        return new MentionCandidate(span, evidence, new MentionCutting(evidence).Cut(span));
    }
}
