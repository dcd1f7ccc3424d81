using NewsGraph.Diagrams.Dot;
using NewsGraph.Diagrams.Drawing;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;
using NewsGraph.Diagrams.Rendering;
using NewsGraph.Diagrams.Views;
using NewsGraph.Rdf;

namespace NewsGraph.Tests.Diagrams;

public class Views_draw_what_the_graph_says
{
    [Fact]
    public void An_ego_network_has_every_neighbour_with_direction_and_count()
    {
        using var graph = new SmallGraph();
        var diagram = new EgoView(graph.Questions).Of(graph.Names.Entity("العراق"));
        Assert.Equal(["id/abadi", "id/coalition", "id/front1", "id/iraq"], diagram.Nodes.Select(n => n.Id).Order(StringComparer.Ordinal));
        var refusal = Assert.Single(diagram.Edges, e => e.From == "id/iraq");
        Assert.Equal(("id/coalition", "رفض ×3", 3), (refusal.To, Assert.Single(refusal.Lines), refusal.Weight));
        Assert.True(diagram.RightToLeft);
        Assert.Contains(diagram.Nodes, n => n is { IsFocus: true, Id: "id/iraq" });
    }

    [Fact]
    public void Labels_speak_English_where_there_is_English()
    {
        using var graph = new SmallGraph(DiagramLanguage.English);
        var diagram = new EgoView(graph.Questions).Of(graph.Names.Entity("Iraq"));
        Assert.Equal("Ties of Iraq", diagram.Title);
        Assert.Contains(diagram.Edges, e => e.Lines.Contains("rejects ×3"));
        Assert.Contains(diagram.Legend, l => l.Text == "Country");
    }

    [Fact]
    public void More_than_a_screenful_is_cut_and_said()
    {
        var many = Enumerable.Range(0, 20).SelectMany(i => Neighbour(i)).ToList();
        using var graph = new SmallGraph(more: many);
        var diagram = new EgoView(graph.Questions).Of(SmallGraph.Id("iraq"));
        Assert.Equal(Screenful.Neighbours + 1, diagram.Nodes.Count);
        Assert.Contains("+9", Assert.Single(diagram.Notes), StringComparison.Ordinal);
        Assert.Contains(diagram.Nodes, n => n.Id == "id/coalition");
    }

    [Fact]
    public void Events_stand_between_two_actors()
    {
        using var graph = new SmallGraph();
        var diagram = new BetweenView(graph.Questions).Of(graph.Names.Entity("العراق"), graph.Names.Entity("التحالف"));
        Assert.Equal(3, diagram.Nodes.Count(n => n.Id.StartsWith("event/", StringComparison.Ordinal)));
        Assert.Contains(new DiagramEdge("id/iraq", "event/e1", diagram.Edges[0].Style, []).From, diagram.Edges.Select(e => e.From));
        Assert.True(diagram.Nodes.Single(n => n.Id == "event/e5").IsUnreal);
    }

    [Fact]
    public void Actors_without_a_common_event_are_joined_by_the_shortest_chain()
    {
        using var graph = new SmallGraph();
        var diagram = new BetweenView(graph.Questions).Of(graph.Names.Entity("United Nations"), SmallGraph.Id("front1"));
        Assert.Equal([("id/abadi", "id/un"), ("id/abadi", "id/iraq"), ("id/front1", "id/iraq")], diagram.Edges.Select(e => (e.From, e.To)));
    }

    [Fact]
    public void A_timeline_lists_dated_events_in_order()
    {
        using var graph = new SmallGraph();
        var diagram = new TimelineView(graph.Questions).Of(null);
        Assert.Equal(["منذ 2014", "2017-07", "2020-01-05", "2025-09"], diagram.Nodes.Select(n => n.Lines[0]));
        Assert.Equal(3, diagram.Edges.Count);
        Assert.Equal(["2017-07"], new TimelineView(graph.Questions).Of(graph.Names.Entity("بغداد")).Nodes.Select(n => n.Lines[0]));
    }

    [Fact]
    public void A_storyline_shows_its_steps_in_order_and_what_answered_what()
    {
        using var graph = new SmallGraph();
        var iraq = graph.Names.Entity("العراق");
        var diagram = new StorylineView(graph.Questions).Of(iraq, null);
        Assert.Equal(["event/e4", "event/e1", "event/e5"], diagram.Nodes.Select(n => n.Id));
        Assert.Equal(["1. ", "2. ", "3. "], diagram.Nodes.Select(n => n.Lines[0][..3]));
        Assert.Contains(diagram.Nodes[1].Lines, l => l.Contains(" ← ", StringComparison.Ordinal));
        var answer = Assert.Single(diagram.Edges, e => e.Lines.Count > 0);
        Assert.Equal(("event/e5", "event/e1"), (answer.From, answer.To));
        Assert.Empty(new StorylineView(graph.Questions).Of(iraq, graph.Names.Entity("بغداد")).Nodes);
    }

    [Fact]
    public void An_article_shows_its_claims_with_speakers_denials_and_plans()
    {
        using var graph = new SmallGraph();
        var diagram = new ArticleView(graph.Questions).Of(graph.Names.Article("a1"));
        Assert.Equal(["رفض", "انسحاب", "هجوم"], diagram.Nodes.Where(n => n.Id.StartsWith("claim/", StringComparison.Ordinal)).Select(n => n.Lines[0]));
        Assert.Contains("(منفي)", diagram.Nodes.Single(n => n.Id == "claim/c3").Lines[1], StringComparison.Ordinal);
        Assert.Contains("(مزمع)", diagram.Nodes.Single(n => n.Id == "claim/c2").Lines[1], StringComparison.Ordinal);
        Assert.Contains(diagram.Edges, e => e is { From: "id/un", To: "claim/c2", IsDashed: true });
        Assert.Contains(diagram.Edges, e => e is { From: "claim/c2", To: "id/baghdad" });
    }

    [Fact]
    public void A_name_that_is_none_offers_the_nearest()
    {
        using var graph = new SmallGraph();
        Assert.Contains("حيدر العبادي", Assert.Throws<NameNotFoundException>(() => graph.Names.Entity("حيدر العبدي")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_several_lists_them()
    {
        using var graph = new SmallGraph();
        var message = Assert.Throws<NameNotFoundException>(() => graph.Names.Entity("الجبهة")).Message;
        Assert.Contains("http://example.org/id/front1", message, StringComparison.Ordinal);
        Assert.Contains("http://example.org/id/front2", message, StringComparison.Ordinal);
        Assert.Equal(SmallGraph.Id("front2"), graph.Names.Entity("http://example.org/id/front2"));
    }

    [Fact]
    public void The_same_graph_gives_the_same_bytes()
    {
        static string Draw()
        {
            using var graph = new SmallGraph();
            return string.Concat(
                DotWriter.Write(DiagramDot.Of(new EgoView(graph.Questions).Of(SmallGraph.Id("iraq")))),
                DotWriter.Write(DiagramDot.Of(new TimelineView(graph.Questions).Of(null))),
                DotWriter.Write(DiagramDot.Of(new ArticleView(graph.Questions).Of(SmallGraph.Id("article/a1")))));
        }

        Assert.Equal(Draw(), Draw());
    }

    [Fact]
    public void Without_Graphviz_the_DOT_and_a_page_take_the_place_of_the_picture()
    {
        using var graph = new SmallGraph();
        var folder = Directory.CreateTempSubdirectory("newsgraph-diagrams-").FullName;
        var written = new DiagramFile(null).Write(new EgoView(graph.Questions).Of(SmallGraph.Id("front1")), Path.Combine(folder, "a.png"));
        Assert.Equal(["a.dot", "a.html"], written.Select(Path.GetFileName));
        var page = File.ReadAllText(written[1]);
        Assert.Contains("Viz.js 3.31.0", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("</script>").Length - 1);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void An_SVG_keeps_the_direction_of_its_texts()
    {
        if (GraphvizRunner.Find() is null)
        {
            return;
        }

        using var graph = new SmallGraph();
        var folder = Directory.CreateTempSubdirectory("newsgraph-diagrams-").FullName;
        var written = new DiagramFile(GraphvizRunner.Find()).Write(new EgoView(graph.Questions).Of(SmallGraph.Id("front1")), Path.Combine(folder, "a.svg"));
        var svg = System.Xml.Linq.XDocument.Load(written[1]);
        Assert.Contains("unicode-bidi:plaintext", svg.ToString(), StringComparison.Ordinal);
        Assert.Contains("العراق", svg.ToString(), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<Quad> Neighbour(int number)
    {
        var ng = WellKnownPrefixes.All["ng"];
        var edge = SmallGraph.Id($"edge/more{number}");
        var other = SmallGraph.Id($"more{number}");
        yield return new Quad(other, RdfTerms.Type, new Iri(ng + "Person"));
        yield return new Quad(edge, RdfTerms.Type, new Iri(ng + "DirectEdge"));
        yield return new Quad(edge, new Iri(ng + "edgeFrom"), SmallGraph.Id("iraq"));
        yield return new Quad(edge, new Iri(ng + "edgeType"), new Iri(ng + "meets"));
        yield return new Quad(edge, new Iri(ng + "edgeTo"), other);
        yield return new Quad(edge, new Iri(ng + "claimCount"), new Literal("1", Xsd.Integer));
        yield return new Quad(edge, new Iri(ng + "eventCount"), new Literal("1", Xsd.Integer));
    }
}
