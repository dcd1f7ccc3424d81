using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>Why events and their arguments are missed, invented or of the wrong type.</summary>
internal sealed class EventCauses
{
    private readonly CauseContext _context;
    private readonly Dictionary<int, int> _pairs;

    private static readonly (string Name, Func<AnnotatedEvent, IReadOnlyList<string>> Of)[] Roles =
    [
        ("agent", e => e.Agents), ("target", e => e.Targets), ("place", e => e.Places), ("source", e => e.Source),
    ];

    public EventCauses(CauseContext context)
    {
        _context = context;
        _pairs = SpanPairing.Greedy(context.Gold.Events, context.System.Events, (a, b) => SpanPairing.Overlap(SpanOf(a), SpanOf(b)) + (a.Type == b.Type && SpanOf(a).Overlaps(SpanOf(b)) ? 0.5 : 0));
    }

    /// <summary>The causes: gold events with their arguments, then inventions.</summary>
    public IEnumerable<ErrorCause> Find()
    {
        for (var i = 0; i < _context.Gold.Events.Count; i++)
        {
            var gold = _context.Gold.Events[i];
            var found = _pairs.TryGetValue(i, out var j) ? _context.System.Events[j] : null;
            foreach (var error in found is null ? Missed(gold) : found.Type == gold.Type ? Arguments(gold, found) : [WrongType(gold, found)])
            {
                yield return error;
            }
        }

        for (var j = 0; j < _context.System.Events.Count; j++)
        {
            if (!_pairs.ContainsValue(j))
            {
                yield return _context.Error("event invented", $"{_context.System.Events[j].Type} {_context.System.Events[j].Trigger.Text}");
            }
        }
    }

    private IEnumerable<ErrorCause> Missed(AnnotatedEvent gold) =>
    [
        _context.Error(
            !_context.Seen.IsKnown ? "event missed" : _context.Seen.HasTrigger(gold.Trigger.Text) ? "event missed, though its word is seen in training" : "event missed, its word unseen in training",
            $"{gold.Type} {gold.Trigger.Text}"),
    ];

    private ErrorCause WrongType(AnnotatedEvent gold, AnnotatedEvent found) => _context.Error("event of the wrong type", $"{gold.Trigger.Text}: {found.Type}, not {gold.Type}");

    private IEnumerable<ErrorCause> Arguments(AnnotatedEvent gold, AnnotatedEvent found)
    {
        var all = Roles.SelectMany(r => r.Of(found)).Select(_context.Alignment.ToGold).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, of) in Roles)
        {
            var (want, got) = (of(gold), of(found).Select(_context.Alignment.ToGold).ToList());
            foreach (var id in want.Except(got, StringComparer.Ordinal))
            {
                yield return _context.Error(Lost(name, id, all), $"{_context.NameOf(id)}, {name} of {gold.Type} {gold.Trigger.Text}");
            }

            foreach (var id in got.Except(want, StringComparer.Ordinal).Where(id => !Roles.Any(r => r.Of(gold).Contains(id, StringComparer.Ordinal))))
            {
                yield return _context.Error($"{name} invented", $"{_context.NameOf(id)}, {name} of {gold.Type} {gold.Trigger.Text}");
            }
        }
    }

    private string Lost(string role, string id, HashSet<string> given) =>
        given.Contains(id) ? "argument in the wrong role"
        : _context.IsAligned(id) ? $"{role} missed" : "argument missed, as its entity is not found";

    private static TextSpan SpanOf(AnnotatedEvent e) => new(e.Trigger.Start, e.Trigger.End);
}
