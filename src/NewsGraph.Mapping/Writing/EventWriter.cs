using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Resolution.Copies;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes events with what their claims agree on. What they dispute stays with the claims.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="vocabulary">Classes.</param>
/// <param name="places">Which place lies in which.</param>
/// <param name="copies">Which articles print the same text, and so confirm an event once.</param>
internal sealed class EventWriter(ResourceNames names, EventVocabulary vocabulary, PlaceHierarchy places, CopyGroups copies)
{
    /// <summary>Writes one event.</summary>
    public void Write(QuadList quads, ResolvedEvent e, IReadOnlyList<MappedClaim> claims)
    {
        var name = claims[0].EventName;
        quads.Say(name, RdfTerms.Type, [Ng.Event, EventVocabulary.Class(e.Type), .. claims.SelectMany(c => vocabulary.FinerClasses(e.Type, c.Event.Subtype))]);
        quads.Say(name, Ng.Agent, Agreed(claims, EventRole.Agent));
        quads.Say(name, Ng.Target, Agreed(claims, EventRole.Target));
        quads.Say(name, Ng.AtPlace, AgreedPlaces(claims));
        WriteTime(quads, name, AgreedTime.Of(claims.Select(c => c.Event.Time).OfType<EventTime>()));
        WriteQuantities(quads, name, claims);
        quads.Say(name, Ng.ClaimCount, Values.Integer(claims.Count));
        quads.Say(name, Ng.IndependentSources, Values.Integer(claims.Count == 1 ? 1 : copies.Independent(claims.Select(c => c.Article))));
        quads.Say(name, Ng.Reason, e.Reasons.Select(r => Ng.Term(r)));
    }

    /// <summary>Those whom every claim names that names anyone in that role; groups, which no two articles share, all of them.</summary>
    private static IEnumerable<Iri> Agreed(IReadOnlyList<MappedClaim> claims, EventRole role)
    {
        if (claims.Count == 1)
        {
            return claims[0].In(role).OrderBy(a => a.Thing.Type == EntityType.Group).Select(a => a.Name);
        }

        var named = claims.Select(c => c.In(role).Where(a => a.Thing.Type != EntityType.Group).Select(a => a.Name).ToList()).Where(n => n.Count > 0).ToList();
        var common = named.Count == 0 ? [] : named.Aggregate((left, right) => [.. left.Intersect(right)]);
        return common.Concat(claims.SelectMany(c => c.In(role)).Where(a => a.Thing.Type == EntityType.Group).Select(a => a.Name)).Distinct();
    }

    /// <summary>The places that every claim names that names any, a finer place standing for those it lies in.</summary>
    private IEnumerable<Iri> AgreedPlaces(IReadOnlyList<MappedClaim> claims)
    {
        if (claims.Count == 1)
        {
            return claims[0].In(EventRole.Place).Select(a => a.Name);
        }

        var stated = claims.Select(c => c.In(EventRole.Place)).Where(p => p.Count > 0).ToList();
        var all = stated.SelectMany(p => p).DistinctBy(p => p.Name).ToList();
        return all.Where(p => stated.All(s => s.Any(q => q.Name == p.Name || places.LiesIn(p.Thing, q.Thing)))).Select(p => p.Name);
    }

    private static void WriteTime(QuadList quads, Iri name, AgreedTime time)
    {
        quads.Say(name, Ng.TimeValue, Values.Text(time.Value));
        quads.Say(name, Ng.Earliest, Values.Day(time.Earliest));
        quads.Say(name, Ng.Latest, Values.Day(time.Latest));
    }

    private void WriteQuantities(QuadList quads, Iri name, IReadOnlyList<MappedClaim> claims)
    {
        if (claims is [{ Event.Quantities.Count: 0 }])
        {
            return;
        }

        foreach (var kind in claims.SelectMany(c => c.Event.Quantities).GroupBy(q => q.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var node = names.Quantity(name, kind.Key, null);
            quads.Say(name, Ng.HasQuantity, node);
            quads.Say(node, RdfTerms.Type, Ng.Quantity);
            quads.Say(node, Ng.QuantityKind, Values.Text(kind.Key));
            quads.Say(node, Ng.Low, Values.Decimal(kind.Min(q => q.Low)));
            quads.Say(node, Ng.High, Values.Decimal(kind.Max(q => q.High)));
        }
    }
}
