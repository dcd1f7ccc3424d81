using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Tests;
using Repository = NewsGraph.Tests.Repository;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>The W3C query suites of SPARQL 1.0 and 1.1: every entry is a row.</summary>
public class QuerySuites
{
    private static readonly KnownFailures Known = KnownFailures.Load("Sparql", "known-failures.tsv");

    private static readonly string[] Manifests =
    [
        "sparql11/sparql/sparql11/manifest-sparql11-query.ttl",
        "sparql11/sparql/sparql11/manifest-sparql11-results.ttl",
        "sparql11/sparql/sparql11/service/manifest.ttl",
        "sparql10/sparql/sparql10/manifest-syntax.ttl",
        "sparql10/sparql/sparql10/manifest-evaluation.ttl",
        "sparql12/sparql/sparql12/manifest.ttl",
    ];

    private static readonly Dictionary<string, ManifestTest> Tests = LoadTests();

    public static TheoryData<string> Ids => [.. Tests.Keys.DefaultIfEmpty("none")];

    [SharedTheory("w3c")]
    [MemberData(nameof(Ids))]
    public void The_engine_does_what_the_suite_says(string id) => Known.Run(id, () => Run(Tests[id]), SuiteOf(id));

    private static Dictionary<string, ManifestTest> LoadTests()
    {
        var tests = new Dictionary<string, ManifestTest>();
        foreach (var manifest in Manifests.Select(m => Repository.InShared("w3c", m)).Where(File.Exists))
        {
            var suite = manifest[(manifest.LastIndexOf("/sparql", StringComparison.Ordinal) + 7)..][..2] + "/";
            foreach (var test in ManifestDocument.Load(manifest).AllTests.Where(IsOurs))
            {
                tests.TryAdd(suite + test.Id, test);
            }
        }

        return tests;
    }

    private static string SuiteOf(string id) => $"SPARQL {id[0]}.{id[1]} {(id.Contains("/service#", StringComparison.Ordinal) ? "federation" : id.StartsWith("11", StringComparison.Ordinal) ? "query" : "all")}";

    /// <summary>Entailment regimes are another standard.</summary>
    private static bool IsOurs(ManifestTest test) => !test.Manifest.Path.Contains("/entailment/", StringComparison.Ordinal);

    private static void Run(ManifestTest test)
    {
        switch (test.TypeName)
        {
            case "PositiveSyntaxTest" or "PositiveSyntaxTest11":
                Parse((Iri)test.Action!);
                break;
            case "NegativeSyntaxTest" or "NegativeSyntaxTest11":
                var error = Assert.Throws<SparqlSyntaxException>(() => Parse((Iri)test.Action!));
                Assert.True(error.Line > 0 && error.Column > 0, error.Message);
                break;
            case "PositiveUpdateSyntaxTest":
                ParseUpdate((Iri)test.Action!);
                break;
            case "NegativeUpdateSyntaxTest":
                Assert.Throws<SparqlSyntaxException>(() => ParseUpdate((Iri)test.Action!));
                break;
            case "UpdateEvaluationTest":
                UpdateSuites.Evaluate(test);
                break;
            case "QueryEvaluationTest" or "CSVResultFormatTest":
                QueryEvaluation.Run(test);
                break;
            default:
                Assert.Fail($"no runner for tests of type {test.TypeName}");
                break;
        }
    }

    private static SparqlUpdate ParseUpdate(Iri file) => SparqlUpdate.Parse(File.ReadAllText(ManifestDocument.LocalPath(file)), file.Value);

    private static SparqlQuery Parse(Iri file) => SparqlQuery.Parse(File.ReadAllText(ManifestDocument.LocalPath(file)), file.Value);
}
