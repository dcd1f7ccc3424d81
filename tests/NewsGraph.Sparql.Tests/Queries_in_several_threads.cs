using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Sparql.Tests;

/// <summary>A query whose big scans are divided among threads gives the rows that one thread gives, in the same order, and keeps to its limits.</summary>
public sealed class Queries_in_several_threads : IDisposable
{
    private const string Prefix = "PREFIX ex: <http://e/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private const int Events = 6000;

    private readonly MemoryStore store = new();

    public Queries_in_several_threads()
    {
        store.Load(Graph());
        store.Load([new Quad(Name("event", 7), Name("kind", 0), Name("type", 3))]);
    }

    [Theory]
    [InlineData("a filter over one scan", "SELECT ?e ?n { ?e ex:weight ?n FILTER(CONTAINS(STR(?n), '7')) }")]
    [InlineData("merge joins", "SELECT * { ?e ex:actor ?a ; ex:target ?b ; ex:weight ?n }")]
    [InlineData("a range of dates", "SELECT * { ?e ex:date ?d ; ex:actor ?a FILTER(?d >= '2021-02-01'^^xsd:date && ?d < '2021-09-01'^^xsd:date) }")]
    [InlineData("look-ups from a few rows", "SELECT * { ?t ex:category ex:hostile . ?e ex:type ?t ; ex:actor ?a ; ex:target ?b ; ex:date ?d }")]
    [InlineData("computed columns in groups", "SELECT ?a ?m (COUNT(?e) AS ?n) (SUM(?w) AS ?sum) { ?e ex:actor ?a ; ex:date ?d ; ex:weight ?w BIND(MONTH(?d) AS ?m) } GROUP BY ?a ?m")]
    [InlineData("an optional part", "SELECT * { ?e ex:actor ?a OPTIONAL { ?e ex:place ?p } }")]
    [InlineData("EXISTS", "SELECT ?e { ?e ex:actor ?a FILTER NOT EXISTS { ?x ex:target ?a } }")]
    [InlineData("a table on the right side", "SELECT ?e ?n { ?e ex:actor ?a { SELECT ?a (COUNT(*) AS ?n) { ?f ex:target ?a } GROUP BY ?a } }")]
    [InlineData("sorting", "SELECT * { ?e ex:weight ?w ; ex:actor ?a } ORDER BY DESC(?w) ?a")]
    [InlineData("sorting by texts", "SELECT * { ?e ex:actor ?a } ORDER BY CONCAT(STR(?a), STR(?e))")]
    [InlineData("distinct rows", "SELECT DISTINCT ?a ?b { ?e ex:actor ?a ; ex:target ?b }")]
    [InlineData("the first rows", "SELECT * { ?e ex:actor ?a ; ex:weight ?w } ORDER BY ?w LIMIT 50")]
    [InlineData("some rows", "SELECT * { ?e ex:actor ?a ; ex:weight ?w } LIMIT 5000")]
    [InlineData("each graph", "SELECT * { GRAPH ?g { ?e ex:actor ?a ; ex:target ?b } }")]
    [InlineData("random numbers", "SELECT ?e ?r { ?e ex:actor ?a BIND(RAND() AS ?r) }")]
    [InlineData("triangles", "SELECT DISTINCT ?a ?b ?c { ?e ex:actor ?a ; ex:target ?b . ?f ex:actor ?b ; ex:target ?c . ?g ex:actor ?c ; ex:target ?a }")]
    public void The_rows_are_those_of_one_thread_in_the_same_order(string what, string query)
    {
        var alone = Rows(query, 1);
        Assert.NotEmpty(alone);
        Assert.True(alone.SequenceEqual(Rows(query, 2), StringComparer.Ordinal), what);
        Assert.True(alone.SequenceEqual(Rows(query, 5), StringComparer.Ordinal), what);
    }

    [Fact]
    public void The_plan_says_so_and_counts_what_all_threads_found()
    {
        var query = SparqlQuery.Parse(Prefix + "SELECT ?a (COUNT(?e) AS ?n) { ?e ex:actor ?a ; ex:target ?b } GROUP BY ?a");
        var text = Engine(3).ExplainRun(query);
        Assert.Contains("Parallel in 3 threads", text, StringComparison.Ordinal);
        Assert.Matches($@"MergeJoin  \(about [0-9.]+ rows; {Events} found", text);
        Assert.DoesNotContain("Parallel", Engine(1).Explain(query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT * { ?e ex:actor ?a ; ex:target ?b } LIMIT 10")]
    [InlineData("ASK { ?e ex:actor ?a ; ex:target ?b }")]
    public void Where_a_few_rows_are_wanted_none_are_found_ahead(string query)
        => Assert.DoesNotContain("Parallel", Engine(3).Explain(SparqlQuery.Parse(Prefix + query)), StringComparison.Ordinal);

    [Fact]
    public void Whoever_stops_reading_stops_the_threads()
    {
        var results = Engine(4).Select(SparqlQuery.Parse(Prefix + "SELECT * { ?e ex:actor ?a ; ex:target ?b }"));
        Assert.Equal(3, results.Take(3).Count());
    }

    [Fact]
    public void The_memory_of_all_threads_counts_against_one_limit()
    {
        var engine = Engine(3, options => options with { MemoryLimit = 10_000 });
        Assert.Throws<QueryLimitException>(() => engine.Select(SparqlQuery.Parse(Prefix + "SELECT * { ?e ex:actor ?a ; ex:target ?b } ORDER BY ?b")).Count());
        Assert.Throws<QueryLimitException>(() => engine.Select(SparqlQuery.Parse(Prefix + "SELECT * { ?e ex:actor ?a BIND(CONCAT(STR(?e), 'x') AS ?x) }")).Count());
    }

    [Fact]
    public void The_time_limit_and_cancellation_reach_every_thread()
    {
        var query = SparqlQuery.Parse(Prefix + "SELECT * { ?e ex:actor ?a . ?f ex:target ?a . ?g ex:actor ?a . ?h ex:target ?a }");
        var limited = Engine(3, options => options with { TimeLimit = TimeSpan.Zero });
        Assert.Throws<QueryLimitException>(() => limited.Select(query).Count());
        using var cancellation = new CancellationTokenSource();
        using var rows = Engine(3).Select(query, cancellation.Token).GetEnumerator();
        Assert.True(rows.MoveNext());
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            while (rows.MoveNext())
            {
            }
        });
    }

    public void Dispose() => store.Dispose();

    private List<string> Rows(string query, int threads)
        => [.. Engine(threads).Select(SparqlQuery.Parse(Prefix + query)).Select(row => string.Join(' ', Enumerable.Range(0, row.Count).Select(i => row[i])))];

    private QueryEngine Engine(int threads, Func<QueryOptions, QueryOptions>? change = null)
    {
        var options = new QueryOptions { UnionDefaultGraph = true, Threads = threads, DivideFrom = 500 };
        return new QueryEngine(store.Snapshot(), change is null ? options : change(options));
    }

    private static IEnumerable<Quad> Graph()
    {
        var random = new Random(11);
        for (var i = 0; i < 5; i++)
        {
            yield return new Quad(Name("type", i), new Iri("http://e/category"), new Iri("http://e/" + (i % 2 == 0 ? "hostile" : "friendly")));
        }

        for (var i = 0; i < Events; i++)
        {
            var (e, graph) = (Name("event", i), Name("graph", i / 10));
            yield return new Quad(e, new Iri("http://e/type"), Name("type", random.Next(5)), graph);
            yield return new Quad(e, new Iri("http://e/actor"), Name("who", random.Next(40)), graph);
            yield return new Quad(e, new Iri("http://e/target"), Name("who", random.Next(30)), graph);
            yield return new Quad(e, new Iri("http://e/date"), new Literal(new DateOnly(2021, 1, 1).AddDays(random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Xsd.Date), graph);
            yield return new Quad(e, new Iri("http://e/weight"), new Literal((random.Next(1000) / 10m).ToString(CultureInfo.InvariantCulture), Xsd.Decimal), graph);
            if (i % 3 == 0)
            {
                yield return new Quad(e, new Iri("http://e/place"), Name("place", random.Next(9)), graph);
            }
        }
    }

    private static Iri Name(string kind, int number) => new(string.Create(CultureInfo.InvariantCulture, $"http://e/{kind}{number}"));
}
