using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Shacl;
using NewsGraph.Store;

namespace NewsGraph.Cli.Checking;

/// <summary>Checks that every term of the ontology is defined and labelled, and that the shapes are well-formed.</summary>
internal static class VocabularyCheck
{
    private static readonly Iri Label = new("http://www.w3.org/2000/01/rdf-schema#label");
    private static readonly string[] Languages = ["ar", "en"];

    /// <summary>The problems of the files together.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<TurtleFile> files)
    {
        var defined = Defined(files);
        return files.SelectMany(f => Undefined(f, defined)).Concat(files.Where(IsDefining).SelectMany(Unlabelled)).Concat(files.Where(f => Named(f, "shapes.ttl")).SelectMany(Shapes));
    }

    /// <summary>All terms that the ontology's files define; shapes are terms as well.</summary>
    public static HashSet<Term> Defined(IEnumerable<TurtleFile> files) => files.Where(f => IsDefining(f) || Named(f, "shapes.ttl")).SelectMany(f => f.Quads).Where(q => IsTerm(q.Subject)).Select(q => q.Subject).ToHashSet();

    /// <summary>True for a term in the ontology's namespace.</summary>
    public static bool IsTerm(Term term) => term is Iri iri && iri.Value.Length > Ng.Namespace.Length && iri.Value.StartsWith(Ng.Namespace, StringComparison.Ordinal);

    private static IEnumerable<string> Undefined(TurtleFile file, HashSet<Term> defined) =>
        file.Quads.SelectMany(q => new[] { q.Subject, q.Predicate, q.Object }).Where(t => IsTerm(t) && !defined.Contains(t)).Distinct()
            .Select(t => file.Problem((Iri)t, $"{Short(t)} is defined nowhere{Nearest(t, defined)}; correct it or define it in ontology/newsgraph.ttl"));

    private static IEnumerable<string> Unlabelled(TurtleFile file) =>
        from term in file.Quads.Where(q => IsTerm(q.Subject)).GroupBy(q => (Iri)q.Subject)
        from language in Languages
        where !term.Any(q => q.Predicate == Label && q.Object is Literal label && label.Language == language)
        select file.Problem(term.Key, $"{Short(term.Key)} has no label in {(language == "ar" ? "Arabic" : "English")}; add rdfs:label \"…\"@{language}");

    private static IEnumerable<string> Shapes(TurtleFile file)
    {
        using var store = new MemoryStore();
        store.Load(file.Quads);
        try
        {
            _ = new ShaclValidator(store.Snapshot());
            return [];
        }
        catch (ShapeException error)
        {
            return [file.File.Problem(0, error.Message)];
        }
    }

    private static string Nearest(Term term, HashSet<Term> defined) =>
        EditDistance.Nearest(Short(term), defined.Select(Short)) is { } near ? $", perhaps {near} is meant" : "";

    private static string Short(Term term) => "ng:" + ((Iri)term).Value[Ng.Namespace.Length..];

    private static bool IsDefining(TurtleFile file) => Named(file, "newsgraph.ttl") || Named(file, "events.ttl");

    private static bool Named(TurtleFile file, string name) => Path.GetFileName(file.File.Name) == name;
}
