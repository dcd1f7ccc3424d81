using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Entailment;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;
using NewsGraph.Sparql;
using NewsGraph.Store;
using NewsGraph.Tests;

namespace NewsGraph.Conformance.Tests.Semantics;

/// <summary>
/// The suites of RDF 1.1 and 1.2 Semantics: what <c>load --entail</c> makes of a graph must entail the result graph, or must not.
/// Simple entailment is a query: the result's blank nodes are its variables (RDF 1.2 Semantics §5.3, interpolation lemma).
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
        var isWanted = test.TypeName == "PositiveEntailmentTest";
        var regime = ((Literal)test.Manifest.Object(test.Node, ManifestDocument.Mf("entailmentRegime"))!).Lexical;
        var graph = Read((Iri)test.Action!);
        var closed = regime == "simple" ? graph : [.. new ForwardRules(new Schema(graph)).Apply(graph)];

        // A result that is no file is a contradiction, which forward rules don't look for.
        Assert.Equal(isWanted, test.Result is Iri result && Entails(closed, Read(result)));
    }

    private static bool Entails(IReadOnlyList<Quad> graph, IReadOnlyList<Quad> result)
    {
        using var store = new MemoryStore();
        store.Load(graph);
        var pattern = string.Join(" .\n", result.Select(q => $"{NTriplesText.Of(q.Subject)} {NTriplesText.Of(q.Predicate)} {NTriplesText.Of(q.Object)}"));
        return new QueryEngine(store.Snapshot()).Ask(SparqlQuery.Parse($"ASK {{\n{pattern}\n}}"));
    }

    private static List<Quad> Read(Iri file) => [.. RdfFormats.ReadFile(ManifestDocument.LocalPath(file), new RdfReaderOptions { BaseIri = file.Value })];
}
