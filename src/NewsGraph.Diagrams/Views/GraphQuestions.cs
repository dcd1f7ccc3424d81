using System.Collections.Concurrent;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Diagrams.Views;

/// <summary>Asks the graph by SPARQL, over the union of all its graphs, and knows the names of things in the reader's language.</summary>
public sealed class GraphQuestions
{
    private const string Labels = """
        SELECT ?name (LANG(?name) AS ?language) WHERE { { ?thing rdfs:label ?name } UNION { ?thing ng:title ?name } }
        """;

    private readonly QueryEngine _engine;
    private readonly ConcurrentDictionary<Iri, string> _labels = new();
    private readonly ConcurrentDictionary<string, SparqlQuery> _parsed = new(StringComparer.Ordinal);

    /// <summary>Creates the questioner.</summary>
    /// <param name="source">The graph.</param>
    /// <param name="language">Language of names.</param>
    public GraphQuestions(IQuadSource source, DiagramLanguage language)
    {
        _engine = new QueryEngine(source, new QueryOptions { UnionDefaultGraph = true });
        Language = language;
        Theme = new DiagramTheme(this);
    }

    /// <summary>Language of names.</summary>
    public DiagramLanguage Language { get; }

    /// <summary>How kinds look and what pictures say.</summary>
    public DiagramTheme Theme { get; }

    /// <summary>The rows of a SELECT query; variables may be given values.</summary>
    public List<Solution> Ask(string query, params (string Variable, Term Value)[] given)
    {
        var parsed = _parsed.GetOrAdd(query, static text => SparqlQuery.Parse(text, null, WellKnownPrefixes.All));
        foreach (var (variable, value) in given)
        {
            parsed = parsed.Bind(variable, value);
        }

        return [.. _engine.Select(parsed)];
    }

    /// <summary>The name of a thing: in the reader's language, else in another, else the last part of its IRI.</summary>
    public string Label(Iri thing) => _labels.GetOrAdd(thing, FindLabel);

    // Arabic in Latin letters (tags are kept in lower case): second best for English, last for Arabic.
    private const string Transliterated = "ar-latn";

    private string FindLabel(Iri thing)
    {
        var wanted = Language == DiagramLanguage.Arabic ? "ar" : "en";
        var names = Ask(Labels, ("thing", thing))
            .Select(r => (Name: ((Literal)r["name"]!).Lexical, Language: ((Literal)r["language"]!).Lexical))
            .OrderBy(n => n.Language == wanted ? 0 : (n.Language == Transliterated) == (wanted == "en") ? 1 : 2).ThenBy(n => n.Language, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.Ordinal)
            .ToList();
        return names.Count > 0 ? names[0].Name : Humanizer.StringHumanizeExtensions.Humanize(NameFinder.LocalName(thing));
    }
}
