using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Scoring;

/// <summary>Compares an extraction with a gold annotation: names, entities, links, events, arguments, times, negation, modality, triples, relations.</summary>
/// <remarks>An entity is aligned by shared mentions; arguments count where trigger and type of their event are right; triples and relations are sets over the article.</remarks>
public sealed class AnnotationScorer
{
    private readonly Annotation _gold;
    private readonly Annotation _system;
    private readonly ScoringContext _context;
    private readonly List<KeyValuePair<string, Measure>> _measures = [];

    private AnnotationScorer(Annotation gold, Annotation system, string text)
    {
        _gold = gold;
        _system = system;
        _context = new ScoringContext(gold, system, text);
    }

    /// <summary>Scores one article.</summary>
    /// <param name="gold">The gold annotation.</param>
    /// <param name="system">The extraction.</param>
    /// <param name="text">The article's text, shown in errors.</param>
    public static ArticleScore Score(Annotation gold, Annotation system, string text) => new AnnotationScorer(gold, system, text).Run();

    private ArticleScore Run()
    {
        Names();
        Add("entities", _context.Alignment.Entities);
        Links();
        var events = new EventScoring(_gold, _system, _context);
        _measures.AddRange(events.Measures);
        Add("triples", SetMeasure("triples", Edges(_gold, id => id), Edges(_system, _context.Alignment.ToGold), Describe));
        Add("relations", SetMeasure("relations", Relations(_gold, id => id), Relations(_system, _context.Alignment.ToGold), Describe));
        return new ArticleScore(_gold.Article, _measures, _context.Errors)
        {
            ByType = [.. TypedMeasures.Of(_gold, _system, _context.Alignment)],
            LinkConfidences = [.. LinkConfidences()],
        };
    }

    private IEnumerable<(double Said, bool IsRight)> LinkConfidences()
    {
        var gold = _gold.Entities.Where(e => e.Wikidata is not null).ToDictionary(e => e.Id, e => e.Wikidata, StringComparer.Ordinal);
        return _system.Entities.Where(e => e is { Wikidata: not null, Confidence: not null } && _context.Alignment.Find(e.Id) is { } g && gold.ContainsKey(g))
            .Select(e => (e.Confidence!.Value, string.Equals(gold[_context.Alignment.ToGold(e.Id)], e.Wikidata, StringComparison.Ordinal)));
    }

    private void Add(string name, Measure measure) => _measures.Add(new(name, measure));

    private void Names()
    {
        var gold = ScoringContext.Names(_gold);
        var system = ScoringContext.Names(_system);
        var exact = SetMeasure(
            "names exact",
            [.. gold.Select(n => (n.Span, n.Type))],
            [.. system.Select(n => (n.Span, n.Type))],
            n => $"{n.Type} {_context.Show(n.Span)}");
        Add("names exact", exact);
        var pairs = SpanPairing.Greedy(gold, system, (a, b) => string.Equals(a.Type, b.Type, StringComparison.Ordinal) ? SpanPairing.Similarity(a.Span, b.Span) : 0);
        Add("names overlap", new Measure(pairs.Count, gold.Count, system.Count));
    }

    private void Links()
    {
        var gold = _gold.Entities.Where(e => e.Wikidata is not null).ToDictionary(e => e.Id, e => e.Wikidata, StringComparer.Ordinal);
        var linked = _system.Entities.Where(e => e.Wikidata is not null && _context.Alignment.Find(e.Id) is { } g && gold.ContainsKey(g)).ToList();
        foreach (var wrong in linked.Where(e => !string.Equals(gold[_context.Alignment.ToGold(e.Id)], e.Wikidata, StringComparison.Ordinal)))
        {
            _context.Error("links", true, $"{wrong.Name}: {wrong.Wikidata}, not {gold[_context.Alignment.ToGold(wrong.Id)]}");
        }

        var found = linked.Select(e => _context.Alignment.ToGold(e.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var missed in gold.Where(g => !found.Contains(g.Key)))
        {
            _context.Error("links", false, $"{_context.NameOf(missed.Key)}: {missed.Value}");
        }

        var right = linked.Count(e => string.Equals(gold[_context.Alignment.ToGold(e.Id)], e.Wikidata, StringComparison.Ordinal));
        Add("links", new Measure(right, gold.Count, linked.Count));
    }

    private Measure SetMeasure<T>(string name, HashSet<T> gold, HashSet<T> system, Func<T, string> describe)
    {
        foreach (var item in gold.Except(system))
        {
            _context.Error(name, false, describe(item));
        }

        foreach (var item in system.Except(gold))
        {
            _context.Error(name, true, describe(item));
        }

        return new Measure(gold.Intersect(system).Count(), gold.Count, system.Count);
    }

    private static HashSet<(string Agent, string Type, string Target, string Polarity)> Edges(Annotation annotation, Func<string, string> id) =>
    [
        .. from e in annotation.Events
           from agent in e.Agents
           from target in e.Targets
           select (id(agent), e.Type, id(target), e.Polarity),
    ];

    private static HashSet<(string Type, string Subject, string Object)> Relations(Annotation annotation, Func<string, string> id) =>
        [.. annotation.Relations.Select(r => (r.Type, id(r.Subject), id(r.Object)))];

    private string Describe((string Agent, string Type, string Target, string Polarity) edge) =>
        $"{_context.NameOf(edge.Agent)} —{edge.Type}{(edge.Polarity is "negative" ? " NOT" : "")}→ {_context.NameOf(edge.Target)}";

    private string Describe((string Type, string Subject, string Object) relation) =>
        $"{_context.NameOf(relation.Subject)} —{relation.Type}→ {_context.NameOf(relation.Object)}";
}
