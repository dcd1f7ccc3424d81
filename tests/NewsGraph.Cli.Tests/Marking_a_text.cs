using NewsGraph.Cli.Evaluating;

namespace NewsGraph.Tests;

public sealed class Marking_a_text
{
    [Fact]
    public void Marks_nest_and_the_text_between_them_is_escaped() =>
        Assert.Equal(
            "a<mark class=\"ORG\">b<mark class=\"LOC bad\">c&#8288;<sub>L</sub></mark>&#8288;<sub>O</sub></mark>&lt;",
            MarkedHtml.Of("abc<", [new Highlight(1, 3, "O", "ORG", ""), new Highlight(2, 3, "L", "LOC", "bad")]));

    [Fact]
    public void A_mark_that_crosses_another_ends_with_it() =>
        Assert.Equal(
            "<mark class=\"A\">a<mark class=\"B\">b&#8288;<sub>y</sub></mark>&#8288;<sub>x</sub></mark>c",
            MarkedHtml.Of("abc", [new Highlight(0, 2, "x", "A", ""), new Highlight(1, 3, "y", "B", "")]));
}
