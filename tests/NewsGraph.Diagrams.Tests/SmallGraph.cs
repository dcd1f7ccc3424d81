using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;
using NewsGraph.Diagrams.Views;
using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Tests.Diagrams;

/// <summary>The graph of <c>Data/small.trig</c> with the ontology beside it.</summary>
internal sealed class SmallGraph : IDisposable
{
    private readonly MemoryStore _store = new();

    public SmallGraph(DiagramLanguage language = DiagramLanguage.Arabic, IEnumerable<Quad>? more = null)
    {
        _store.Load(RdfFormats.ReadFile(Repository.At("tests", "NewsGraph.Diagrams.Tests", "Data", "small.trig")));
        _store.Load(RdfFormats.ReadFile(Repository.At("ontology", "newsgraph.ttl")));
        _store.Load(RdfFormats.ReadFile(Repository.At("ontology", "events.ttl")));
        _store.Load(more ?? []);
        Questions = new GraphQuestions(_store.Snapshot(), language);
        Names = new NameFinder(Questions);
    }

    public GraphQuestions Questions { get; }

    public NameFinder Names { get; }

    public static Iri Id(string name) => new("http://example.org/id/" + name);

    public void Dispose() => _store.Dispose();
}
