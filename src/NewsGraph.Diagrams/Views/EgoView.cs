using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>One actor or place with those it acted on and those who acted on it, by direct edges.</summary>
/// <param name="questions">The graph.</param>
public sealed class EgoView(GraphQuestions questions)
{
    /// <summary>Draws the ties of a thing; when they are more than a screenful, the most attested ones.</summary>
    public Diagram Of(Iri thing)
    {
        var edges = DirectEdges.Touching(thing, questions);
        var neighbours = edges.GroupBy(e => Other(thing, e))
            .OrderByDescending(g => g.Sum(e => e.Weight)).ThenBy(g => g.Key.Value, StringComparer.Ordinal)
            .Select(g => g.Key).ToList();
        var shown = neighbours.Take(Screenful.Neighbours).ToHashSet();

        var canvas = new DiagramCanvas(questions);
        canvas.Add(thing, isFocus: true);
        var before = SideBefore(thing, edges.Where(e => shown.Contains(Other(thing, e))).ToLookup(e => Other(thing, e)));
        foreach (var edge in edges.Where(e => shown.Contains(Other(thing, e))))
        {
            canvas.Add(edge.Draw(canvas, questions) with { IsAgainstFlow = before.Contains(Other(thing, edge)) == (edge.From == thing) });
        }

        canvas.NoteLeftOut("moreNeighbours", neighbours.Count - shown.Count);
        if (neighbours.Count == 0)
        {
            canvas.Note(questions.Theme.Word("noTies"));
        }

        return canvas.Finish(questions.Theme.Word("ego", questions.Label(thing)), DiagramFlow.Reading);
    }

    private static Iri Other(Iri thing, DirectEdges edge) => edge.From == thing ? edge.To : edge.From;

    /// <summary>Who stands before the thing in reading direction: those who only act on it, and of those with ties both ways as many as keep the sides even.</summary>
    private static HashSet<Iri> SideBefore(Iri thing, ILookup<Iri, DirectEdges> edges)
    {
        var before = edges.Where(g => g.All(e => e.To == thing)).Select(g => g.Key).ToHashSet();
        var after = edges.Count(g => g.All(e => e.From == thing));
        foreach (var both in edges.Where(g => g.Count() > 1))
        {
            if (before.Count <= after)
            {
                before.Add(both.Key);
            }
            else
            {
                after++;
            }
        }

        return before;
    }
}
