using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Resolution.Storylines;
using NewsGraph.Extraction.Storylines;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes storylines: whose they are, their events, which step follows which, and what was said to answer what.</summary>
/// <param name="names">Identifiers.</param>
internal sealed class StorylineWriter(ResourceNames names)
{
    /// <summary>Writes one storyline.</summary>
    /// <param name="quads">Where it is written.</param>
    /// <param name="line">The storyline.</param>
    /// <param name="things">Things by key.</param>
    /// <param name="eventOf">The event by its first report.</param>
    public void Write(QuadList quads, Storyline line, IReadOnlyDictionary<string, ResolvedEntity> things, Func<EventReference, Iri> eventOf)
    {
        var about = line.About.Select(k => things[k]).ToList();
        var events = line.Events.Select(eventOf).ToList();
        var node = names.Storyline(about.Select(names.Entity), events[0]);
        quads.Say(node, RdfTerms.Type, Ng.Storyline);
        quads.Say(node, Foreign.Label, Values.Words(string.Join(" – ", about.Select(t => t.Name).Order(StringComparer.Ordinal))));
        quads.Say(node, Ng.About, about.Select(names.Entity));
        quads.Say(node, Ng.StorylineEvent, events);
        for (var i = 1; i < events.Count; i++)
        {
            quads.Say(events[i], Ng.Follows, events[i - 1]);
        }

        foreach (var (later, earlier, tie) in line.Ties)
        {
            quads.Say(eventOf(later), tie == EventTie.Response ? Ng.InResponseTo : Ng.Follows, eventOf(earlier));
        }
    }
}
