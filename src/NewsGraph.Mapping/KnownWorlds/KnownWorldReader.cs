using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;
using NewsGraph.Text;

namespace NewsGraph.Mapping.KnownWorlds;

/// <summary>Reads the Turtle files and tables of <c>ontology/entities</c> into the <see cref="KnownWorld"/> that the language wing works with.</summary>
public sealed class KnownWorldReader
{
    private const string Ng = "https://w3id.org/newsgraph#";
    private const string Id = "https://w3id.org/newsgraph/id/";
    private const string Label = "http://www.w3.org/2000/01/rdf-schema#label";
    private const string AltLabel = "http://www.w3.org/2004/02/skos/core#altLabel";
    private const string SameAs = "http://www.w3.org/2002/07/owl#sameAs";
    private const string Wikidata = "http://www.wikidata.org/entity/";
    private const string Geo = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private const string Org = "http://www.w3.org/ns/org#";
    private const string Arabic = "ar";

    private readonly Dictionary<Term, EntityDescription> _subjects = [];
    private readonly List<KnownEntity> _rows = [];
    private int _files;

    /// <summary>Adds one file.</summary>
    /// <param name="text">Turtle, or a table where the name ends in <c>.tsv</c>.</param>
    /// <param name="name">Name for messages.</param>
    /// <exception cref="RdfSyntaxException">The file is no Turtle.</exception>
    /// <exception cref="TableFormatException">The file is no table of entities.</exception>
    public void Add(TextReader text, string name)
    {
        if (name.EndsWith(".tsv", StringComparison.Ordinal))
        {
            foreach (var (entity, _) in EntityTable.Read(TableFile.Read(text, name)))
            {
                _rows.Add(entity);
            }

            return;
        }

        var options = new RdfReaderOptions { SourceName = name, BlankNodePrefix = string.Create(CultureInfo.InvariantCulture, $"f{_files++}") };
        foreach (var quad in TurtleReader.Read(text, options))
        {
            if (!_subjects.TryGetValue(quad.Subject, out var description))
            {
                _subjects.Add(quad.Subject, description = new EntityDescription(name));
            }

            description.Add(quad.Predicate, quad.Object);
        }
    }

    /// <summary>The world that the added files describe, entities in the order of their keys.</summary>
    /// <exception cref="FormatException">An entity has no kind or no Arabic label.</exception>
    public KnownWorld ToKnownWorld()
    {
        var entities = new List<KnownEntity>();
        foreach (var (subject, description) in _subjects)
        {
            if (subject is Iri iri && iri.Value.StartsWith(Id, StringComparison.Ordinal))
            {
                entities.Add(Read(iri.Value[Id.Length..], description));
            }
        }

        entities.AddRange(_rows);
        return new KnownWorld([.. entities.OrderBy(e => e.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Keys of the added countries by ISO 3166 code.</summary>
    public IReadOnlyDictionary<string, string> CountryCodes() => _subjects
        .SelectMany(s => s.Value.Texts(Ng + "iso3166").Select(code => (Code: code, Key: ((Iri)s.Key).Value[Id.Length..])))
        .ToDictionary(p => p.Code, p => p.Key, StringComparer.Ordinal);

    private KnownEntity Read(string id, EntityDescription it)
    {
        var kind = it.Values(RdfTerms.Type.Value).OfType<Iri>().Select(t => t.Value).FirstOrDefault(t => t.StartsWith(Ng, StringComparison.Ordinal))?[Ng.Length..]
            ?? throw new FormatException($"{it.File}: {id} has no class of ng:; say what it is («a ng:City»)");
        var labels = it.Texts(Label, Arabic);
        var label = labels is [var first, ..] ? first
            : throw new FormatException($"{it.File}: {id} has no rdfs:label in Arabic; add one");
        var aliases = labels.Skip(1).Concat(it.Texts(AltLabel, Arabic)).Where(a => !string.Equals(a, label, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return new KnownEntity(id, EntityKinds.TypeOf(EntityKinds.Dashed(kind)), label, it.Text(Label, "en"), [.. aliases], EntityKinds.Dashed(kind), Key(it.Iri(Ng + "country")), WikidataId(it))
        {
            GeoNames = it.Text(Ng + "geonamesId"),
            Within = Key(it.Iri(Ng + "locatedIn")) ?? Key(it.Iri(Ng + "partOf")),
            Capital = Key(it.Iri(Ng + "capital")),
            Nisbas = [.. it.Texts(Ng + "nisba", Arabic)],
            Latitude = Number(it, Geo + "lat"),
            Longitude = Number(it, Geo + "long"),
            Offices = [.. it.Values(Org + "hasMembership").Select(Office).OfType<OfficeHeld>()],
        };
    }

    private OfficeHeld? Office(Term membership)
    {
        if (!_subjects.TryGetValue(membership, out var it) || Key(it.Iri(Org + "organization")) is not { } of)
        {
            return null;
        }

        var from = DateBounds.ParseOrNull(it.Text(Ng + "heldFrom"));
        var until = DateBounds.ParseOrNull(it.Text(Ng + "heldUntil"));
        return new OfficeHeld(it.Text(Ng + "office", Arabic) ?? "", of, from?.Earliest, until?.Latest);
    }

    private static string? WikidataId(EntityDescription it) =>
        it.Values(SameAs).OfType<Iri>().Select(i => i.Value).FirstOrDefault(v => v.StartsWith(Wikidata, StringComparison.Ordinal))?[Wikidata.Length..];

    private static double? Number(EntityDescription it, string predicate) =>
        it.Text(predicate) is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? Key(string? iri) => iri is not null && iri.StartsWith(Id, StringComparison.Ordinal) ? iri[Id.Length..] : null;
}
