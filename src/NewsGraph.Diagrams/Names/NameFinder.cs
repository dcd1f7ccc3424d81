using NewsGraph.Diagrams.Views;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Names;

/// <summary>Finds the things that a user names: by IRI, by name, by other name; the order in which they are tried is that order.</summary>
/// <param name="questions">The graph.</param>
public sealed class NameFinder(GraphQuestions questions)
{
    private const int MostOffered = 6;

    private const string Entities = """
        SELECT DISTINCT ?thing ?name ?rank WHERE {
          { ?thing rdfs:label ?name BIND(0 AS ?rank) } UNION { ?thing skos:altLabel ?name BIND(1 AS ?rank) }
          FILTER EXISTS { { ?thing a ng:Person } UNION { ?thing a ng:Organization } UNION { ?thing a ng:Place } UNION { ?thing a ng:Group } }
        }
        """;

    private const string Articles = """
        SELECT DISTINCT ?thing ?name ?rank WHERE { ?thing a ng:Article . OPTIONAL { ?thing ng:title ?title } BIND(COALESCE(STR(?title), STR(?thing)) AS ?name) BIND(0 AS ?rank) }
        """;

    /// <summary>The actor or place of a name.</summary>
    /// <exception cref="NameNotFoundException">There is none, or there are several.</exception>
    public Iri Entity(string name) => Find(name, Entities);

    /// <summary>The article of an id, title or IRI.</summary>
    /// <exception cref="NameNotFoundException">There is none, or there are several.</exception>
    public Iri Article(string name) => Find(name, Articles);

    private Iri Find(string name, string query)
    {
        var all = questions.Ask(query)
            .Select(r => (Thing: (Iri)r["thing"]!, Name: ((Literal)r["name"]!).Lexical, Rank: int.Parse(((Literal)r["rank"]!).Lexical, System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();
        if (all.Find(c => c.Thing.Value == name || LocalName(c.Thing) == name).Thing is { } named)
        {
            return named;
        }

        var key = NameKey.Of(name);
        var matches = all.Where(c => NameKey.Of(c.Name) == key).GroupBy(c => c.Rank).OrderBy(g => g.Key).FirstOrDefault()?.Select(c => c.Thing).Distinct().ToList();
        return matches switch
        {
            null => throw NameNotFoundException.Nothing(name, Nearest(key, all.Select(c => c.Name))),
            [var only] => only,
            _ => throw NameNotFoundException.Several(name, [.. matches.OrderBy(m => m.Value, StringComparer.Ordinal).Select(m => $"{questions.Label(m)} <{m.Value}>")]),
        };
    }

    /// <summary>The part of an IRI after the last slash or hash, unescaped.</summary>
    public static string LocalName(Iri iri) => Uri.UnescapeDataString(iri.Value[(iri.Value.LastIndexOfAny(['/', '#']) + 1)..]);

    private static List<string> Nearest(string key, IEnumerable<string> names) =>
    [
        .. names.Distinct(StringComparer.Ordinal)
            .Select(n => (Name: n, Key: NameKey.Of(n)))
            .Select(n => (n.Name, Distance: n.Key.Contains(key, StringComparison.Ordinal) ? 0 : EditDistance.Between(key, n.Key)))
            .Where(n => n.Distance <= Math.Max(2, key.Length / 3))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Take(MostOffered).Select(n => n.Name),
    ];
}
