using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>A storyline with the words of its steps.</summary>
/// <param name="Node">The storyline.</param>
/// <param name="About">The two parties.</param>
/// <param name="Steps">Its events, in order of time.</param>
public sealed record StorylineEvidence(Iri Node, IReadOnlyList<Iri> About, IReadOnlyList<StorylineStep> Steps);

/// <summary>An event of a storyline.</summary>
/// <param name="Event">The event.</param>
/// <param name="Type">Its class, the finest.</param>
/// <param name="When">Its time as stated, or «reported» with the date of its first article, or null.</param>
/// <param name="Agents">Who.</param>
/// <param name="Targets">Whom.</param>
/// <param name="Answers">Events of the storyline that it is said to have answered.</param>
/// <param name="Claims">The claims that report it.</param>
public sealed record StorylineStep(Iri Event, Iri Type, string? When, IReadOnlyList<Iri> Agents, IReadOnlyList<Iri> Targets, IReadOnlyList<Iri> Answers, IReadOnlyList<Evidence> Claims);

/// <summary>Reads the storylines of a graph.</summary>
/// <param name="source">The graph.</param>
public sealed class StorylineReader(IQuadSource source)
{
    private readonly GraphReader _graph = new(source);
    private readonly EvidenceReader _evidence = new(source);

    /// <summary>All storylines, the longest first; only those about a thing where one is given.</summary>
    public IReadOnlyList<StorylineEvidence> All(Iri? about = null) =>
    [
        .. _graph.Subjects(RdfTerms.Type, Ng.Storyline).OfType<Iri>().Where(s => about is null || _graph.Values(s, Ng.About).Contains(about))
            .Select(Read).OrderByDescending(s => s.Steps.Count).ThenBy(s => s.Node.Value, StringComparer.Ordinal),
    ];

    private StorylineEvidence Read(Iri node)
    {
        var events = _graph.Values(node, Ng.StorylineEvent).OfType<Iri>().ToHashSet();
        return new StorylineEvidence(node, Sorted(node, Ng.About), [.. InOrder(events).Select(e => Step(e, events))]);
    }

    /// <summary>What follows comes after what it follows; of several that may come next, the first by time and name.</summary>
    private IEnumerable<Iri> InOrder(HashSet<Iri> events)
    {
        var left = events.OrderBy(e => (When(e) ?? "").Replace("reported ", "", StringComparison.Ordinal), StringComparer.Ordinal).ThenBy(e => e.Value, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.Find(e => !Before(e).Any(left.Contains)) ?? left[0];
            left.Remove(next);
            yield return next;
        }
    }

    private IEnumerable<Iri> Before(Iri e) => _graph.Values(e, Ng.Follows).Concat(_graph.Values(e, Ng.InResponseTo)).OfType<Iri>().Where(b => b != e);

    private StorylineStep Step(Iri e, HashSet<Iri> events)
    {
        var types = _graph.Values(e, RdfTerms.Type).OfType<Iri>().Where(t => t != Ng.Event && t.Value.StartsWith(Ng.Namespace, StringComparison.Ordinal)).OrderBy(t => t.Value, StringComparer.Ordinal).ToList();
        return new StorylineStep(
            e, types.LastOrDefault() ?? Ng.Event, When(e), Sorted(e, Ng.Agent), Sorted(e, Ng.Target), [.. Sorted(e, Ng.InResponseTo).Where(events.Contains)],
            [.. _graph.Subjects(Ng.Reports, e).OfType<Iri>().OrderBy(c => c.Value, StringComparer.Ordinal).Select(_evidence.OfClaim)]);
    }

    private string? When(Iri e) => _graph.Value<Literal>(e, Ng.TimeValue)?.Lexical ?? _graph.Value<Literal>(e, Ng.Earliest)?.Lexical
        ?? _graph.Subjects(Ng.Reports, e).SelectMany(c => _graph.Values(c, Ng.InArticle)).SelectMany(a => _graph.Values(a, Ng.PublishedEarliest)).OfType<Literal>().Select(l => "reported " + l.Lexical).Order(StringComparer.Ordinal).FirstOrDefault();

    private IReadOnlyList<Iri> Sorted(Iri subject, Iri property) => [.. _graph.Values(subject, property).OfType<Iri>().Distinct().OrderBy(i => i.Value, StringComparer.Ordinal)];
}
