using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Shelving;
using NewsGraph.Mapping;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Tests;

public class Streaming_graphs
{
    [Fact]
    public void Graph_by_graph_the_same_bytes_are_written_as_all_at_once()
    {
        var articles = Articles();
        var mapper = new GraphMapper(new MappingOptions(), KnownWorld.Empty);
        var (whole, body, head) = (new StringWriter(), new StringWriter(), new StringWriter());
        TrigWriter.Write(whole, mapper.Map(articles));
        var stream = new TrigStream(body, RdfWriterOptions.Default);
        foreach (var graph in mapper.MapGraphs(articles, CorpusResolution.Of(articles, KnownWorld.Empty)))
        {
            using var sorter = new GraphSorter(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
            foreach (var quad in graph)
            {
                sorter.Add(quad);
            }

            stream.Write(sorter);
        }

        stream.WriteHeader(head);
        Assert.Equal(whole.ToString(), head.ToString() + body);
    }

    [Fact]
    public void Without_its_tokens_an_article_makes_the_same_quads()
    {
        var articles = Articles();
        IEnumerable<Quad> Map(IEnumerable<ArticleExtraction> all) => new GraphMapper(new MappingOptions(), KnownWorld.Empty).Map([.. all]);
        Assert.Equal(Map(articles), Map(articles.Select(a => a.WithoutTokens())));
        Assert.Empty(articles[0].WithoutTokens().Document.Tokens);
    }

    [Fact]
    public void From_the_shelf_come_the_same_quads_in_whatever_order_articles_went_there()
    {
        var articles = Articles();
        using var shelf = new ShelvedArticles(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        foreach (var article in articles.Reverse())
        {
            shelf.Add(article);
        }

        var mapper = new GraphMapper(new MappingOptions(), KnownWorld.Empty);
        Assert.Equal(mapper.Map(articles), mapper.MapGraphs(shelf, CorpusResolution.OfOrdered(shelf, KnownWorld.Empty)).SelectMany(g => g.Distinct()));
    }

    private static IReadOnlyList<ArticleExtraction> Articles() =>
    [
        Made.Article("a", [Made.Place("e1", "العراق", "iraq"), Made.Body("e2", "التحالف الدولي", "coalition")], [Made.Event("v1", EventType.Reject, ["e1"], ["e2"])]),
        Made.Article("b", [Made.Place("e1", "العراق", "iraq"), Made.Body("e2", "التحالف الدولي", "coalition")], [Made.Event("v1", EventType.Reject, ["e1"], ["e2"], "2020-01-05"), Made.Event("v2", EventType.State, ["e2"], [])]),
        Made.Article("c", [Made.Place("e1", "العراق", "iraq"), Made.Body("e2", "التحالف الدولي", "coalition")], [Made.Event("v1", EventType.Reject, ["e1"], ["e2"], "2020-01-05")]),
        Made.Article("z", [Made.Person("e1", "عادل عبد المهدي"), Made.Place("e2", "العراق", "iraq")], relations: [Made.Relation(RelationType.Position, "e1", "e2", "رئيس الوزراء")]),
    ];
}
