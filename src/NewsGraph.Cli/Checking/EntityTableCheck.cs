using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping;
using NewsGraph.Mapping.KnownWorlds;

namespace NewsGraph.Cli.Checking;

/// <summary>Checks the tables of <c>ontology/entities</c>: rows can be read, keys and names stand once, offices end after they begin, and countries, places and bodies referred to are there.</summary>
internal sealed class EntityTableCheck
{
    private readonly Dictionary<string, string> _keys;
    private readonly Dictionary<(string Kind, string Country, string Name), string> _names = [];
    private readonly Dictionary<string, string> _outside = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private EntityTableCheck(Dictionary<string, string> keys) => _keys = keys;

    /// <summary>Keys of the entities that tables describe, each with its file; rows that can't be read are left out.</summary>
    public static IReadOnlyDictionary<string, string> Keys(IEnumerable<DataFile> files) =>
        files.Where(IsTable).SelectMany(f => Rows(f, _ => { }).Select(r => (r.Entity.Id, f.Name))).DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, r => r.Name, StringComparer.Ordinal);

    /// <summary>The problems of the tables together with the Turtle files.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<DataFile> files, IReadOnlyList<TurtleFile> turtle)
    {
        var inTurtle = turtle.Where(t => t.File.IsIn("entities")).SelectMany(t => t.Quads.Select(q => (Subject: q.Subject.ToString() ?? "", t.File.Name)))
            .Where(s => s.Subject.Contains(MappingOptions.DefaultBaseIri, StringComparison.Ordinal))
            .Select(s => (Key: s.Subject[(s.Subject.LastIndexOf('/') + 1)..].TrimEnd('>'), s.Name)).DistinctBy(s => s.Key, StringComparer.Ordinal);
        var check = new EntityTableCheck(inTurtle.ToDictionary(s => s.Key, s => s.Name, StringComparer.Ordinal));
        check.Check([.. files.Where(IsTable).SelectMany(f => Rows(f, check._problems.Add))]);
        return check._problems;
    }

    private void Check(List<(KnownEntity Entity, TableRow Row)> rows)
    {
        foreach (var (entity, row) in rows)
        {
            if (!_keys.TryAdd(entity.Id, row.Path))
            {
                Say(row, "key", $"{entity.Id} is described in {_keys[entity.Id]} as well; keep one of the two");
            }

            if (!_names.TryAdd((entity.Kind ?? "", entity.Country ?? "", NameFolding.Default.Fold(entity.Name)), entity.Id))
            {
                Say(row, "name", $"«{entity.Name}» is what another {entity.Kind} of the same country is called; give one of them its fuller name or remove it");
            }

            foreach (var id in new[] { entity.Wikidata, entity.GeoNames is null ? null : "geonames " + entity.GeoNames }.OfType<string>().Where(id => !_outside.TryAdd(id, entity.Id)))
            {
                Say(row, "key", $"{entity.Id} has the outside id {id}, as {_outside[id]} has; keep it with the one that it means");
            }
        }

        foreach (var (entity, row) in rows)
        {
            CheckReferences(entity, row);
        }
    }

    private void CheckReferences(KnownEntity entity, TableRow row)
    {
        foreach (var (column, key) in new[] { ("country", entity.Country), ("within", entity.Within) }.Where(r => r.Item2 is not null && !_keys.ContainsKey(r.Item2)))
        {
            Say(row, column, $"{key} is described nowhere; correct it or describe it in ontology/entities");
        }

        foreach (var office in entity.Offices)
        {
            if (!_keys.ContainsKey(office.Of))
            {
                Say(row, "offices", $"the body {office.Of} of the office «{office.Title}» is described nowhere; correct it or describe it in ontology/entities");
            }

            if (office.From > office.To)
            {
                Say(row, "offices", string.Create(CultureInfo.InvariantCulture, $"the office «{office.Title}» ends in {office.To?.Year} before it begins in {office.From?.Year}; correct the years"));
            }
        }
    }

    private void Say(TableRow row, string column, string problem) => _problems.Add(row.Error(column, problem).Message);

    private static bool IsTable(DataFile file) => file.IsIn("entities") && file.Name.EndsWith(".tsv", StringComparison.Ordinal);

    private static List<(KnownEntity Entity, TableRow Row)> Rows(DataFile file, Action<string> report)
    {
        try
        {
            return [.. EntityTable.Read(TableFile.Read(new StringReader(file.Text), file.Name))];
        }
        catch (TableFormatException error)
        {
            report(error.Message);
            return [];
        }
    }
}
