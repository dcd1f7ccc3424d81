using NewsGraph.Diagrams.Names;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>What the graph says of one event, as pictures need it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Class">Its finest class.</param>
/// <param name="Classes">All its classes.</param>
/// <param name="Agents">Who.</param>
/// <param name="Targets">Whom.</param>
/// <param name="Places">Where.</param>
/// <param name="Time">When, as stated in ISO 8601, or null.</param>
/// <param name="Status">Word for an event that no claim asserts (denied, planned …), or null.</param>
public sealed record EventFacts(
    Iri Event,
    Iri Class,
    IReadOnlyList<Iri> Classes,
    IReadOnlyList<Iri> Agents,
    IReadOnlyList<Iri> Targets,
    IReadOnlyList<Iri> Places,
    string? Time,
    string? Status)
{
    private const string Everything = "SELECT ?property ?value WHERE { ?event ?property ?value }";
    private const string Parents = "SELECT ?parent WHERE { ?class rdfs:subClassOf ?parent }";
    private const string Standing = """
        SELECT DISTINCT ?polarity ?modality WHERE { ?claim ng:reports ?event ; ng:polarity ?polarity ; ng:modality ?modality }
        """;

    private static readonly string Ng = WellKnownPrefixes.All["ng"];

    /// <summary>Reads an event.</summary>
    public static EventFacts Of(Iri happening, GraphQuestions questions)
    {
        var values = questions.Ask(Everything, ("event", happening)).ToLookup(r => ((Iri)r["property"]!).Value, r => r["value"]!, StringComparer.Ordinal);
        var classes = Sorted(values[RdfTerms.Type.Value]).Where(c => c.Value != Ng + "Event").ToList();
        return new EventFacts(
            happening,
            Finest(classes, questions),
            classes,
            Sorted(values[Ng + "agent"]),
            Sorted(values[Ng + "target"]),
            Sorted(values[Ng + "place"]),
            values[Ng + "timeValue"].OfType<Literal>().Select(l => l.Lexical).Order(StringComparer.Ordinal).FirstOrDefault(),
            StatusOf(happening, questions));
    }

    /// <summary>The word for claims that don't assert what they report, or null.</summary>
    public static string? StatusWord(Iri polarity, Iri modality, GraphQuestions questions)
    {
        if (polarity.Value == Ng + "Negative")
        {
            return questions.Theme.Word("denied");
        }

        var name = NameFinder.LocalName(modality);
        return name == "Asserted" ? null : questions.Theme.Word(name.ToLowerInvariant());
    }

    private static string? StatusOf(Iri happening, GraphQuestions questions)
    {
        var words = questions.Ask(Standing, ("event", happening))
            .Select(r => StatusWord((Iri)r["polarity"]!, (Iri)r["modality"]!, questions))
            .ToList();
        return words.Count == 0 || words.Contains(null) ? null : words.Order(StringComparer.Ordinal).First();
    }

    private static List<Iri> Sorted(IEnumerable<Term> terms) => [.. terms.OfType<Iri>().OrderBy(t => t.Value, StringComparer.Ordinal)];

    private static Iri Finest(List<Iri> classes, GraphQuestions questions)
    {
        var parents = classes.SelectMany(c => questions.Ask(Parents, ("class", c)).Select(r => r["parent"]).OfType<Iri>()).ToHashSet();
        return classes.Find(c => !parents.Contains(c)) ?? classes.FirstOrDefault() ?? new Iri(Ng + "Event");
    }
}
