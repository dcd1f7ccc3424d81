using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Tests;

public class Resolving_across_articles
{
    [Fact]
    public void A_full_name_is_one_person_in_two_articles()
    {
        var things = Resolve(Made.Article("a", [Made.Person("e1", "سابرينا سينج")]), Made.Article("b", [Made.Person("e9", "سابرينا سينج")]));
        Assert.Equal(MergeReason.SameFullName, Assert.Single(things.Entities).Reason);
    }

    [Theory]
    [InlineData("سليماني")]
    [InlineData("أبو علي")]
    [InlineData("عبد الله")]
    public void A_single_name_is_never_merged_across_articles(string name)
    {
        var things = Resolve(Made.Article("a", [Made.Person("e1", name)]), Made.Article("b", [Made.Person("e1", name)]));
        Assert.Equal(2, things.Entities.Count);
        Assert.All(things.Entities, t => Assert.Null(t.Reason));
    }

    [Fact]
    public void Groups_are_never_merged()
    {
        var things = Resolve(Made.Article("a", [Made.Group("e1", "جنود أميركيون")]), Made.Article("b", [Made.Group("e1", "جنود أميركيون")]));
        Assert.Equal(2, things.Entities.Count);
    }

    [Fact]
    public void Namesakes_of_different_countries_stay_apart()
    {
        ArticleExtraction Minister(string id, string country) =>
            Made.Article(id, [Made.Person("e1", "أحمد علي"), Made.Place("e2", country, country)], relations: [Made.Relation(RelationType.Position, "e1", "e2", "وزير")]);
        var things = Resolve(Minister("a", "iraq"), Minister("b", "yemen"), Minister("c", "iraq"));
        Assert.Equal([2, 1], things.Entities.Where(t => t.Type == EntityType.Person).Select(t => t.Members.Count).OrderDescending());
    }

    [Fact]
    public void A_ministry_without_its_country_is_one_article_s_own()
    {
        var things = Resolve(Made.Article("a", [Made.Body("e1", "وزارة الخارجية")]), Made.Article("b", [Made.Body("e1", "وزارة الخارجية")]));
        Assert.Equal(2, things.Entities.Count);
    }

    [Fact]
    public void Two_articles_that_agree_on_actors_and_day_report_one_event()
    {
        var resolution = Resolve(Attack("a", "2020-01-03"), Attack("b", "2020-01-03"), Attack("c", "2020-01-04"));
        Assert.Equal([2, 1], resolution.Events.Select(e => e.Reports.Count));
        Assert.Equal([MergeReason.SameParticipantsAndDay], resolution.Events[0].Reasons);
    }

    [Fact]
    public void Undated_reports_of_two_articles_stay_two_events() => Assert.Equal(2, Resolve(Attack("a", null), Attack("b", null)).Events.Count);

    [Fact]
    public void An_article_that_comes_back_to_an_event_reports_one_event()
    {
        var again = Attack("a", "2020-01-03");
        again = again with { Events = [.. again.Events, again.Events[0] with { Id = "v2", Time = null, Trigger = new(3, 4) }] };
        Assert.Equal([MergeReason.RepeatedInArticle], Assert.Single(Resolve(again).Events).Reasons);
    }

    [Fact]
    public void Two_statements_of_one_speaker_stay_two_events()
    {
        var article = Made.Article("a", [Made.Person("e1", "سابرينا سينج")], [Made.Event("v1", EventType.State, ["e1"], []), Made.Event("v2", EventType.State, ["e1"], [])]);
        Assert.Equal(2, Resolve(article).Events.Count);
    }

    [Fact]
    public void The_order_of_articles_does_not_matter()
    {
        ArticleExtraction[] articles = [Attack("a", "2020-01-03"), Attack("b", "2020-01-03"), Attack("c", null)];
        string Text(IEnumerable<ArticleExtraction> given) =>
            string.Join('\n', CorpusResolution.Of([.. given], KnownWorld.Empty).Events.Select(e => string.Join(' ', e.Reports.Select(r => r.Article + r.Event))));
        Assert.Equal(Text(articles), Text(articles.Reverse()));
    }

    [Theory]
    [InlineData("نحو 5200 جندي أميركي", 5200)]
    [InlineData("٣ جنود", 3)]
    [InlineData("45 ألف قتيل", 45000)]
    [InlineData("المتظاهرون", null)]
    public void The_size_of_a_group_is_read_from_its_name(string name, int? size) => Assert.Equal(size, NameWords.Default.Size(NameFolding.Default.Fold(name)));

    private static ArticleExtraction Attack(string id, string? day) =>
        Made.Article(id, [Made.Body("e1", "تنظيم داعش", "isis"), Made.Place("e2", "العراق", "iraq")], [Made.Event("v1", EventType.Assault, ["e1"], ["e2"], day)]);

    private static CorpusResolution Resolve(params ArticleExtraction[] articles) => CorpusResolution.Of(articles, KnownWorld.Empty);
}
