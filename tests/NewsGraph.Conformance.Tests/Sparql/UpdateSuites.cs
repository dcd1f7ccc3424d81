using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Store;
using NewsGraph.Tests;
using Repository = NewsGraph.Tests.Repository;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>The W3C update suites of SPARQL 1.1, syntax and evaluation: every entry is a row.</summary>
public class UpdateSuites
{
    private const string Label = "http://www.w3.org/2000/01/rdf-schema#label";
    private static readonly KnownFailures Known = KnownFailures.Load("Sparql", "known-failures.tsv");
    private static readonly string Manifest = Repository.InShared("w3c", "sparql11", "sparql", "sparql11", "manifest-sparql11-update.ttl");
    private static readonly Dictionary<string, ManifestTest> Tests = File.Exists(Manifest)
        ? ManifestDocument.Load(Manifest).AllTests.ToDictionary(test => "11/" + test.Id)
        : [];

    public static TheoryData<string> Ids => [.. Tests.Keys.DefaultIfEmpty("none")];

    [SharedTheory("w3c")]
    [MemberData(nameof(Ids))]
    public void The_engine_does_what_the_suite_says(string id) => Known.Run(id, () => Run(Tests[id]), "SPARQL 1.1 update");

    [SharedFact("w3c")]
    public void The_suites_are_complete() => Assert.Equal((94, 55), (Tests.Values.Count(t => t.TypeName == "UpdateEvaluationTest"), Tests.Values.Count(t => t.TypeName.EndsWith("UpdateSyntaxTest11", StringComparison.Ordinal))));

    private static void Run(ManifestTest test)
    {
        switch (test.TypeName)
        {
            case "PositiveUpdateSyntaxTest11":
                Parse((Iri)test.Action!);
                break;
            case "NegativeUpdateSyntaxTest11" or "NegativeSyntaxTest11":
                var error = Assert.Throws<SparqlSyntaxException>(() => Parse((Iri)test.Action!));
                Assert.True(error.Line > 0 && error.Column > 0, error.Message);
                break;
            case "UpdateEvaluationTest":
                Evaluate(test);
                break;
            default:
                Assert.Fail($"no runner for tests of type {test.TypeName}");
                break;
        }
    }

    internal static void Evaluate(ManifestTest test)
    {
        using var store = new MemoryStore();
        store.Load(Data(test, test.Action!));
        new UpdateEngine(store).Apply(Parse((Iri)test.Manifest.Object(test.Action!, ManifestDocument.Ut("request"))!));
        var expected = Data(test, test.Result!).ToList();
        var found = store.Snapshot().Quads().ToList();
        Assert.True(DatasetIsomorphism.AreIsomorphic(expected, found), $"expected\n{string.Join('\n', expected)}\nfound\n{string.Join('\n', found)}");
    }

    private static IEnumerable<Quad> Data(ManifestTest test, Term node)
        => test.Manifest.Objects(node, ManifestDocument.Ut("data")).SelectMany(file => Load((Iri)file, null))
            .Concat(test.Manifest.Objects(node, ManifestDocument.Ut("graphData")).SelectMany(graph => Load(
                (Iri)test.Manifest.Object(graph, ManifestDocument.Ut("graph"))!, new Iri(((Literal)test.Manifest.Object(graph, new Iri(Label))!).Lexical))));

    /// <summary>A node means the same in all files of a data set, as the suite's results expect.</summary>
    private static IEnumerable<Quad> Load(Iri file, Iri? graph) => DataFiles.Read(ManifestDocument.LocalPath(file)).Select(quad => quad with { Graph = graph ?? quad.Graph });

    private static SparqlUpdate Parse(Iri file) => SparqlUpdate.Parse(File.ReadAllText(ManifestDocument.LocalPath(file)), file.Value);
}
