using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>The services of a federation test, played by engines over the files that the test gives them.</summary>
internal sealed class SuiteServices : IServiceClient
{
    private readonly Dictionary<Iri, StoreSnapshot> services = [];

    public static SuiteServices Of(ManifestTest test)
    {
        var suite = new SuiteServices();
        foreach (var service in test.Action is null ? [] : test.Manifest.Objects(test.Action, ManifestDocument.Qt("serviceData")))
        {
            var store = new MemoryStore();
            store.Load(test.Manifest.Objects(service, ManifestDocument.Qt("data")).SelectMany(file => DataFiles.Read(ManifestDocument.LocalPath((Iri)file))));
            suite.services[(Iri)test.Manifest.Object(service, ManifestDocument.Qt("endpoint"))!] = store.Snapshot();
        }

        return suite;
    }

    public IReadOnlyList<IReadOnlyDictionary<string, Term>> Select(Iri service, string query, CancellationToken cancellation)
        => services.TryGetValue(service, out var data)
            ? ResultTable.Of(new QueryEngine(data, new QueryOptions { Services = this }).Select(SparqlQuery.Parse(query), cancellation)).Rows
            : throw new QueryEvaluationException($"{service} is no service of the test");
}
