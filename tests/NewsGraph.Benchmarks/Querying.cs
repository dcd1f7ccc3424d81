using BenchmarkDotNet.Attributes;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Benchmarks;

/// <summary>Scans, joins, sorts and paths over a store, and the writing of results.</summary>
[MemoryDiagnoser]
public class Querying
{
    private const int Events = 25_000;
    private readonly MemoryStore _store = new();
    private QueryEngine _engine = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _store.Load(SampleGraph.Quads(Events));
        _engine = new QueryEngine(_store.Snapshot(), new QueryOptions { UnionDefaultGraph = true });
    }

    [GlobalCleanup]
    public void Close() => _store.Dispose();

    [Benchmark]
    public int Scan()
    {
        var cursor = _store.Snapshot().OpenCursor();
        cursor.Seek(new QuadPattern(default, default, default, default, GraphScope.Union));
        var quads = new QuadIds[512];
        var count = 0;
        for (var read = cursor.Read(quads); read > 0; read = cursor.Read(quads))
        {
            count += read;
        }

        return count;
    }

    [Benchmark]
    public int Join() => Rows("SELECT ?a ?b { ?x e:agent ?a ; e:target ?b ; e:place e:place5 ; e:date ?d FILTER(?d > \"2022-01-01\"^^xsd:date) }");

    [Benchmark]
    public int Sort() => Rows("SELECT ?x ?d { ?x e:date ?d } ORDER BY DESC(?d) ?x");

    [Benchmark]
    public int TopRows() => Rows("SELECT ?x ?d { ?x e:date ?d } ORDER BY DESC(?d) ?x LIMIT 20");

    [Benchmark]
    public int Group() => Rows("SELECT ?a (COUNT(*) AS ?n) { ?x e:agent ?a } GROUP BY ?a");

    [Benchmark]
    public int Path() => Rows("SELECT ?p { ?p e:within+ e:place0 }");

    [Benchmark]
    public int Triangle() => Rows("SELECT DISTINCT ?a ?b ?c { ?x e:agent ?a ; e:target ?b . ?y e:agent ?b ; e:target ?c . ?z e:agent ?c ; e:target ?a . ?x e:place e:place5 . ?y e:place e:place5 }");

    [Benchmark]
    public void Serialise() => ResultWriters.Write(_engine.Select(Query("SELECT ?s ?p ?o { ?s ?p ?o }")), ResultFormat.Tsv, TextWriter.Null);

    private int Rows(string query) => _engine.Select(Query(query)).Count();

    private static SparqlQuery Query(string text) => SparqlQuery.Parse(SampleGraph.Prefix + text, prefixes: WellKnownPrefixes.All);
}
