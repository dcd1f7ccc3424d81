using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring;

/// <summary>The measures of events: triggers, types, arguments by role, times, negation, modality.</summary>
internal sealed class EventScoring
{
    private static readonly (string Name, Func<AnnotatedEvent, IReadOnlyList<string>> Of)[] Roles =
    [
        ("agents", e => e.Agents), ("targets", e => e.Targets), ("places", e => e.Places), ("source", e => e.Source),
    ];

    private readonly Annotation _gold;
    private readonly Annotation _system;
    private readonly ScoringContext _context;
    private readonly Dictionary<int, int> _paired;
    private readonly Dictionary<int, int> _typed;
    private readonly List<KeyValuePair<string, Measure>> _measures = [];

    public EventScoring(Annotation gold, Annotation system, ScoringContext context)
    {
        _gold = gold;
        _system = system;
        _context = context;
        _paired = SpanPairing.Greedy(gold.Events, system.Events, Closeness);
        _typed = _paired.Where(p => SameType(gold.Events[p.Key], system.Events[p.Value])).ToDictionary(p => p.Key, p => p.Value);
        Add("event triggers", new Measure(_paired.Count, gold.Events.Count, system.Events.Count));
        Add("events", new Measure(_typed.Count, gold.Events.Count, system.Events.Count));
        NoteEventErrors();
        Arguments();
        Times();
        Marked("negation", e => e.Polarity, "positive");
        Marked("modality", e => e.Modality, "asserted");
    }

    public IReadOnlyList<KeyValuePair<string, Measure>> Measures => _measures;

    private void Add(string name, Measure measure) => _measures.Add(new(name, measure));

    private static bool SameType(AnnotatedEvent a, AnnotatedEvent b) => string.Equals(a.Type, b.Type, StringComparison.Ordinal);

    private static TextSpan SpanOf(AnnotatedEvent e) => new(e.Trigger.Start, e.Trigger.End);

    private static double Closeness(AnnotatedEvent a, AnnotatedEvent b)
    {
        var shared = SpanPairing.Overlap(SpanOf(a), SpanOf(b));
        return shared + (shared > 0 && SameType(a, b) ? 0.5 : 0);
    }

    private void NoteEventErrors()
    {
        for (var i = 0; i < _gold.Events.Count; i++)
        {
            if (!_typed.ContainsKey(i))
            {
                var got = _paired.TryGetValue(i, out var j) ? $" (got {_system.Events[j].Type})" : "";
                _context.Error("events", false, $"{_gold.Events[i].Type}{got} {_context.Show(SpanOf(_gold.Events[i]))}");
            }
        }

        for (var j = 0; j < _system.Events.Count; j++)
        {
            if (!_typed.ContainsValue(j))
            {
                _context.Error("events", true, $"{_system.Events[j].Type} {_context.Show(SpanOf(_system.Events[j]))}");
            }
        }
    }

    private void Arguments()
    {
        var total = default(Measure);
        foreach (var (name, of) in Roles)
        {
            var right = _typed.Sum(p => ArgumentsShared(name, of, _gold.Events[p.Key], _system.Events[p.Value]));
            var measure = new Measure(right, Count(_gold, of), Count(_system, of));
            Add("argument: " + name, measure);
            total += measure;
        }

        Add("arguments", total);
    }

    private static int Count(Annotation annotation, Func<AnnotatedEvent, IReadOnlyList<string>> of) =>
        annotation.Events.Sum(e => of(e).Distinct(StringComparer.Ordinal).Count());

    private int ArgumentsShared(string role, Func<AnnotatedEvent, IReadOnlyList<string>> of, AnnotatedEvent gold, AnnotatedEvent system)
    {
        var want = of(gold).ToHashSet(StringComparer.Ordinal);
        var got = of(system).Select(_context.Alignment.ToGold).ToHashSet(StringComparer.Ordinal);
        foreach (var id in want.Except(got, StringComparer.Ordinal))
        {
            _context.Error("arguments", false, $"{role} {_context.NameOf(id)} of {gold.Type} {_context.Show(SpanOf(gold))}");
        }

        foreach (var id in got.Except(want, StringComparer.Ordinal))
        {
            _context.Error("arguments", true, $"{role} {_context.NameOf(id)} of {gold.Type} {_context.Show(SpanOf(gold))}");
        }

        return want.Intersect(got, StringComparer.Ordinal).Count();
    }

    private void Times()
    {
        var right = 0;
        foreach (var (i, j) in _typed.Where(p => _system.Events[p.Value].Time is not null))
        {
            var (want, got) = (_gold.Events[i].Time, _system.Events[j].Time);
            if (string.Equals(want, got, StringComparison.Ordinal))
            {
                right++;
            }
            else
            {
                _context.Error("times", true, $"{got}, not {want ?? "none"}: {_context.Show(SpanOf(_gold.Events[i]))}");
            }
        }

        foreach (var (i, _) in _typed.Where(p => _gold.Events[p.Key].Time is not null && _system.Events[p.Value].Time is null))
        {
            _context.Error("times", false, $"{_gold.Events[i].Time}: {_context.Show(SpanOf(_gold.Events[i]))}");
        }

        Add("times", new Measure(right, _gold.Events.Count(e => e.Time is not null), _system.Events.Count(e => e.Time is not null)));
    }

    private void Marked(string name, Func<AnnotatedEvent, string> of, string plain)
    {
        bool IsMarked(AnnotatedEvent e) => !string.Equals(of(e), plain, StringComparison.Ordinal);
        var right = 0;
        foreach (var (i, j) in _paired)
        {
            var (want, got) = (of(_gold.Events[i]), of(_system.Events[j]));
            var same = string.Equals(want, got, StringComparison.Ordinal);
            right += same && IsMarked(_gold.Events[i]) ? 1 : 0;
            if (!same)
            {
                _context.Error(name, IsMarked(_system.Events[j]), $"{got}, not {want}: {_context.Show(SpanOf(_gold.Events[i]))}");
            }
        }

        Add(name, new Measure(right, _gold.Events.Count(IsMarked), _system.Events.Count(IsMarked)));
    }
}
