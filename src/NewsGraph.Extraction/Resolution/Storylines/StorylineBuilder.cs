using NewsGraph.Extraction.Resolution.Disagreements;
using NewsGraph.Extraction.Storylines;

namespace NewsGraph.Extraction.Resolution.Storylines;

/// <summary>
/// Chains events into storylines: stated facts between the same two named parties, in order of time, broken where nothing happens for long; to each come the
/// events that an article says one of them answered or followed. The order of articles doesn't matter.
/// </summary>
internal sealed class StorylineBuilder
{
    private const int LongestGap = 45;
    private const int WidestDate = 45;
    private const int FewestEvents = 3;
    private const double LeastConfidence = 0.5;

    private readonly List<Step> _steps = [];
    private readonly List<(EventReference Later, EventReference Earlier, EventTie Tie)> _ties = [];

    /// <summary>A report that tells a fact of some day, later the event that it is one of.</summary>
    private sealed record Step(EventReference First, int Day, int Offset, IReadOnlyList<(string, string)> Parties);

    /// <summary>Takes in an article with its reports, after the articles whose ids come before its own in ordinal order.</summary>
    public void Add(ArticleExtraction article, IEnumerable<DatedReport> reports)
    {
        _steps.AddRange(reports.Where(IsTelling).Select(r => new Step(r.Report.Reference, r.First!.Value.DayNumber, r.Report.Event.Trigger.Start, Parties(r.Report))));
        _ties.AddRange(article.Links.Select(l => (Reference(article, l.From), Reference(article, l.To), l.Tie)));
    }

    /// <summary>The storylines of the articles taken in, by parties and first event.</summary>
    public IReadOnlyList<Storyline> Build(IReadOnlyList<ResolvedEvent> events)
    {
        var firsts = events.SelectMany(e => e.Reports.Skip(1).Select(r => (r, e.Reports[0]))).ToDictionary(p => p.r, p => p.Item2);
        var steps = _steps.GroupBy(s => First(s.First)).Select(g => g.MinBy(s => s.Day)! with { First = g.Key }).ToList();
        var ties = _ties.Select(t => t with { Later = First(t.Later), Earlier = First(t.Earlier) }).Where(t => t.Later != t.Earlier).Distinct().ToList();
        var tiesOf = TiesOf(ties);
        return
        [
            .. steps.SelectMany(s => s.Parties.Select(p => (p, s))).GroupBy(p => p.p).OrderBy(g => g.Key.Item1, StringComparer.Ordinal).ThenBy(g => g.Key.Item2, StringComparer.Ordinal)
                .SelectMany(g => Threads([.. g.Select(p => p.s)]).Select(t => Line(g.Key, t, ties, tiesOf))),
        ];

        EventReference First(EventReference report) => firsts.GetValueOrDefault(report, report);
    }

    private static EventReference Reference(ArticleExtraction article, string id) => new(article.Document.Article.Id, id);

    private static bool IsTelling(DatedReport report) =>
        report.Report.Event is { Polarity: Polarity.Positive, Modality: Modality.Asserted, Confidence: >= LeastConfidence } e && e.Type != EventType.State
        && report is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber <= WidestDate;

    /// <summary>Pairs of named parties that stand on the two sides, or that meet.</summary>
    private static List<(string, string)> Parties(EventReport report)
    {
        var agents = report.Agents.Where(IsParty).Select(t => t.Key).ToList();
        var targets = report.Targets.Where(IsParty).Select(t => t.Key).ToList();
        return [.. Confidence.EventPairs.Of(report.Event.Type, agents, targets).Select(p => string.CompareOrdinal(p.From, p.To) < 0 ? (p.From, p.To) : (p.To, p.From)).Distinct()];
    }

    private static bool IsParty(ResolvedEntity thing) => thing.Type != EntityType.Group && !thing.Key.StartsWith("article:", StringComparison.Ordinal);

    private static IEnumerable<List<Step>> Threads(List<Step> steps)
    {
        var thread = new List<Step>();
        foreach (var step in steps.OrderBy(s => s.Day).ThenBy(s => s.First.Article, StringComparer.Ordinal).ThenBy(s => s.Offset))
        {
            if (thread.Count > 0 && step.Day - thread[^1].Day > LongestGap)
            {
                yield return thread;
                thread = [];
            }

            thread.Add(step);
        }

        yield return thread;
    }

    /// <summary>The places of the ties that each event has.</summary>
    private static ILookup<EventReference, int> TiesOf(List<(EventReference Later, EventReference Earlier, EventTie Tie)> ties) =>
        ties.SelectMany((t, at) => (IEnumerable<(EventReference Event, int At)>)[(t.Later, at), (t.Earlier, at)]).ToLookup(t => t.Event, t => t.At);

    private static Storyline Line((string, string) parties, List<Step> thread, List<(EventReference Later, EventReference Earlier, EventTie Tie)> ties, ILookup<EventReference, int> tiesOf)
    {
        var events = thread.Select(s => s.First).ToList();
        var own = events.ToHashSet();
        var stated = events.SelectMany(e => tiesOf[e]).Distinct().Order().Select(at => ties[at]).ToList();
        var causes = stated.Select(t => t.Earlier).Where(e => !own.Contains(e)).Distinct().ToList();
        var outcomes = stated.Select(t => t.Later).Where(e => !own.Contains(e)).Distinct().ToList();
        return new Storyline([parties.Item1, parties.Item2], [.. causes, .. events, .. outcomes], stated);
    }

    /// <summary>True for a line worth telling: several steps, or two of which one is said to have led to the other.</summary>
    public static bool IsStory(Storyline line) => line.Events.Count >= FewestEvents || line.Ties.Count > 0;
}
