using NewsGraph.Extraction;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes labels, kinds and known facts of the actors and places that articles speak of, and of all that these lie in or belong to.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="vocabulary">Classes.</param>
/// <param name="world">What is known beforehand.</param>
internal sealed class EntityWriter(ResourceNames names, EventVocabulary vocabulary, KnownWorld world)
{
    private readonly PlaceHierarchy _hierarchy = new(world);
    private readonly LatinNames _latin = new(world);
    private readonly Dictionary<string, KnownEntity> _known = world.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>The quads of the graph of entities, thing by thing.</summary>
    /// <param name="things">The actors and places, resolved.</param>
    /// <param name="surfaceNames">The names by which the articles call them.</param>
    public IEnumerable<Quad> Write(IReadOnlyList<ResolvedEntity> things, SurfaceNames surfaceNames)
    {
        var quads = new QuadList(names.EntitiesGraph);
        foreach (var thing in things.Where(t => t.KnownId is null || !_known.ContainsKey(t.KnownId)))
        {
            WriteUnknown(quads, thing, surfaceNames.Of(thing));
            foreach (var quad in quads.Take())
            {
                yield return quad;
            }
        }

        var leantOn = things.SelectMany(t => _hierarchy.Chain(t.KnownId)).Concat(OfficesOf(things)).Concat(surfaceNames.AlsoKnown.SelectMany(_hierarchy.Chain)).DistinctBy(e => e.Id).OrderBy(e => e.Id, StringComparer.Ordinal);
        foreach (var entity in leantOn)
        {
            WriteKnown(quads, entity);
        }

        foreach (var quad in quads.Take())
        {
            yield return quad;
        }
    }

    private IEnumerable<KnownEntity> OfficesOf(IEnumerable<ResolvedEntity> things) =>
        things.Where(t => t.KnownId is not null && _known.ContainsKey(t.KnownId)).SelectMany(t => _known[t.KnownId!].Offices).SelectMany(o => _hierarchy.Chain(o.Of));

    private void WriteUnknown(QuadList quads, ResolvedEntity thing, IEnumerable<string> surface)
    {
        var name = names.Entity(thing);
        WriteClasses(quads, name, thing.Type, thing.Kind);
        quads.Say(name, Foreign.Label, Values.Words(thing.Name));
        quads.Say(name, Foreign.Label, thing.Type == EntityType.Group ? null : Values.Words(_latin.Of(thing.Name, thing.Type == EntityType.Person), "ar-Latn"));
        quads.Say(name, Foreign.AltLabel, surface.Order(StringComparer.Ordinal).Select(s => Values.Words(s)!));
        quads.Say(name, Foreign.SameAs, Wikidata(thing.Wikidata));
        if (thing.Type == EntityType.Group && NameWords.Default.Size(NameFolding.Default.Fold(thing.Name)) is { } size)
        {
            quads.Say(name, Ng.Size, Values.Integer(size));
        }
    }

    private void WriteKnown(QuadList quads, KnownEntity entity)
    {
        var name = names.Known(entity.Id);
        WriteClasses(quads, name, entity.Type, entity.Kind);
        quads.Say(name, Foreign.Label, Values.Words(entity.Name));
        quads.Say(name, Foreign.Label, Values.Words(entity.EnglishName, "en"));
        quads.Say(name, Foreign.AltLabel, entity.Aliases.Select(a => Values.Words(a)!));
        quads.Say(name, Ng.Country, entity.Country is { } country && country != entity.Id ? names.Known(country) : null);
        quads.Say(name, entity.Type == EntityType.Location ? Ng.LocatedIn : Ng.PartOf, entity.Within is { } whole ? names.Known(whole) : null);
        quads.Say(name, Ng.Capital, entity.Capital is { } capital ? names.Known(capital) : null);
        quads.Say(name, Ng.Nisba, entity.Nisbas.Select(n => Values.Words(n)!));
        quads.Say(name, Ng.GeonamesId, Values.Text(entity.GeoNames));
        quads.Say(name, Foreign.Latitude, Values.Degrees(entity.Latitude));
        quads.Say(name, Foreign.Longitude, Values.Degrees(entity.Longitude));
        quads.Say(name, Foreign.SameAs, Wikidata(entity.Wikidata));
        foreach (var office in entity.Offices)
        {
            WriteOffice(quads, name, office);
        }
    }

    private void WriteOffice(QuadList quads, Iri holder, OfficeHeld office)
    {
        var of = names.Known(office.Of);
        var node = names.Office(holder, office.Title, of, Values.Day(office.From)?.Lexical);
        quads.Say(node, RdfTerms.Type, Foreign.Membership);
        quads.Say(node, Foreign.Member, holder);
        quads.Say(node, Foreign.InOrganization, of);
        quads.Say(node, Ng.Office, Values.Words(office.Title));
        quads.Say(node, Ng.HeldFrom, Values.YearOrDay(office.From, 1, 1));
        quads.Say(node, Ng.HeldUntil, Values.YearOrDay(office.To, 12, 31));
    }

    private void WriteClasses(QuadList quads, Iri name, EntityType type, string? kind)
    {
        quads.Say(name, RdfTerms.Type, EventVocabulary.EntityClass(type));
        quads.Say(name, RdfTerms.Type, vocabulary.Kinds(type, kind));
    }

    private static Iri? Wikidata(string? id) => id is null ? null : new Iri("http://www.wikidata.org/entity/" + id);
}
