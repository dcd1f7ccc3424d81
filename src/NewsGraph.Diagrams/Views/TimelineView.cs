using System.Globalization;
using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>Dated events in their order, of one actor or place or of all: a node for each date, its events listed in it.</summary>
/// <param name="questions">The graph.</param>
public sealed class TimelineView(GraphQuestions questions)
{
    private const string All = """
        SELECT ?event ?earliest ?claims (COUNT(DISTINCT ?agent) AS ?agents) (COUNT(DISTINCT ?target) AS ?targets) WHERE {
          ?event a ng:Event ; ng:earliest ?earliest ; ng:claimCount ?claims .
          OPTIONAL { ?event ng:agent ?agent } OPTIONAL { ?event ng:target ?target }
        } GROUP BY ?event ?earliest ?claims
        """;

    private const string OfOne = """
        SELECT ?event ?earliest ?claims (COUNT(DISTINCT ?agent) AS ?agents) (COUNT(DISTINCT ?target) AS ?targets) WHERE {
          { SELECT DISTINCT ?event WHERE { { ?event ng:agent ?who } UNION { ?event ng:target ?who } UNION { ?event ng:place ?who } VALUES ?who { <$who> } } }
          ?event a ng:Event ; ng:earliest ?earliest ; ng:claimCount ?claims .
          OPTIONAL { ?event ng:agent ?agent } OPTIONAL { ?event ng:target ?target }
        } GROUP BY ?event ?earliest ?claims
        """;

    /// <summary>Draws a timeline.</summary>
    /// <param name="who">The actor or place, or null for all events.</param>
    public Diagram Of(Iri? who)
    {
        var all = questions.Ask(who is null ? All : OfOne.Replace("$who", who.Value, StringComparison.Ordinal));
        var shown = all.OrderByDescending(Telling).ThenByDescending(r => Lexical(r["earliest"]), StringComparer.Ordinal).ThenBy(r => ((Iri)r["event"]!).Value, StringComparer.Ordinal)
            .Take(Screenful.TimelineEvents)
            .Select(r => (Day: Lexical(r["earliest"]), Facts: EventFacts.Of((Iri)r["event"]!, questions)))
            .OrderBy(e => e.Day, StringComparer.Ordinal).ThenBy(e => e.Facts.Event.Value, StringComparer.Ordinal)
            .GroupBy(e => e.Facts.Time ?? e.Day, StringComparer.Ordinal);

        var canvas = new DiagramCanvas(questions);
        string? before = null;
        foreach (var date in shown)
        {
            var id = canvas.Add(DateNode(date.Key, [.. date.Select(e => e.Facts)]));
            if (before is not null)
            {
                canvas.Add(new DiagramEdge(before, id, new EdgeStyle("", "#5F6368"), []));
            }

            before = id;
        }

        canvas.NoteLeftOut("moreEvents", all.Count - Screenful.TimelineEvents);
        var title = who is null ? questions.Theme.Word("timeline") : questions.Theme.Word("timelineOf", questions.Label(who));
        return canvas.Finish(title, DiagramFlow.Down);
    }

    /// <summary>Events that several articles report and that have both sides go first when there are too many.</summary>
    private static int Telling(Sparql.Solution row) =>
        (2 * Number(row["claims"])) + Math.Min(1, Number(row["agents"])) + Math.Min(1, Number(row["targets"]));

    private static int Number(Term? term) => int.Parse(Lexical(term), CultureInfo.InvariantCulture);

    private static string Lexical(Term? term) => ((Literal)term!).Lexical;

    private DiagramNode DateNode(string date, IReadOnlyList<EventFacts> events) =>
        new("date " + date, new NodeStyle("", "plain", "#FFFFFF", "#3C4043"), [TimeText.Of(date, questions.Theme), .. events.Select(Sentence)]) { IsList = true };

    private string Sentence(EventFacts facts)
    {
        var what = facts.Status is { } status ? $"{questions.Label(facts.Class)} ({status})" : questions.Label(facts.Class);
        var sides = EventDrawing.Sides(facts, questions);
        var where = facts.Places.Count > 0 ? $" ({EventDrawing.Names(facts.Places, questions)})" : "";
        return sides.Length > 0 ? $"{what}: {sides}{where}" : what + where;
    }
}
