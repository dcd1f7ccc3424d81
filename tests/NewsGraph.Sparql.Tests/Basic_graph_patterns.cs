using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Store;
using NewsGraph.Tests;

namespace NewsGraph.Sparql.Tests;

/// <summary>Random patterns over random graphs have the solutions that trying every quad for every pattern finds (SPARQL 1.1 Query §18.3.1).</summary>
public class Basic_graph_patterns
{
    private const int Queries = 25;
    private static readonly string[] Variables = ["?s", "?a", "?b", "?c"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Solutions_are_those_that_trying_everything_finds(int seed)
    {
        var random = new Random(seed);
        var quads = Graph(random);
        var store = new MemoryStore();
        store.Load(quads);
        for (var i = 0; i < Queries; i++)
        {
            var patterns = Enumerable.Range(0, random.Next(2, 6)).Select(_ => Pattern(random)).ToArray();
            var text = $"SELECT ?s ?a ?b ?c {{ {string.Join(" . ", patterns.Select(p => string.Join(' ', p)))} }}";
            var expected = Solve(patterns, quads).Order(StringComparer.Ordinal).ToList();
            Assert.True(expected.SequenceEqual(Rows(store.Snapshot(), text), StringComparer.Ordinal), text);
            Assert.True(expected.SequenceEqual(Rows(new ListQuadSource(quads), text), StringComparer.Ordinal), text);
        }
    }

    [Fact]
    public void A_constant_object_is_looked_for_where_a_subject_is_read_in_one_pass()
    {
        var store = new MemoryStore();
        store.Load(Enumerable.Range(0, 500).SelectMany(n => new[]
        {
            Quad($"s{n}", "from", n == 0 ? "x" : "z"), Quad($"s{n}", "type", n == 0 ? "unsure" : "sure"), Quad($"s{n}", "to", "y"), Quad($"s{n}", "count", "one"),
        }));
        const string Star = "SELECT ?s { ?s <http://e/from> <http://e/x> ; <http://e/type> <http://e/sure> ; <http://e/to> ?a ; <http://e/count> ?b }";
        Assert.Contains("StarJoin", new QueryEngine(store.Snapshot()).Explain(SparqlQuery.Parse(Star)), StringComparison.Ordinal);
        Assert.Empty(Rows(store.Snapshot(), Star));
        Assert.Single(Rows(store.Snapshot(), Star.Replace("/sure", "/unsure", StringComparison.Ordinal)));
    }

    private static List<string> Rows(IQuadSource source, string query) =>
        [.. new QueryEngine(source).Select(SparqlQuery.Parse(query)).Select(row => string.Join(' ', Variables.Select(v => (row[v[1..]] as Iri)?.Value ?? "-"))).Order(StringComparer.Ordinal)];

    /// <summary>Some thirty subjects, one of them with hundreds of quads.</summary>
    private static List<Quad> Graph(Random random)
    {
        var few = Enumerable.Range(0, 160).Select(_ => Quad($"s{random.Next(30)}", $"p{random.Next(4)}", $"o{random.Next(8)}"));
        var many = Enumerable.Range(0, 270).Select(n => Quad("s0", $"p{random.Next(4)}", $"m{n}"));
        return [.. few.Concat(many).Concat([Quad("o1", "p0", "o2"), Quad("o2", "p1", "o3")]).Distinct()];
    }

    /// <summary>Mostly around ?s, its object a variable, a constant or one that no quad has.</summary>
    private static string[] Pattern(Random random) =>
    [
        random.Next(5) switch { 0 => "?a", 1 => Text($"s{random.Next(30)}"), _ => "?s" },
        Text($"p{random.Next(4)}"),
        random.Next(5) switch { 0 => "?a", 1 => "?b", 2 => "?c", 3 => Text($"o{random.Next(8)}"), _ => Text($"o{random.Next(9)}") },
    ];

    private static IEnumerable<string> Solve(string[][] patterns, List<Quad> quads)
    {
        IEnumerable<Dictionary<string, string>> solutions = [new(StringComparer.Ordinal)];
        foreach (var pattern in patterns)
        {
            var before = solutions.ToList();
            solutions = before.SelectMany(s => quads.Select(q => Extend(s, pattern, q)).OfType<Dictionary<string, string>>()).ToList();
        }

        return solutions.Select(s => string.Join(' ', Variables.Select(v => s.GetValueOrDefault(v, "-"))));
    }

    private static Dictionary<string, string>? Extend(Dictionary<string, string> solution, string[] pattern, Quad quad)
    {
        var extended = new Dictionary<string, string>(solution, StringComparer.Ordinal);
        Term[] terms = [quad.Subject, quad.Predicate, quad.Object];
        for (var i = 0; i < terms.Length; i++)
        {
            var value = ((Iri)terms[i]).Value;
            var wanted = pattern[i][0] == '?' ? extended.GetValueOrDefault(pattern[i], value) : pattern[i][1..^1];
            if (wanted != value)
            {
                return null;
            }

            if (pattern[i][0] == '?')
            {
                extended[pattern[i]] = value;
            }
        }

        return extended;
    }

    private static string Text(string name) => string.Create(CultureInfo.InvariantCulture, $"<http://e/{name}>");

    private static Quad Quad(string subject, string predicate, string @object) => new(new Iri("http://e/" + subject), new Iri("http://e/" + predicate), new Iri("http://e/" + @object));
}
