using System.Net;

namespace NewsGraph.Tests;

public class The_page(ServedGraph served) : IClassFixture<ServedGraph>
{
    [Fact]
    public async Task It_shows_a_query_box_and_the_questions_in_both_languages()
    {
        var page = await PageAsync("/");
        Assert.Contains("<textarea", page, StringComparison.Ordinal);
        Assert.Contains("<a dir=\"auto\" href=\"/?question=attacks\">ما هوجم وأين ومتى</a>", page, StringComparison.Ordinal);
        Assert.Contains("What was attacked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_nothing_from_elsewhere_and_runs_no_script()
    {
        using var answer = await served.Client.GetAsync(Relative("/"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync(Relative("/style.css"))).StatusCode);
    }

    [Fact]
    public async Task A_query_is_answered_by_a_table_whose_identifiers_lead_on()
    {
        var page = await PageAsync("/?query=" + Uri.EscapeDataString("SELECT ?who ?label { ?who a ng:Country ; rdfs:label ?label } ORDER BY ?who ?label"));
        Assert.Contains("<td dir=\"auto\">العراق</td>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?query=DESCRIBE%20%3Chttps%3A%2F%2Fw3id.org%2Fnewsgraph%2Fid%2Firaq%3E\"", page, StringComparison.Ordinal);
        Assert.Contains("العراق", await PageAsync("/?query=" + Uri.EscapeDataString($"DESCRIBE <{ServedGraph.Iraq}>")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_graph_and_of_the_request_are_no_markup()
    {
        var page = await PageAsync("/?query=" + Uri.EscapeDataString("SELECT ?label { <http://a/x> rdfs:label ?label } # </textarea><i>{{answer}}"));
        Assert.Contains("&lt;b&gt;&amp;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;{{answer}}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_has_a_field_for_each_parameter()
    {
        var page = await PageAsync("/?question=events-of-actor&who=" + Uri.EscapeDataString("العراق"));
        Assert.Contains("name=\"who\" value=\"العراق\"", page, StringComparison.Ordinal);
        Assert.Contains("<table>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?query=SELECT", "line 1, column")]
    [InlineData("/?query=CLEAR%20ALL", "for reading only")]
    [InlineData("/?question=events-of-actor&who=%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D8%A1", "nothing is called «العراء»; choose one of:\n  العراق")]
    public async Task A_mistake_is_told_on_the_page(string path, string expected)
    {
        var page = await PageAsync(path);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(expected, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private async Task<string> PageAsync(string path) => await (await served.Client.GetAsync(Relative(path))).Content.ReadAsStringAsync();
}
