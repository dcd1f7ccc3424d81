using System.Globalization;
using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>All direct edges from one thing to another, as one arrow.</summary>
/// <param name="From">Who acted.</param>
/// <param name="To">On whom.</param>
/// <param name="Types">The kinds of edge with the number of events (or claims, where no event stands behind it), most frequent first.</param>
internal sealed record DirectEdges(Iri From, Iri To, IReadOnlyList<(Iri Type, int Count)> Types)
{
    private const int ActWeight = 10;

    private const string Query = """
        SELECT ?from ?type ?to ?claims ?events WHERE {
          ?edge a ng:DirectEdge ; ng:edgeFrom ?from ; ng:edgeTo ?to ; ng:edgeType ?type ; ng:claimCount ?claims .
          OPTIONAL { ?edge ng:eventCount ?events }
        }
        """;

    /// <summary>Number of events (or claims) behind all of it.</summary>
    public int Count => Types.Sum(t => t.Count);

    /// <summary>How much it tells: what was done counts for more than what belongs to what.</summary>
    public int Weight { get; init; }

    /// <summary>The edges that touch a thing, by their ends.</summary>
    public static List<DirectEdges> Touching(Iri thing, GraphQuestions questions) =>
    [
        .. questions.Ask(Query, ("from", thing)).Concat(questions.Ask(Query, ("to", thing)))
            .Select(r => (From: r["from"] as Iri, To: r["to"] as Iri, Type: (Iri)r["type"]!, Count: Number(r["events"] ?? r["claims"]!), IsAct: r["events"] is not null))
            .Where(e => e.From is not null && e.To is not null && e.From != e.To)
            .GroupBy(e => (From: e.From!, To: e.To!))
            .Select(g => new DirectEdges(g.Key.From, g.Key.To, [.. g.Select(e => (e.Type, e.Count)).Distinct().OrderByDescending(t => t.Count).ThenBy(t => t.Type.Value, StringComparer.Ordinal)])
            {
                Weight = g.Sum(e => e.IsAct ? ActWeight * e.Count : e.Count),
            })
            .OrderByDescending(e => e.Weight).ThenBy(e => e.From.Value, StringComparer.Ordinal).ThenBy(e => e.To.Value, StringComparer.Ordinal),
    ];

    /// <summary>The arrow, coloured by its most frequent kind.</summary>
    public DiagramEdge Draw(DiagramCanvas canvas, GraphQuestions questions)
    {
        var lines = Types.Take(Screenful.EdgeLines).Select(t => t.Count > 1 ? $"{questions.Label(t.Type)} ×{DiagramCanvas.Count(t.Count)}" : questions.Label(t.Type)).ToList();
        if (Types.Count > Screenful.EdgeLines)
        {
            lines.Add(questions.Theme.Word("more", DiagramCanvas.Count(Types.Count - Screenful.EdgeLines)));
        }

        return new DiagramEdge(canvas.Add(From), canvas.Add(To), questions.Theme.EdgeStyleOf([Types[0].Type]), lines) { Weight = Count };
    }

    private static int Number(Term term) => int.Parse(((Literal)term).Lexical, CultureInfo.InvariantCulture);
}
