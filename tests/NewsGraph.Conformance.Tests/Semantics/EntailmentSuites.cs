using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Entailment;
using NewsGraph.Rdf.Reading;
using NewsGraph.Tests;

namespace NewsGraph.Conformance.Tests.Semantics;

/// <summary>
/// The suites of RDF 1.1 and 1.2 Semantics: the closure of a graph must entail the result graph, or contradict itself, or must not.
/// What <c>load --entail</c> adds to a graph must follow by it too.
/// </summary>
public class EntailmentSuites
{
    private static readonly KnownFailures Known = KnownFailures.Load("Semantics", "known-failures.tsv");
    private static readonly Dictionary<string, ManifestTest> Tests = Load("rdf11", "rdf11-rdf-mt/rdf/rdf11/rdf-mt/manifest.ttl")
        .Concat(Load("rdf11", "rdf11-rdf-mt/rdf/rdf11/rdf-mt/az-tests/manifest.ttl"))
        .Concat(Load("rdf12", "rdf12/rdf/rdf12/rdf-semantics/manifest.ttl")).ToDictionary();

    public static TheoryData<string> Ids => [.. Tests.Keys.DefaultIfEmpty("none")];

    [SharedTheory("w3c")]
    [MemberData(nameof(Ids))]
    public void The_rules_entail_what_the_suite_says(string id) => Known.Run(id, () => Run(Tests[id]), $"RDF {id[3]}.{id[4]} semantics");

    private static IEnumerable<KeyValuePair<string, ManifestTest>> Load(string version, string manifest)
    {
        var path = NewsGraph.Tests.Repository.InShared("w3c", manifest);
        return File.Exists(path) ? ManifestDocument.Load(path).Tests.Select(test => KeyValuePair.Create(version + "/" + test.Id, test)) : [];
    }

    private static void Run(ManifestTest test)
    {
        var regime = Enum.Parse<EntailmentRegime>(((Literal)test.Manifest.Object(test.Node, ManifestDocument.Mf("entailmentRegime"))!).Lexical, ignoreCase: true);
        Iri[] recognized = [.. test.Manifest.List(test.Manifest.Object(test.Node, ManifestDocument.Mf("recognizedDatatypes"))).Cast<Iri>()];
        var graph = Read((Iri)test.Action!);
        var result = test.Result is Iri file ? Read(file) : null;
        var closure = new SemanticClosure(graph, regime, recognized, result ?? []);

        // A result that is no file is a contradiction.
        Assert.Equal(test.TypeName == "PositiveEntailmentTest", result is null ? closure.IsContradictory : closure.Entails(result));
        if (regime == EntailmentRegime.Rdfs)
        {
            Assert.True(closure.Entails(new ForwardRules(new Schema(graph)).Apply(graph)), "load --entail adds what does not follow");
        }
    }

    /// <summary>The quads of a file; a manifest names two as .nt that the suite holds as .ttl.</summary>
    private static List<Quad> Read(Iri file)
    {
        var path = ManifestDocument.LocalPath(file);
        return [.. RdfFormats.ReadFile(File.Exists(path) ? path : Path.ChangeExtension(path, ".ttl"), new RdfReaderOptions { BaseIri = file.Value })];
    }
}
