using System.Net;
using System.Text;
using NewsGraph.Web;

namespace NewsGraph.Tests;

public class The_SPARQL_protocol(ServedGraph served) : IClassFixture<ServedGraph>
{
    private const string Label = $"SELECT ?label {{ <{ServedGraph.Iraq}> rdfs:label ?label FILTER(LANG(?label) = 'ar') }}";

    [Theory]
    [InlineData(null, "application/sparql-results+json", "\"value\":\"العراق\"")]
    [InlineData("*/*", "application/sparql-results+json", "\"value\":\"العراق\"")]
    [InlineData("application/sparql-results+xml", "application/sparql-results+xml", "<literal xml:lang=\"ar\">العراق</literal>")]
    [InlineData("text/csv", "text/csv", "label\r\nالعراق\r\n")]
    [InlineData("text/tab-separated-values", "text/tab-separated-values", "?label\n\"العراق\"@ar\n")]
    [InlineData("text/html, text/csv;q=0.5, application/xml;q=0.9", "application/xml", "<sparql")]
    [InlineData("application/*;q=0.1, text/csv", "text/csv", "label")]
    public async Task A_table_comes_as_the_client_accepts_it(string? accept, string type, string expected)
    {
        using var answer = await served.GetAsync(Label, accept);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "text/turtle", "rdfs:label \"العراق\"@ar")]
    [InlineData("application/n-triples", "application/n-triples", "<http://www.w3.org/2000/01/rdf-schema#label> \"العراق\"@ar .")]
    public async Task Triples_come_as_Turtle_or_N_Triples(string? accept, string type, string expected)
    {
        using var answer = await served.GetAsync($"CONSTRUCT WHERE {{ <{ServedGraph.Iraq}> rdfs:label ?label }}", accept);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_may_be_posted_as_a_form_or_by_itself()
    {
        using var form = new FormUrlEncodedContent([new("query", "ASK { ?s a ng:Country }")]);
        using var direct = new StringContent("ASK { ?s a ng:City }", Encoding.UTF8, "application/sparql-query");
        Assert.Contains("true", await (await served.Client.PostAsync(Sparql, form)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("false", await (await served.Client.PostAsync(Sparql, direct)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2")]
    [InlineData("&default-graph-uri=http://a/one", "1")]
    [InlineData("&default-graph-uri=http://a/one&default-graph-uri=http://a/two", "2")]
    [InlineData("&default-graph-uri=http://a/none", "0")]
    [InlineData("&named-graph-uri=http://a/one", "0")]
    public async Task The_request_names_the_graphs_that_are_asked(string graphs, string count)
    {
        using var answer = await served.GetAsync("SELECT (COUNT(*) AS ?n) FROM <http://a/one> FROM <http://a/two> { ?s a ng:Country }", "text/csv", graphs);
        Assert.Equal($"n\r\n{count}\r\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Named_graphs_are_those_that_the_request_names()
    {
        using var answer = await served.GetAsync("SELECT ?g { GRAPH ?g { ?s a ng:Country } }", "text/csv", "&named-graph-uri=http://a/two");
        Assert.Equal("g\r\nhttp://a/two\r\n", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("SELECT ?s {\n  ?s a }", "", HttpStatusCode.BadRequest, "line 2, column 8: expected")]
    [InlineData("SELECT ?s {\n  ?s a }", "", HttpStatusCode.BadRequest, "    ?s a }\n         ^")]
    [InlineData("ASK {}", "&query=ASK%20%7B%7D", HttpStatusCode.BadRequest, "give one query, not several")]
    [InlineData("", "", HttpStatusCode.BadRequest, "there is no query")]
    [InlineData("ASK {}", "&default-graph-uri=one", HttpStatusCode.BadRequest, "no absolute IRI")]
    [InlineData("ASK {}", "&update=CLEAR%20ALL", HttpStatusCode.Forbidden, "updates are refused")]
    [InlineData("PREFIX a: <http://a/> INSERT DATA { a:a a:b a:c }", "", HttpStatusCode.Forbidden, "for reading only")]
    [InlineData("DROP ALL", "", HttpStatusCode.Forbidden, "for reading only")]
    public async Task What_is_no_query_is_refused_with_the_reason(string query, string more, HttpStatusCode status, string expected)
    {
        using var answer = await served.GetAsync(query, null, more);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/sparql-update", HttpStatusCode.Forbidden)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_of_another_kind_is_refused(string type, HttpStatusCode status)
    {
        using var body = new StringContent("CLEAR ALL", Encoding.UTF8, type);
        Assert.Equal(status, (await served.Client.PostAsync(Sparql, body)).StatusCode);
    }

    [Fact]
    public async Task An_answer_that_the_client_takes_in_no_form_is_406() =>
        Assert.Equal(HttpStatusCode.NotAcceptable, (await served.GetAsync("ASK {}", "image/png")).StatusCode);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Sparql);
        using var answer = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData(0, 1_000_000, "SELECT (COUNT(*) AS ?total) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?t ?u ?v . ?w ?x ?y FILTER(STR(?a) != STR(?w)) }")]
    [InlineData(30_000, 1, "SELECT * { ?s ?p ?o }")]
    public async Task A_query_that_reaches_a_limit_is_503(int milliseconds, long rows, string query)
    {
        await using var server = served.Create(new ServerOptions { Port = 0, TimeLimit = TimeSpan.FromMilliseconds(milliseconds), RowLimit = rows });
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        using var answer = await client.GetAsync(new Uri($"/sparql?query={Uri.EscapeDataString(query)}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("limit", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_under_another_host_name_are_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/sparql?query=ASK%7B%7D", UriKind.Relative));
        request.Headers.Host = "elsewhere.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.SendAsync(request)).StatusCode);
    }

    private static Uri Sparql => new("/sparql", UriKind.Relative);
}
