using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Coreference;

namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Groups_and_descriptions
{
    [Theory]
    [InlineData("وصل 5200 جندي إلى المدينة. وغادر 300 جندي المطار.", "5200 جندي|300 جندي", 2)]
    [InlineData("تظاهر محتجون في المدينة. وقال المحتجون إنهم باقون.", "محتجون|المحتجون", 1)]
    [InlineData("وصل جنود أميركيون إلى المدينة. وغادر جنود عراقيون المطار.", "جنود أميركيون|جنود عراقيون", 2)]
    [InlineData("تظاهر محتجون في المدينة. ووصل الجنود إليها.", "محتجون|الجنود", 2)]
    public void Groups_are_kept_apart_by_number_and_description(string text, string mentions, int groups) =>
        Assert.Equal(groups, Cluster(text, mentions, EntityType.Group).Count);

    [Theory]
    [InlineData("أعلنت حركة حماس موقفها ثم رد حزب الله. وقالت الحركة إنها باقية.", "حركة حماس|حزب الله|الحركة", "حركة حماس")]
    [InlineData("أعلنت حركة حماس موقفها ثم رد حزب الأفق. وقال الحزب إنه باق.", "حركة حماس|حزب الأفق|الحزب", "حزب الأفق")]
    [InlineData("أعلنت حركة حماس موقفها ثم ردت حركة فتح. وقالت الحركة إنها باقية.", "حركة حماس|حركة فتح|الحركة", "حركة فتح")]
    public void A_definite_description_goes_to_the_nearest_body_of_its_kind(string text, string mentions, string antecedent)
    {
        var clusters = Cluster(text, mentions, EntityType.Organization);
        var description = mentions.Split('|')[^1];
        Assert.Contains(antecedent, clusters.Single(c => c.Mentions.Any(m => m.Surface == description)).Mentions.Select(m => m.Surface));
    }

    [Theory]
    [InlineData("وزير الخارجية التركي|سامر الحلاق", "سامر الحلاق")]
    [InlineData("وزير الخارجية التركي", "وزير الخارجية التركي")]
    public void A_person_goes_by_a_name_before_an_office(string mentions, string name)
    {
        var evidence = Reading.Evidence("وزير الخارجية التركي يصل. وقال سامر الحلاق إنه باق.");
        var cluster = new EntityCluster(EntityType.Person);
        foreach (var words in mentions.Split('|'))
        {
            cluster.Add(Mentions.In(evidence, words, words.StartsWith("وزير", StringComparison.Ordinal) ? EntityType.Group : EntityType.Person), "test");
        }

        Assert.Equal(name, cluster.Fullest.Surface);
    }

    private static IReadOnlyList<EntityCluster> Cluster(string text, string mentions, EntityType type)
    {
        var evidence = Reading.Evidence(text);
        return new ArticleCoreference(NameCues.Default, new Gazetteer(Reading.World)).Cluster([.. mentions.Split('|').Select(words => Mentions.In(evidence, words, type))]);
    }
}
