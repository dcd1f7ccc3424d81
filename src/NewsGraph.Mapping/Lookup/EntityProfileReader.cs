using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>Reads off a graph what is known of a thing when it is asked whether it is another.</summary>
/// <param name="source">The graph.</param>
public sealed class EntityProfileReader(IQuadSource source)
{
    private const string Wikidata = "http://www.wikidata.org/entity/";
    private readonly GraphReader _reader = new(source);

    /// <summary>The profile of a thing.</summary>
    public EntityProfile Of(Iri thing)
    {
        var names = _reader.Values(thing, Foreign.Label).OfType<Literal>().Where(l => l.Language is "ar").Select(l => l.Lexical).Distinct(StringComparer.Ordinal).ToList();
        var wikidata = _reader.Values(thing, Foreign.SameAs).OfType<Iri>().Select(i => i.Value).FirstOrDefault(v => v.StartsWith(Wikidata, StringComparison.Ordinal));
        return new EntityProfile(
            TypeOf(thing), names, thing.Value.Contains("/entity/", StringComparison.Ordinal) ? null : thing.Value[(thing.Value.LastIndexOf('/') + 1)..], wikidata?[Wikidata.Length..], Context(thing), Articles(thing))
        {
            IsContested = names.Exists(IsContested),
        };
    }

    // As the resolver sees it: bearers of the name that are tied to countries of which they share none.
    private bool IsContested(string name)
    {
        var tied = _reader.Subjects(Foreign.Label, Literal.Tagged(name, "ar")).OfType<Iri>().Select(Context).Where(c => c.Count > 0).ToList();
        return tied.Exists(a => tied.Exists(b => !a.Intersect(b, StringComparer.Ordinal).Any()));
    }

    private EntityType TypeOf(Iri thing)
    {
        var types = _reader.Values(thing, RdfTerms.Type).ToHashSet();
        return types.Contains(Ng.Person) ? EntityType.Person : types.Contains(Ng.Place) ? EntityType.Location : types.Contains(Ng.Group) ? EntityType.Group : EntityType.Organization;
    }

    private List<string> Context(Iri thing)
    {
        var tied = new[] { Ng.Country, Ng.PartOf, Ng.LocatedIn, Ng.HoldsOfficeIn }.SelectMany(p => _reader.Values(thing, p)).OfType<Iri>();
        return [.. tied.Select(t => (_reader.Values(t, Ng.Country).OfType<Iri>().FirstOrDefault() ?? t).Value).Select(v => v[(v.LastIndexOf('/') + 1)..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private List<string> Articles(Iri thing) =>
    [
        .. _reader.Values(thing, Foreign.DenotedBy).SelectMany(m => _reader.Values(m, Ng.InSentence)).SelectMany(s => _reader.Values(s, Ng.InArticle)).OfType<Iri>()
            .Select(a => Uri.UnescapeDataString(a.Value[(a.Value.LastIndexOf('/') + 1)..])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
