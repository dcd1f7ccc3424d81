using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Storylines;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Store;

namespace NewsGraph.Tests;

public class Storylines
{
    [Fact]
    public void Three_acts_between_two_parties_make_a_storyline_in_order_of_time()
    {
        var line = Assert.Single(Resolve(Act("c", "2020-01-08"), Act("a", "2020-01-03", back: true), Act("b", "2020-01-05")).Storylines);
        Assert.Equal(["a", "b", "c"], line.Events.Select(e => e.Article));
        Assert.Equal(["known:iran", "known:usa"], line.About);
    }

    [Fact]
    public void Two_acts_of_which_none_answers_the_other_make_none() => Assert.Empty(Resolve(Act("a", "2020-01-03"), Act("b", "2020-01-05")).Storylines);

    [Fact]
    public void A_long_silence_breaks_a_storyline() =>
        Assert.Empty(Resolve(Act("a", "2020-01-03"), Act("b", "2020-01-05"), Act("c", "2020-06-01")).Storylines);

    [Fact]
    public void What_was_answered_joins_the_storyline_and_is_said_in_the_graph()
    {
        var answered = Answered();
        Assert.Equal(["v1", "v2"], Assert.Single(Resolve(answered).Storylines).Events.Select(e => e.Event));
        var store = new MemoryStore();
        store.Load(new GraphMapper(new MappingOptions(), KnownWorld.Empty).Map([answered]));
        var line = Assert.Single(new StorylineReader(store.Snapshot()).All());
        Assert.Equal([0, 1], line.Steps.Select(s => s.Answers.Count));
        Assert.Single(new GraphReader(store.Snapshot()).Pairs(Ng.InResponseTo));
    }

    private static ArticleExtraction Answered() => Made.Article(
        "a", [Made.Place("e1", "إيران", "iran"), Made.Place("e2", "الولايات المتحدة", "usa"), Made.Person("e3", "قاسم سليماني", "soleimani")],
        [Made.Event("v1", EventType.Casualty, [], ["e3"], "2020-01-03"), Made.Event("v2", EventType.Assault, ["e1"], ["e2"], "2020-01-08")]) with
    {
        Links = [new EventLink("v2", "v1", EventTie.Response, default, "test")],
    };

    private static ArticleExtraction Act(string id, string day, bool back = false) => Made.Article(
        id, [Made.Place("e1", "إيران", "iran"), Made.Place("e2", "الولايات المتحدة", "usa")],
        [Made.Event("v1", EventType.Threaten, [back ? "e2" : "e1"], [back ? "e1" : "e2"], day)]);

    private static CorpusResolution Resolve(params ArticleExtraction[] articles) => CorpusResolution.Of(articles, KnownWorld.Empty);
}
