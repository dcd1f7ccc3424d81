using NewsGraph.Mapping;
using NewsGraph.Rdf;

namespace NewsGraph.Cli.Checking;

/// <summary>Checks <c>ontology/entities</c>: every entity has a class and an Arabic name and stands in one place, and what it refers to is there.</summary>
internal static class KnownWorldCheck
{
    private const string Ng = "https://w3id.org/newsgraph#";
    private static readonly Iri Label = new("http://www.w3.org/2000/01/rdf-schema#label");

    /// <summary>The problems of the entity files together.</summary>
    /// <param name="all">The Turtle files.</param>
    /// <param name="inTables">Keys of the entities that tables describe, each with its file.</param>
    public static IEnumerable<string> Problems(IReadOnlyList<TurtleFile> all, IReadOnlyDictionary<string, string> inTables)
    {
        List<TurtleFile> files = [.. all.Where(f => f.File.IsIn("entities"))];
        var owners = new Dictionary<Iri, TurtleFile>();
        foreach (var (file, entity) in files.SelectMany(f => Entities(f).Select(e => (f, e))))
        {
            if (!owners.TryAdd(entity.Key, file))
            {
                yield return file.Problem(entity.Key, $"{Short(entity.Key)} is described in {owners[entity.Key].File.Name} as well; keep one of the two");
            }

            foreach (var problem in Lacks(file, entity))
            {
                yield return problem;
            }
        }

        var names = owners.Keys.Select(Short).ToList();
        foreach (var (file, entity) in files.SelectMany(f => Missing(f, owners).Where(e => !inTables.ContainsKey(Short(e)["id:".Length..])).Select(e => (f, e))))
        {
            var near = EditDistance.Nearest(Short(entity), names);
            yield return file.Problem(entity, $"{Short(entity)} is described nowhere{(near is null ? "" : $", perhaps {near} is meant")}; correct it or describe it in ontology/entities");
        }
    }

    private static IEnumerable<IGrouping<Iri, Quad>> Entities(TurtleFile file) =>
        file.Quads.Where(q => IsEntity(q.Subject)).GroupBy(q => (Iri)q.Subject);

    private static IEnumerable<string> Lacks(TurtleFile file, IGrouping<Iri, Quad> entity)
    {
        if (!entity.Any(q => q.Predicate == RdfTerms.Type && q.Object is Iri type && type.Value.StartsWith(Ng, StringComparison.Ordinal)))
        {
            yield return file.Problem(entity.Key, $"{Short(entity.Key)} has no class; say what it is, such as «a ng:City»");
        }

        if (!entity.Any(q => q.Predicate == Label && q.Object is Literal { Language: "ar" }))
        {
            yield return file.Problem(entity.Key, $"{Short(entity.Key)} has no Arabic name; add rdfs:label \"…\"@ar");
        }
    }

    private static IEnumerable<Iri> Missing(TurtleFile file, Dictionary<Iri, TurtleFile> owners) =>
        file.Quads.Select(q => q.Object).Where(IsEntity).Cast<Iri>().Where(e => !owners.ContainsKey(e)).Distinct();

    private static bool IsEntity(Term term) => term is Iri iri && iri.Value.StartsWith(MappingOptions.DefaultBaseIri, StringComparison.Ordinal);

    private static string Short(Iri entity) => "id:" + entity.Value[MappingOptions.DefaultBaseIri.Length..];
}
