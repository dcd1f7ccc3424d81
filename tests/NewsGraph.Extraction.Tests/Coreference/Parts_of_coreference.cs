using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Entities;

namespace NewsGraph.Extraction.Tests.Coreference;

public sealed class Parts_of_coreference
{
    [Theory]
    [InlineData("المصلون", "المصلين", true)]
    [InlineData("الجندي", "الجنود", true)]
    [InlineData("المصلون", "المحتجين", false)]
    public void Cases_and_numbers_of_one_noun_have_one_key(string one, string other, bool same) =>
        Assert.Equal(same, Group($"رأى {one} ذلك.", one).Setting.Noun == Group($"رأى {other} ذلك.", other).Setting.Noun);

    [Theory]
    [InlineData("وصل 12 جنديا إلى الموقع.", "12 جنديا", 12)]
    [InlineData("وصل ثلاثة جنود إلى الموقع.", "ثلاثة جنود", 3)]
    [InlineData("وصل الجنود إلى الموقع.", "الجنود", null)]
    public void A_group_states_its_number(string text, string words, int? expected) => Assert.Equal(expected, Group(text, words).Setting.Quantity);

    [Theory]
    [InlineData("وصل هؤلاء الجنود أمس.", "الجنود", true)]
    [InlineData("وصل الجنود أمس.", "الجنود", false)]
    public void A_demonstrative_points_at_a_mention(string text, string words, bool expected) => Assert.Equal(expected, Group(text, words).Setting.IsPointedAt);

    [Theory]
    [InlineData("وصل الجنود الذين أصيبوا أمس.", "الجنود", true)]
    [InlineData("وصل الجنود أمس.", "الجنود", false)]
    public void A_relative_clause_makes_a_group_new(string text, string words, bool expected) => Assert.Equal(expected, Group(text, words).Setting.IsRestricted);

    [Theory]
    [InlineData("victim", "dead", 1)]
    [InlineData("dead", "dead", 3)]
    [InlineData("person", "dead", 2)]
    [InlineData("wounded", "dead", -1)]
    [InlineData(null, "dead", 0)]
    public void Kinds_of_people_fit_or_exclude_each_other(string? a, string? b, int expected) => Assert.Equal(expected, PeopleKinds.Fit(a, b));

    [Theory]
    [InlineData("خالد سمير الجعيد", "خالد الجعيد", 3)]
    [InlineData("خالد الجعيد", "الجعيد", 2)]
    [InlineData("خالد الجعيد", "خالد", 1)]
    [InlineData("خالد الجعيد", "سمير", 0)]
    public void A_shorter_name_stands_in_a_longer_one(string a, string b, int expected) => Assert.Equal(expected, PairTies.NameFit(a.Split(' '), b.Split(' ')));

    [Theory]
    [InlineData(2, 2, -3, 1)]
    [InlineData(2, -3, -3, 2)]
    [InlineData(-1, -1, -1, 3)]
    public void Clusters_are_joined_while_their_pairs_fit(double ab, double bc, double ac, int expected)
    {
        var odds = new double[3, 3];
        (odds[0, 1], odds[1, 2], odds[0, 2]) = (ab, bc, ac);
        Assert.Equal(expected, new MentionClustering().Cluster(odds).Distinct().Count());
    }

    [Fact]
    public void What_cannot_be_one_is_kept_apart_whatever_lies_between()
    {
        var odds = new double[3, 3];
        (odds[0, 1], odds[1, 2], odds[0, 2]) = (4, 4, double.NegativeInfinity);
        Assert.Equal(2, new MentionClustering().Cluster(odds).Distinct().Count());
    }

    private static MentionCandidate Group(string text, string words) => Mentions.In(Reading.Evidence(text), words, EntityType.Group);
}
