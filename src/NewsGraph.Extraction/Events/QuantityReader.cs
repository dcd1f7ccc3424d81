using NewsGraph.Arabic.Numbers;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events;

/// <summary>Reads the numbers that belong to events: tolls, prisoners, forces, sums.</summary>
internal sealed class QuantityReader
{
    private const int Near = 8;
    private const int UnitReach = 3;
    private readonly NumberReader _numbers = new();

    /// <summary>The quantities of every event of a scene.</summary>
    /// <param name="scene">The events.</param>
    /// <param name="subtypes">Subtype of each event, or null.</param>
    /// <param name="arguments">Arguments of each event.</param>
    /// <param name="times">Time expressions, whose numbers count nothing.</param>
    public IReadOnlyList<IReadOnlyList<EventQuantity>> Read(
        EventScene scene, IReadOnlyList<string?> subtypes, IReadOnlyList<IReadOnlyList<EventArgument>> arguments, IReadOnlyList<TimeExpression> times)
    {
        var numbers = _numbers.ReadAll(scene.View.Document)
            .Where(n => n.Kind == NumberKind.Cardinal && !times.Any(t => t.First < n.End && n.First < t.First + t.Count)).ToArray();
        return [.. Enumerable.Range(0, scene.Triggers.Length).Select(v => ReadOne(scene, v, subtypes[v], arguments[v], numbers))];
    }

    private static List<EventQuantity> ReadOne(
        EventScene scene, int v, string? subtype, IReadOnlyList<EventArgument> arguments, NumberExpression[] numbers)
    {
        var found = new List<EventQuantity>();
        foreach (var kind in QuantityKinds.Default.Of(scene.Triggers[v].Type, subtype))
        {
            foreach (var number in numbers.Where(n => Belongs(scene, v, kind, arguments, n)))
            {
                var span = scene.View.Document.CoreSpan(number.First, number.Count);
                found.Add(new EventQuantity(kind.Name, number.Low, number.High ?? Math.Max(number.Low, number.Stated), span));
            }
        }

        return [.. found.DistinctBy(q => (q.Kind, q.Span))];
    }

    private static bool Belongs(EventScene scene, int v, QuantityKind kind, IReadOnlyList<EventArgument> arguments, NumberExpression number)
    {
        var view = scene.View;
        if (scene.SentenceOf(v).Index != view.SentenceOf(number.First).Index)
        {
            return false;
        }

        if (kind.Role is { } role)
        {
            var mention = view.MentionAt[number.End - 1];
            return mention >= 0 && arguments.Any(a => a.Role == role && a.EntityId == view.Mentions[mention].EntityId);
        }

        var token = scene.Triggers[v].Token;
        return number.First > token && number.First - token <= Near && scene.TriggersBetween(token, number.First) == 0 && HasUnit(view, kind, number);
    }

    private static bool HasUnit(DocumentView view, QuantityKind kind, NumberExpression number)
    {
        for (var at = number.End; at < Math.Min(view.Count, number.End + UnitReach); at++)
        {
            if (kind.Units.Contains(view.Keys[at]))
            {
                return true;
            }
        }

        return false;
    }
}
