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
        var neighbours = edges.GroupBy(e => e.From == thing ? e.To : e.From)
            .OrderByDescending(g => g.Sum(e => e.Weight)).ThenBy(g => g.Key.Value, StringComparer.Ordinal)
            .Select(g => g.Key).ToList();
        var shown = neighbours.Take(Screenful.Neighbours).ToHashSet();

        var canvas = new DiagramCanvas(questions);
        canvas.Add(thing, isFocus: true);
        foreach (var edge in edges.Where(e => shown.Contains(e.From == thing ? e.To : e.From)))
        {
            canvas.Add(edge.Draw(canvas, questions));
        }

        canvas.NoteLeftOut("moreNeighbours", neighbours.Count - shown.Count);
        if (neighbours.Count == 0)
        {
            canvas.Note(questions.Theme.Word("noTies"));
        }

        return canvas.Finish(questions.Theme.Word("ego", questions.Label(thing)), DiagramFlow.Reading);
    }
}
