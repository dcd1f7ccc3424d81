using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Resolution.Disagreements;
using NewsGraph.Text;

namespace NewsGraph.Tests;

public class Disagreeing_sources
{
    [Fact]
    public void One_says_that_it_happened_and_another_denies_it()
    {
        var found = Assert.Single(Find(Deaths("a", "80 جنديا أميركيا"), Deaths("b", "أي أميركي", Polarity.Negative)));
        Assert.Equal(DisagreementPoint.Happening, found.Point);
        Assert.Equal(["yes", "no"], found.Sides.Select(s => s.Value));
    }

    [Theory]
    [InlineData("أي جندي أميركي", true)]
    [InlineData("أي مدني", false)]
    [InlineData("أي أحد", false)]
    public void A_denial_that_names_but_the_country_is_of_the_same_people_to_be_one(string none, bool isOne)
    {
        var world = new KnownWorld(
        [
            new KnownEntity("ain-al-asad", EntityType.Location, "عين الأسد", null, [], "military-base", "iraq", null),
            new KnownEntity("iraq", EntityType.Location, "العراق", "Iraq", [], "country", null, null),
        ]);
        var denial = Deaths("b", none, Polarity.Negative, where: Made.Place("e2", "العراق", "iraq") with { Kind = "country" });
        Assert.Equal(isOne ? 1 : 0, CorpusResolution.Of([Deaths("a", "80 جنديا أميركيا"), denial], world).Disagreements.Count);
    }

    [Fact]
    public void Two_tolls_that_cannot_both_be_true_are_two_sides()
    {
        var found = Assert.Single(Find(Deaths("a", "5 قتلى", toll: 5), Deaths("b", "20 قتيلا", toll: 20)));
        Assert.Equal(DisagreementPoint.Toll, found.Point);
        Assert.Equal(["5 killed", "20 killed"], found.Sides.Select(s => s.Value));
    }

    [Fact]
    public void The_same_toll_is_no_disagreement() => Assert.Empty(Find(Deaths("a", "5 قتلى", toll: 5), Deaths("b", "5 قتلى", toll: 5)));

    [Fact]
    public void Other_victims_at_the_same_place_are_no_disagreement() => Assert.Empty(Find(Deaths("a", "5 مدنيين", toll: 5), Deaths("b", "20 جنديا", toll: 20)));

    [Fact]
    public void Deaths_a_month_apart_are_no_disagreement() => Assert.Empty(Find(Deaths("a", "5 قتلى", toll: 5), Deaths("b", "20 قتيلا", toll: 20, day: "2020-02-08")));

    [Fact]
    public void A_whole_country_is_no_place_to_compare_tolls_at() =>
        Assert.Empty(Find(Deaths("a", "5 قتلى", toll: 5, kind: "country"), Deaths("b", "20 قتيلا", toll: 20, kind: "country")));

    [Fact]
    public void Every_act_that_befalls_one_only_once_is_a_subtype_of_the_lexicon()
    {
        var table = TableFile.ReadEmbedded(typeof(OnceOnlyActs).Assembly, "ontology/lexicon/extraction/" + OnceOnlyActs.TableName);
        var known = EventLexicon.Default.Entries.Select(e => e.Subtype).ToHashSet();
        Assert.All(table.Rows, r => Assert.Contains(r["subtype"], known));
    }

    [Fact]
    public void Tolls_of_two_days_are_no_disagreement() => Assert.Empty(Find(Deaths("a", "5 قتلى", toll: 5), Deaths("b", "20 قتيلا", toll: 20, day: "2020-01-09")));

    [Fact]
    public void Two_culprits_of_one_killing_are_two_sides()
    {
        var found = Assert.Single(Find(Killing("a", "isis", "داعش"), Killing("b", "pkk", "حزب العمال الكردستاني")));
        Assert.Equal(DisagreementPoint.Agent, found.Point);
        Assert.Equal(["داعش", "حزب العمال الكردستاني"], found.Sides.Select(s => s.Value));
    }

    [Fact]
    public void Two_armies_that_strike_one_town_are_no_disagreement() => Assert.Empty(Find(Attack("a", "isis", "داعش"), Attack("b", "pkk", "حزب العمال الكردستاني")));

    [Fact]
    public void Two_days_of_one_death_are_two_sides() =>
        Assert.Equal(DisagreementPoint.Time, Assert.Single(Find(Killing("a", "isis", "داعش"), Killing("b", "isis", "داعش", day: "2020-01-04"))).Point);

    [Fact]
    public void Blows_that_come_again_may_have_two_days() =>
        Assert.Empty(Find(Killing("a", "isis", "داعش", subtype: "beat"), Killing("b", "isis", "داعش", subtype: "beat", day: "2020-01-04")));

    [Fact]
    public void Who_is_named_among_fallen_forces_need_not_have_died() =>
        Assert.Empty(Find(Forces("a", "2020-01-03"), Forces("b", "2020-01-04")));

    [Fact]
    public void Refusing_what_others_accuse_of_is_no_disagreement() =>
        Assert.Empty(Find(Speech("a", EventType.Accuse, Polarity.Positive), Speech("b", EventType.Accuse, Polarity.Negative)));

    [Fact]
    public void Giving_aid_and_giving_none_is_one() =>
        Assert.Single(Find(Speech("a", EventType.Aid, Polarity.Positive), Speech("b", EventType.Aid, Polarity.Negative)));

    [Fact]
    public void The_order_of_articles_makes_no_difference()
    {
        ArticleExtraction[] articles = [Deaths("a", "5 قتلى", toll: 5), Deaths("b", "20 قتيلا", toll: 20), Deaths("c", "أي أميركي", Polarity.Negative)];
        Assert.Equal(Text(Find(articles)), Text(Find([.. articles.Reverse()])));
    }

    private static IEnumerable<string> Text(IEnumerable<Disagreement> all) => all.Select(d => $"{d.Point} {string.Join(" | ", d.Sides.Select(s => s.Value + string.Join(',', s.Reports)))}");

    private static IReadOnlyList<Disagreement> Find(params ArticleExtraction[] articles) => CorpusResolution.Of(articles, KnownWorld.Empty).Disagreements;

    private static ArticleExtraction Deaths(string id, string victims, Polarity polarity = Polarity.Positive, int? toll = null, string day = "2020-01-08", string kind = "military-base", Entity? where = null) => Made.Article(
        id, [Made.Group("e1", victims), where ?? Made.Place("e2", "عين الأسد", "ain-al-asad") with { Kind = kind }],
        [Made.Event("v1", EventType.Casualty, [], ["e1"], day, ["e2"], polarity) with { Quantities = toll is { } n ? [new EventQuantity("killed", n, n, new TextSpan(0, 1))] : [] }]);

    private static ArticleExtraction Attack(string id, string culprit, string name) => Made.Article(
        id, [Made.Body("e1", name, culprit), Made.Body("e2", "الجيش العراقي", "iraqi-army"), Made.Place("e3", "الموصل", "mosul")],
        [Made.Event("v1", EventType.Assault, ["e1"], ["e2"], "2020-01-03", ["e3"])]);

    private static ArticleExtraction Killing(string id, string culprit, string name, string subtype = "kill", string day = "2020-01-03") => Made.Article(
        id, [Made.Body("e1", name, culprit), Made.Person("e2", "سالم العبيدي", "salim-al-ubaidi"), Made.Place("e3", "الموصل", "mosul")],
        [Made.Event("v1", EventType.Assault, ["e1"], ["e2"], day, ["e3"]) with { Subtype = subtype }]);

    private static ArticleExtraction Forces(string id, string day) => Made.Article(
        id, [Made.Group("e1", "مقاتلون"), Made.Person("e2", "سالم العبيدي", "salim-al-ubaidi")],
        [Made.Event("v1", EventType.Casualty, [], ["e1", "e2"], day) with { Subtype = "killed" }]);

    private static ArticleExtraction Speech(string id, EventType act, Polarity polarity) => Made.Article(
        id, [Made.Body("e1", "الحكومة التركية", "turkish-government"), Made.Body("e2", "داعش", "isis")], [Made.Event("v1", act, ["e1"], ["e2"], "2020-01-03", [], polarity)]);
}
