using NewsGraph.Diagrams.Dot;
using NewsGraph.Diagrams.Rendering;

namespace NewsGraph.Tests.Diagrams;

public class Dot_is_written_for_Graphviz
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("bell\u0007 null\0", "\"bell null\"")]
    [InlineData("عربي", "\"عربي\"")]
    public void Strings_are_quoted(string text, string quoted) => Assert.Equal(quoted, DotEscape.Quote(text));

    [Fact]
    public void Html_labels_escape_what_XML_reserves() => Assert.Equal("a &lt;b&gt; &amp; &quot;c&quot;<BR/>d", DotEscape.Html("a <b> & \"c\"\nd"));

    [Fact]
    public void A_graph_is_written_in_the_order_in_which_it_was_made()
    {
        var graph = new DotGraph("g");
        graph.Attributes["rankdir"] = "RL";
        graph.NodeDefaults["shape"] = "box";
        var node = new DotNode("n 1");
        node.Attributes["label"] = new DotHtml(new HtmlTable([new HtmlRow([new HtmlCell("x") { Bold = true, Size = 9 }])]));
        var inner = new DotSubgraph("cluster_a", [node]);
        inner.Attributes["label"] = "in";
        graph.Statements.Add(inner);
        var edge = new DotEdge("n 1", "n2");
        edge.Attributes["color"] = "red";
        edge.Attributes["label"] = "e";
        edge.Attributes["color"] = "blue";
        graph.Statements.Add(edge);
        Assert.Equal(
            """
            digraph "g" {
              rankdir="RL";
              node [shape="box"];
              subgraph "cluster_a" {
                label="in";
                "n 1" [label=<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2"><TR><TD ALIGN="CENTER"><FONT POINT-SIZE="9"><B>x</B></FONT></TD></TR></TABLE>>];
              }
              "n 1" -> "n2" [color="blue", label="e"];
            }

            """,
            DotWriter.Write(graph));
    }

    [Fact]
    public void Any_label_is_accepted_by_Graphviz_and_stays_as_it_was()
    {
        if (GraphvizRunner.Find() is not { } graphviz)
        {
            return;
        }

        var random = new Random(5);
        const string Alphabet = "ab\"\\<>&;{}|\n\t عربن\u2067\u2069'#@/-é😀";
        for (var round = 0; round < 12; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => Alphabet[random.Next(Alphabet.Length - 3)]));
            var graph = new DotGraph(text);
            var plain = new DotNode("p" + text);
            plain.Attributes["label"] = text;
            var html = new DotNode("h");
            html.Attributes["label"] = new DotHtml(new HtmlTable([new HtmlRow([new HtmlCell(text)])]));
            graph.Statements.Add(plain);
            graph.Statements.Add(html);
            Assert.NotEmpty(graphviz.Draw(DotWriter.Write(graph), "svg"));
        }
    }
}
