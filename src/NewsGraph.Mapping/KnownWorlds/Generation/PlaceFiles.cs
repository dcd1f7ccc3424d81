using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Mapping.KnownWorlds.Generation;

/// <summary>Makes <c>places-geonames.ttl</c>, <c>places-iraq.ttl</c> and <c>places-yemen.ttl</c> from the gazetteers; what <c>newsgraph knowledge places</c> runs.</summary>
public sealed class PlaceFiles
{
    private const string IraqTitle = "\u0645\u062D\u0627\u0641\u0638\u0627\u062A \u0627\u0644\u0639\u0631\u0627\u0642 \u0648\u0623\u0642\u0636\u064A\u062A\u0647";
    private const string YemenTitle = "\u0645\u062D\u0627\u0641\u0638\u0627\u062A \u0627\u0644\u064A\u0645\u0646 \u0648\u0645\u062F\u064A\u0631\u064A\u0627\u062A\u0647";
    private readonly Dictionary<string, string> _countries;
    private readonly HashSet<(string Country, string Name)> _taken = [];
    private readonly HashSet<string> _geoNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wikidata;

    /// <summary>Starts from what is described by hand; a place that is there already is not made again.</summary>
    /// <param name="world">The hand-written known world.</param>
    /// <param name="countries">Key of each country by ISO 3166 code.</param>
    public PlaceFiles(KnownWorld world, IReadOnlyDictionary<string, string> countries)
    {
        _countries = new Dictionary<string, string>(countries, StringComparer.Ordinal);
        _wikidata = new HashSet<string>(world.Entities.Select(e => e.Wikidata).OfType<string>(), StringComparer.Ordinal);
        foreach (var place in world.Entities.Where(e => e.Type == EntityType.Location))
        {
            foreach (var name in place.Aliases.Prepend(place.Name))
            {
                _taken.Add((place.Country ?? place.Id, Fold(name)));
            }

            if (place.GeoNames is not null)
            {
                _geoNames.Add(place.GeoNames);
            }
        }
    }

    /// <summary>Reads the hand-written files of a folder and the gazetteers, and writes the generated files beside the former.</summary>
    /// <param name="shared">Folder of the shared data.</param>
    /// <param name="entities">Folder of the entity files.</param>
    public static void Generate(string shared, string entities)
    {
        var hand = new KnownWorldReader();
        foreach (var path in Directory.GetFiles(entities, "*.ttl").Where(p => !Path.GetFileName(p).StartsWith("places-", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = File.OpenText(path);
            hand.Add(text, path);
        }

        var files = new PlaceFiles(hand.ToKnownWorld(), hand.CountryCodes());
        string[] Gazetteer(params string[] parts) => File.ReadAllLines(Path.Combine([shared, "data", "gazetteer", .. parts]));
        void Write(string name, string text) => File.WriteAllText(Path.Combine(entities, name), text);
        Write("places-iraq.ttl", files.AdministrativeDivisions(Gazetteer("iraq", "all-flat.csv"), "iraq", "Governorates and districts of Iraq", IraqTitle));
        Write("places-yemen.ttl", files.AdministrativeDivisions(Gazetteer("yemen", "all-flat.csv"), "yemen", "Governorates and districts of Yemen", YemenTitle));
        Write("places-geonames.ttl", files.GeoNames(Gazetteer("geonames_ar.tsv")));
    }

    /// <summary>Cities of the world from GeoNames: id, Arabic, English, country code, latitude, longitude, Wikidata id.</summary>
    public string GeoNames(IEnumerable<string> lines)
    {
        var file = new EntityTurtle(
            "places-geonames", "Cities of the world with Arabic names", "\u0645\u062F\u0646 \u0627\u0644\u0639\u0627\u0644\u0645",
            "GeoNames (https://www.geonames.org) as packed in Debian's libgeonames-common 0.3.0", "https://creativecommons.org/licenses/by/4.0/",
            "only rows with a country and coordinates; spelling as in GeoNames");
        foreach (var cells in lines.Select(l => l.Split('\t')).Where(c => c.Length >= 7 && c[3].Length == 2 && c[1].Length > 2))
        {
            if (_countries.TryGetValue(cells[3], out var country) && _geoNames.Add(cells[0]) && _taken.Add((country, Fold(cells[1]))))
            {
                string[] statements = [$"ng:country id:{country}", $"ng:locatedIn id:{country}", $"ng:geonamesId \"{cells[0]}\"", EntityTurtle.Coordinates(cells[4], cells[5])];
                file.Add("gn-" + cells[0], "City", Clean(cells[1]), cells[2], cells[6].Length > 0 && _wikidata.Add(cells[6]) ? [.. statements, "owl:sameAs wd:" + cells[6]] : statements);
            }
        }

        return file.ToString();
    }

    /// <summary>Governorates and districts of one country from Open Admin Data.</summary>
    /// <param name="lines">The CSV file.</param>
    /// <param name="country">Key of the country.</param>
    /// <param name="titleEn">Title in English.</param>
    /// <param name="titleAr">Title in Arabic.</param>
    public string AdministrativeDivisions(IEnumerable<string> lines, string country, string titleEn, string titleAr)
    {
        var file = new EntityTurtle(
            "places-" + country, titleEn, titleAr, "Open Admin Data (https://openadmindata.org)", "https://creativecommons.org/licenses/by/4.0/",
            "governorates and districts; a place that is described by hand is left out");
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',')).ToList();
        var columns = rows[0];
        string Cell(string[] row, string column) => Array.IndexOf(columns, column) is var i && i >= 0 && i < row.Length ? row[i] : "";
        foreach (var row in rows.Skip(1).Where(r => Cell(r, "geo.lat").Length > 0 && _taken.Add((country, Fold(Cell(r, "name.local"))))))
        {
            file.Add(
                "oad-" + Cell(row, "id").ToLowerInvariant(), Cell(row, "level") == "1" ? "Region" : "District", Cell(row, "name.local"), Cell(row, "name.en"),
                [$"ng:country id:{country}", $"ng:locatedIn id:{country}", EntityTurtle.Coordinates(Cell(row, "geo.lat"), Cell(row, "geo.lon"))]);
        }

        return file.ToString();
    }

    private static string Clean(string name) => string.Concat(name.Where(c => c is not (>= '\u064B' and <= '\u0652')));

    private static string Fold(string name) => NameFolding.Default.Fold(name);
}
