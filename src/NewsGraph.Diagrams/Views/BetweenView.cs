using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>What happened between two things: the events that join them; where there is none, the shortest chains of direct edges.</summary>
/// <param name="questions">The graph.</param>
public sealed class BetweenView(GraphQuestions questions)
{
    private const int LongestChain = 4;

    private const string Shared = """
        SELECT DISTINCT ?event ?earliest WHERE {
          { ?event ng:agent ?a ; ng:target ?b } UNION { ?event ng:agent ?b ; ng:target ?a } UNION { ?event ng:agent ?a , ?b }
          ?event a ng:Event .
          OPTIONAL { ?event ng:earliest ?earliest }
        }
        """;

    /// <summary>Draws what lies between two things.</summary>
    public Diagram Of(Iri first, Iri second)
    {
        var canvas = new DiagramCanvas(questions);
        canvas.Add(first, isFocus: true);
        canvas.Add(second, isFocus: true);
        var events = questions.Ask(Shared, ("a", first), ("b", second))
            .OrderByDescending(r => (r["earliest"] as Literal)?.Lexical, StringComparer.Ordinal).ThenBy(r => ((Iri)r["event"]!).Value, StringComparer.Ordinal)
            .Select(r => (Iri)r["event"]!).ToList();
        foreach (var shared in events.Take(Screenful.Events))
        {
            EventDrawing.Draw(EventFacts.Of(shared, questions), canvas, questions);
        }

        canvas.NoteLeftOut("moreEvents", events.Count - Screenful.Events);
        if (events.Count == 0)
        {
            DrawChains(first, second, canvas);
        }

        return canvas.Finish(questions.Theme.Word("between", questions.Label(first), questions.Label(second)), DiagramFlow.Reading);
    }

    private void DrawChains(Iri first, Iri second, DiagramCanvas canvas)
    {
        var edges = new EdgeChains(questions).Shortest(first, second, LongestChain);
        foreach (var edge in edges)
        {
            canvas.Add(edge.Draw(canvas, questions));
        }

        if (edges.Count == 0)
        {
            canvas.Note(questions.Theme.Word("noTies"));
        }
    }
}
