using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>Draws an event as a node between its participants.</summary>
internal static class EventDrawing
{
    private const string ArabicComma = "\u060C";
    private const char LeftArrow = '\u2190';
    private const char RightArrow = '\u2192';
    private const int LongestSide = 44;
    private static readonly Iri EventClass = new(WellKnownPrefixes.All["ng"] + "Event");

    /// <summary>Draws the event with its agents, targets and places.</summary>
    public static void Draw(EventFacts facts, DiagramCanvas canvas, GraphQuestions questions)
    {
        var id = canvas.Add(Node(facts, questions));
        var style = questions.Theme.EdgeStyleOf(facts.Classes);
        var roles = facts.Agents.Select(a => (From: canvas.Add(a), To: id)).Concat(facts.Targets.Select(t => (From: id, To: canvas.Add(t))));
        foreach (var (from, to) in roles)
        {
            canvas.Add(new DiagramEdge(from, to, style, []) { IsDashed = facts.Status is not null });
        }
    }

    /// <summary>The event's own node: what, whether it is denied or only planned, when, where.</summary>
    public static DiagramNode Node(EventFacts facts, GraphQuestions questions)
    {
        var tone = questions.Theme.EdgeStyleOf(facts.Classes);
        var what = facts.Status is { } status ? $"{questions.Label(facts.Class)} ({status})" : questions.Label(facts.Class);
        string[] lines = [what, .. Details(facts, questions)];
        return new DiagramNode(DiagramCanvas.IdOf(facts.Event), questions.Theme.NodeStyleFor(EventClass) with { Line = tone.Line, Kind = "" }, lines)
        {
            Address = facts.Event.Value,
            IsUnreal = facts.Status is not null,
        };
    }

    /// <summary>Who acted on whom, with an arrow in reading direction; empty when nobody is named.</summary>
    public static string Sides(EventFacts facts, GraphQuestions questions)
    {
        var arrow = questions.Language == DiagramLanguage.Arabic ? LeftArrow : RightArrow;
        return string.Join($" {arrow} ", new[] { Names(facts.Agents, questions), Names(facts.Targets, questions) }.Where(s => s.Length > 0));
    }

    /// <summary>The names of things in a row, cut to what a line can hold.</summary>
    public static string Names(IReadOnlyList<Iri> things, GraphQuestions questions) => Screenful.Cut(string.Join(ListSeparator(questions), things.Select(questions.Label)), LongestSide);

    /// <summary>The comma of the reader's language with a space.</summary>
    public static string ListSeparator(GraphQuestions questions) => questions.Language == DiagramLanguage.Arabic ? ArabicComma + " " : ", ";

    private static IEnumerable<string> Details(EventFacts facts, GraphQuestions questions)
    {
        if (facts.Time is { } time)
        {
            yield return TimeText.Of(time, questions.Theme);
        }

        if (facts.Places.Count > 0)
        {
            yield return Screenful.Name(string.Join(ListSeparator(questions), facts.Places.Select(questions.Label)));
        }
    }
}
