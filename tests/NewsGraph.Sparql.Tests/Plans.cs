using NewsGraph.Rdf;
using NewsGraph.Tests;

namespace NewsGraph.Sparql.Tests;

/// <summary>Query in, plan out.</summary>
public class Plans
{
    private const string Prefix = "PREFIX ex: <http://e/> ";
    private const string Triangle = "?e1 ex:from ?a ; ex:to ?b . ?e2 ex:from ?b ; ex:to ?c . ?e3 ex:from ?c ; ex:to ?a";

    private static readonly ListQuadSource Clashes = new(Edges(12, 60));

    [Theory]
    [InlineData("SELECT ?x { ?x ex:from ?y } ORDER BY ?y LIMIT 3", "Top 3 by ?y")]
    [InlineData("SELECT ?x { ?x ex:from ?y FILTER(?y = CONCAT('a', 'b')) }", "(?y = \"ab\")")]
    [InlineData("SELECT ?x { ?x ex:from ?y ; ex:to ?z }", "MergeJoin")]
    [InlineData("SELECT ?x { ex:e1 ex:from ?y . ?x ex:to ?y }", "IndexJoin")]
    [InlineData("SELECT ?x { ?x ex:nowhere ?y }", "Nothing: a constant of")]
    [InlineData("SELECT ?x { ?x ex:from ?y OPTIONAL { SELECT (COUNT(*) AS ?n) { ?s ex:to ?o } } }", "Table of 1 column(s)")]
    [InlineData("SELECT DISTINCT ?a ?b ?c { " + Triangle + " }", "MultiwayJoin ?a ?b ?c")]
    public void A_plan_uses_the_operator_that_fits(string query, string expected)
        => Assert.Contains(expected, new QueryEngine(Clashes).Explain(SparqlQuery.Parse(Prefix + query)), StringComparison.Ordinal);

    [Theory]
    [InlineData("SELECT DISTINCT ?a ?b ?c { " + Triangle + " FILTER(STR(?a) < STR(?b)) }")]
    [InlineData("SELECT ?a ?b ?c { " + Triangle + " }")]
    public void Triangles_are_those_that_three_loops_find(string query)
    {
        var found = new QueryEngine(Clashes).Select(SparqlQuery.Parse(Prefix + query)).Select(row => $"{row[0]} {row[1]} {row[2]}").Order(StringComparer.Ordinal);
        var edges = Edges(12, 60).GroupBy(quad => quad.Subject).Select(e => (From: (Iri)e.First(q => q.Predicate.Value.EndsWith("from", StringComparison.Ordinal)).Object, To: (Iri)e.First(q => q.Predicate.Value.EndsWith("to", StringComparison.Ordinal)).Object)).ToList();
        var all = from x in edges from y in edges from z in edges where x.To == y.From && y.To == z.From && z.To == x.From select (x.From, y.From, z.From);
        var rows = query.Contains("DISTINCT", StringComparison.Ordinal) ? all.Where(t => string.CompareOrdinal(t.Item1.Value, t.Item2.Value) < 0).Distinct() : all;
        Assert.Equal(rows.Select(t => $"{t.Item1} {t.Item2} {t.Item3}").Order(StringComparer.Ordinal), found);
    }

    private static IEnumerable<Quad> Edges(int nodes, int edges)
    {
        var random = new Random(7);
        for (var i = 0; i < edges; i++)
        {
            var edge = new Iri($"http://e/e{i}");
            yield return new Quad(edge, new Iri("http://e/from"), new Iri($"http://e/n{random.Next(nodes)}"));
            yield return new Quad(edge, new Iri("http://e/to"), new Iri($"http://e/n{random.Next(nodes)}"));
        }
    }
}
