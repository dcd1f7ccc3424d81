using System.Globalization;
using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>The longest chain of events between a thing and another: its steps from first to last, and which of them are said to have answered which.</summary>
/// <param name="questions">The graph.</param>
public sealed class StorylineView(GraphQuestions questions)
{
    private static readonly EdgeStyle Step = new("", "#5F6368");
    private static readonly Iri InResponseTo = new(WellKnownPrefixes.All["ng"] + "inResponseTo");

    private const string Lines = """
        SELECT ?line ?event ?other WHERE { ?line a ng:Storyline ; ng:about ?who , ?other ; ng:storylineEvent ?event . FILTER(?other != ?who) }
        """;

    private const string Ties = """
        SELECT ?later ?tie ?earlier WHERE { VALUES ?tie { ng:follows ng:inResponseTo } ?line ng:storylineEvent ?later , ?earlier . ?later ?tie ?earlier }
        """;

    /// <summary>Draws the storyline of a thing.</summary>
    /// <param name="who">The actor or place.</param>
    /// <param name="other">The other party, or null for the one that it has most to do with.</param>
    public Diagram Of(Iri who, Iri? other)
    {
        var canvas = new DiagramCanvas(questions);
        var longest = questions.Ask(Lines, ("who", who)).Where(r => other is null || other.Equals(r["other"]))
            .GroupBy(r => (Line: (Iri)r["line"]!, Other: (Iri)r["other"]!))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Line.Value, StringComparer.Ordinal).FirstOrDefault();
        if (longest is null)
        {
            canvas.Note(questions.Theme.Word("noStoryline"));
            return canvas.Finish(questions.Label(who), DiagramFlow.Down);
        }

        Draw(longest.Key.Line, [.. longest.Select(r => (Iri)r["event"]!)], canvas);
        return canvas.Finish(questions.Theme.Word("storyline", questions.Label(who), questions.Label(longest.Key.Other)), DiagramFlow.Down);
    }

    private void Draw(Iri line, List<Iri> events, DiagramCanvas canvas)
    {
        var ties = questions.Ask(Ties, ("line", line)).Select(r => (Later: (Iri)r["later"]!, IsAnswer: InResponseTo.Equals(r["tie"]), Earlier: (Iri)r["earlier"]!)).ToList();
        var steps = InOrder(events, ties.ToLookup(t => t.Later, t => t.Earlier)).Take(Screenful.TimelineEvents).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            canvas.Add(Node(steps[i], i + 1));
        }

        for (var i = 1; i < steps.Count; i++)
        {
            canvas.Add(new DiagramEdge(DiagramCanvas.IdOf(steps[i - 1]), DiagramCanvas.IdOf(steps[i]), Step, []));
        }

        foreach (var (later, _, earlier) in ties.Where(t => t.IsAnswer && steps.Contains(t.Later) && steps.Contains(t.Earlier)).OrderBy(t => (steps.IndexOf(t.Later), steps.IndexOf(t.Earlier))))
        {
            canvas.Add(new DiagramEdge(DiagramCanvas.IdOf(later), DiagramCanvas.IdOf(earlier), questions.Theme.EdgeStyleOf([InResponseTo]), [questions.Theme.Word("Answer")]) { IsAgainstFlow = true, Weight = 2 });
        }

        canvas.NoteLeftOut("moreEvents", events.Count - steps.Count);
    }

    /// <summary>What follows comes after what it follows; of several that may come next, the first by time and name.</summary>
    private IEnumerable<Iri> InOrder(List<Iri> events, ILookup<Iri, Iri> before)
    {
        var left = events.OrderBy(e => EventFacts.Of(e, questions).Time ?? "", StringComparer.Ordinal).ThenBy(e => e.Value, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.Find(e => !before[e].Any(b => !b.Equals(e) && left.Contains(b))) ?? left[0];
            left.Remove(next);
            yield return next;
        }
    }

    private DiagramNode Node(Iri step, int number)
    {
        var facts = EventFacts.Of(step, questions);
        var node = EventDrawing.Node(facts, questions);
        var sides = EventDrawing.Sides(facts, questions);
        var first = string.Create(CultureInfo.InvariantCulture, $"{number}. {node.Lines[0]}");
        return node with { Lines = [first, .. sides.Length > 0 ? [sides] : Array.Empty<string>(), .. node.Lines.Skip(1)] };
    }
}
