using NewsGraph.Mapping.Lookup;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Shacl;
using NewsGraph.Shacl.Reports;
using NewsGraph.Store;

namespace NewsGraph.Cli.Checking;

/// <summary>Validates a graph against the shapes that come with the program.</summary>
internal static class GraphCheck
{
    private static readonly Iri SubClassOf = new("http://www.w3.org/2000/01/rdf-schema#subClassOf");

    /// <summary>All violations, each as one line: the thing, what is wrong in the language asked for, where, and the value.</summary>
    public static IReadOnlyList<string> Violations(IQuadSource graph, string language)
    {
        using var shapes = new MemoryStore();
        shapes.Load(OntologyFiles.Shapes());
        using var whole = HasOntology(graph) ? null : WithOntology(graph);
        var paths = new TripleReader(shapes.Snapshot());
        var names = NameIndex.OfThings(graph);
        return [.. new ShaclValidator(shapes.Snapshot()).Validate(whole?.Snapshot() ?? graph).Results.Select(r => Line(r, language, names, paths))];
    }

    /// <summary>Without the ontology's classes a graph doesn't tell that an airstrike is an event.</summary>
    private static bool HasOntology(IQuadSource graph) => graph.PatternOf(null, SubClassOf, Ng.Event) is { } pattern && graph.Match(pattern).Any();

    private static MemoryStore WithOntology(IQuadSource graph)
    {
        var store = new MemoryStore();
        store.Load(graph.Quads().Concat(OntologyFiles.Definitions()));
        return store;
    }

    private static string Line(ValidationResult result, string language, NameIndex names, TripleReader shapes)
    {
        var label = result.FocusNode is Iri iri && names.LabelOf(iri) is var name && name != iri.Value ? $" ({name})" : "";
        var path = result.Path is { } p ? $" · {Path(p, shapes)}" : "";
        var value = result.Value is { } v ? $" · {v}" : "";
        return $"{result.FocusNode}{label}: {result.MessageIn(language)}{path}{value}";
    }

    private static string Path(Term path, TripleReader shapes) => path switch
    {
        Iri iri => Shortened(iri),
        _ when shapes.Object(path, ShaclTerms.Of("inversePath")) is { } inverse => "^" + Path(inverse, shapes),
        _ => path.ToString() ?? "",
    };

    private static string Shortened(Iri iri) =>
        WellKnownPrefixes.All.FirstOrDefault(p => iri.Value.StartsWith(p.Value, StringComparison.Ordinal)) is { Value: { } space } prefix ? $"{prefix.Key}:{iri.Value[space.Length..]}" : iri.ToString();
}
